package org.lectern.library;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.lectern.appraisal.quality.QualityReader;
import org.lectern.curation.Ledger;
import org.lectern.knowledge.QualityCard;

/// The cards of sources, with what was decided laid over what the rules read.
final class QualityCards {

    private final AtomicReference<Optional<QualityReader>> reader = new AtomicReference<>(Optional.empty());

    QualityCard of(LaidOver laid, Ledger decisions) {
        return FieldDecisions.laidOver(
                reader().read(laid.reading()),
                laid,
                decisions.of(laid.reading().document().id()));
    }

    /// Its rules are read with the first card that is asked for; to read them twice would do no harm.
    private QualityReader reader() {
        return reader.updateAndGet(made -> made.or(() -> Optional.of(new QualityReader())))
                .orElseThrow();
    }
}

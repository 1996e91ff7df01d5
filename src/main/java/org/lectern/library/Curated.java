package org.lectern.library;

import java.util.function.Function;
import org.lectern.curation.Ledger;
import org.lectern.index.Fingerprint;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;

/// Reads sources as everybody sees them: by the rules, with people's decisions laid over.
///
/// @param rules   what the machine goes by
/// @param ledger  the decisions that count
/// @param machine reads a source by the rules alone
record Curated(Rules rules, Ledger ledger, Function<SourceDocument, SourceReading> machine) {

    Curated(Rules rules, Ledger ledger) {
        this(rules, ledger, rules.reader()::read);
    }

    LaidOver read(SourceDocument document) {
        return Overlay.lay(machine.apply(document), ledger);
    }

    /// What the reading of this text is recognised by; that of the rules alone where nothing was decided.
    String fingerprint(SourceDocument document) {
        return fingerprint(document.id(), rules.fingerprint(document));
    }

    /// @param machine the source's fingerprint by the rules alone
    String fingerprint(String sourceId, String machine) {
        String decided = ledger.fingerprint(sourceId);
        return decided.isEmpty() ? machine : Fingerprint.of(machine, decided);
    }
}

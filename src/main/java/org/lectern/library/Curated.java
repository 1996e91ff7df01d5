package org.lectern.library;

import org.lectern.curation.Ledger;
import org.lectern.index.Fingerprint;
import org.lectern.knowledge.SourceDocument;

/// Reads sources as everybody sees them: by the rules, with people's decisions laid over.
///
/// @param rules  what the machine goes by
/// @param ledger the decisions that count
record Curated(Rules rules, Ledger ledger) {

    LaidOver read(SourceDocument document) {
        return Overlay.lay(rules.reader().read(document), ledger);
    }

    /// What the reading of this text is recognised by; that of the rules alone where nothing was decided.
    String fingerprint(SourceDocument document) {
        String machine = rules.fingerprint(document);
        String decided = ledger.fingerprint(document.id());
        return decided.isEmpty() ? machine : Fingerprint.of(machine, decided);
    }
}

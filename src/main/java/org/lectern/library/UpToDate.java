package org.lectern.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.curation.Journal;
import org.lectern.curation.JournalReading;
import org.lectern.curation.Ledger;
import org.lectern.intake.Intake;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;

/// Whether the words "up to date" may be shown: only where every source that can be read now has, by content, rules and
/// decisions, the fingerprint that the index was made from, and the index holds no other.
///
/// @param decisionsKnown false where the journal can't be read: nobody can say then what counts
record UpToDate(LibraryFolder folder, Curated curated, boolean decisionsKnown) {

    /// By the rules and decisions that lie in the folder now, which need not be those that were read from it.
    static UpToDate now(LibraryFolder folder, LibraryState read) {
        boolean sameRules = read.hasVocabulary(LibraryState.stamps(folder.vocabulary()));
        JournalReading decisions = new Journal(folder.decisions(), Clock.systemUTC()).read();
        Curated curated = new Curated(sameRules ? read.rules() : Rules.of(folder), Ledger.of(decisions.decisions()));
        return new UpToDate(folder, curated, decisions.readable());
    }

    boolean holds(Map<String, String> indexed) {
        if (!decisionsKnown) {
            return false;
        }
        Map<String, String> now = new TreeMap<>();
        for (Path file : folder.sourceFiles()) {
            switch (folder.read(file)) {
                case Intake.Outcome.Taken(SourceDocument document) ->
                    now.putIfAbsent(document.id(), curated.fingerprint(document));
                case Intake.Outcome.Refused(Problem _) -> {
                    // Not in the index and said to be refused; it changes nothing of the others.
                }
            }
        }
        return now.equals(indexed);
    }
}

package org.lectern.curation;

import java.util.List;
import org.lectern.knowledge.Problem;

/// What a journal holds.
///
/// @param decisions every line that is whole, by number
/// @param problems  lines that are not, which stay in the file and are not applied
/// @param readable  false where the file is there and could not be read: nothing is known of its decisions then
public record JournalReading(List<Decision> decisions, List<Problem> problems, boolean readable) {

    public JournalReading {
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }

    static JournalReading unreadable(Problem problem) {
        return new JournalReading(List.of(), List.of(problem), false);
    }

    /// Where this is of a journal that can't be read, what was read of it before, with the problem; else itself.
    public JournalReading after(JournalReading before) {
        return readable ? this : new JournalReading(before.decisions(), problems, false);
    }
}

package org.lectern.curation;

import java.util.List;
import org.lectern.knowledge.Problem;

/// What a journal holds.
///
/// @param decisions every line that is whole, by number
/// @param problems  lines that are not, which stay in the file and are not applied
public record JournalReading(List<Decision> decisions, List<Problem> problems) {

    public JournalReading {
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }
}

package org.lectern.curation;

import java.time.Instant;

/// A line of the journal.
///
/// @param sequence   its number in this journal, from 1; the only order that counts, for clocks are set back
/// @param id         unique over all journals; kept when journals are merged
/// @param time       when it was made by the clock of that machine
/// @param who        who made it
/// @param judgement  what was decided
/// @param reason     why; may be empty
/// @param mergedFrom its number in the journal that it was merged from; 0 where it was made here
public record Decision(
        long sequence, String id, Instant time, String who, Judgement judgement, String reason, long mergedFrom) {

    /// Whether it came from another librarian's journal.
    public boolean isMerged() {
        return mergedFrom > 0;
    }
}

package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.lectern.search.reading.QueryReading;
import org.lectern.search.reading.Slot;

/// What a long query asks in the end counts as much as the whole story before it, as it does in meaning.
///
/// @param slots what is asked for, each once; what the question says itself is no part of the story
/// @param share of each thing of the story
record StoryShare(QueryReading reading, List<Slot> slots, float share) {

    static StoryShare of(QueryReading reading, List<Slot> all) {
        List<Slot> asked = new ArrayList<>();
        List<Slot> told = new ArrayList<>();
        all.forEach(slot -> (reading.isBeforeTheQuestion(slot.span()) ? told : asked).add(slot));
        int questions = Slot.withoutRepeats(asked).size();
        asked.addAll(told);
        List<Slot> slots = Slot.withoutRepeats(asked);
        int rest = slots.size() - questions;
        return new StoryShare(reading, slots, questions == 0 ? 1 : Math.min(1, (float) questions / Math.max(1, rest)));
    }

    Query weighed(Slot slot, Query way) {
        return share < 1 && reading.isBeforeTheQuestion(slot.span()) ? new BoostQuery(way, share) : way;
    }
}

package org.lectern.search.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Span;

/// One thing that a query asks for, in the order in which it was typed. A section answers a slot in any of its ways.
public sealed interface Slot {

    Span span();

    /// A name or question that is said twice is asked once.
    static List<Slot> withoutRepeats(List<Slot> slots) {
        Set<Object> seen = new HashSet<>();
        return slots.stream()
                .filter(slot -> seen.add(
                        switch (slot) {
                            case Slot.Plain plain -> plain.stem().isEmpty() ? plain.exact() : plain.stem();
                            case Slot.Named named -> named.concept();
                            case Slot.Meant meant -> meant.group();
                            case Slot.LeftOut out -> out;
                        }))
                .toList();
    }

    /// A word that is no name.
    ///
    /// @param stem    its term in the stemmed fields
    /// @param exact   as typed, in lower case
    /// @param instead terms of words that the index has where it does not have this one
    record Plain(String stem, String exact, List<String> instead, Span span) implements Slot {}

    /// A name of a concept.
    ///
    /// @param stems    the terms of the words typed
    /// @param isBeside whether something else is asked about it, as about the drug in "alcohol with methotrexate"
    /// @param also     the general question that the same words ask, as "feeling low" asks for company
    record Named(Concept concept, List<String> stems, boolean isBeside, Optional<QueryWords.Group> also, Span span)
            implements Slot {

        Named beside() {
            return new Named(concept, stems, true, also, span);
        }
    }

    /// A general way to ask for one thing.
    record Meant(QueryWords.Group group, List<String> stems, Span span) implements Slot {

        /// Whether it asks for something about what is named beside it, as the dose of a drug is.
        public boolean isAspect() {
            return !group.isThing();
        }

        /// Whether nothing else need be there, and a section that lacks it is no answer: who asks for a telephone
        /// number is content with one.
        public boolean isAllThatIsNeeded() {
            return group.isNeeded() && group.isThing();
        }

        /// Whether it is a number with its unit.
        public boolean isMeasure() {
            return group.name().equals(QueryWords.Group.MEASURE);
        }
    }

    /// Something that is asked for as absent: no section about it, but one that says that it is missing.
    ///
    /// @param concept empty where plain words are left out
    /// @param kind    what sections are left out for beside their titles, as flags, a topic, or other words
    /// @param stems   the terms of the words typed
    record LeftOut(Optional<Concept> concept, Optional<QueryWords.Group> kind, List<String> stems, Span span)
            implements Slot {}
}

package org.lectern.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Span;
import org.lectern.search.language.QueryNode;
import org.lectern.search.reading.QueryReading;
import org.lectern.search.reading.Slot;
import org.lectern.search.reading.SlotReader;
import org.lectern.search.words.IndexWords;

/// Decides which queries are searched by their meaning too: whatever is said in two plain words or more. A phrase, a
/// field or an operator is meant exactly as it stands; a single word, and what some section lists as a name of its own,
/// are best answered by them.
final class Understanding {

    /// Names, words and general questions from which on a query describes more than it names; or so many words of any
    /// kind: "what foods should I avoid" has two that tell, and is a question.
    private static final int DESCRIBES = 3;

    private static final int DESCRIBES_IN_WORDS = 4;

    /// A single word that some section has means what it says.
    private static final int MEANS_MORE = 2;

    private static final int LONGEST_NAME = 32;

    private final IndexSnapshot index;
    private final SlotReader slots;
    private final Meaning meaning;

    Understanding(IndexSnapshot index, SlotReader slots, Meaning meaning) {
        this.index = index;
        this.slots = slots;
        this.meaning = meaning;
    }

    /// How near sections are to the query; empty where it is to be taken by its words alone. Who was given it closes
    /// it.
    Optional<Nearness> of(QueryNode root, QueryReading reading, SearchRequest request) throws IOException {
        boolean counts = root.isPlain()
                && (reading.words().size() >= MEANS_MORE || !reading.absent().isEmpty());
        if (!counts) {
            return Optional.empty();
        }
        List<Slot> asked = asked(reading);
        return isName(asked) ? Optional.empty() : meaning.of(told(reading, asked), index);
    }

    /// Whether some section is near to what is asked beside some concepts.
    boolean isNear(QueryReading reading, Set<Concept> beside) throws IOException {
        Optional<Nearness> nearness = meaning.of(told(reading.without(beside), asked(reading)), index);
        try {
            return nearness.isPresent() && nearness.get().isNear();
        } finally {
            nearness.ifPresent(Nearness::close);
        }
    }

    private static ToldQuery told(QueryReading reading, List<Slot> asked) {
        return ToldQuery.of(reading, asked.stream().noneMatch(Understanding::asksForAnother));
    }

    /// Whether something else is wanted in place of what is named.
    private static boolean asksForAnother(Slot slot) {
        return slot instanceof Slot.Meant meant && meant.group().isThePoint();
    }

    /// Whether it says in plain words what is looked for, rather than names it.
    boolean isDescription(QueryNode root, QueryReading reading) {
        return root.isPlain()
                && (reading.words().size() >= DESCRIBES_IN_WORDS
                        || asked(reading).size() >= DESCRIBES);
    }

    /// Whether it asks for a way to argue or a kind of support, which is not what texts mean.
    boolean asksForWhatIsNeeded(QueryReading reading) {
        return asked(reading).stream().anyMatch(WordQueries::isNeeded);
    }

    /// What it asks for that a section must have, and need have nothing beside.
    List<Slot> needed(QueryReading reading) {
        return asked(reading).stream()
                .filter(slot -> slot instanceof Slot.Meant meant && meant.isAllThatIsNeeded())
                .toList();
    }

    /// Whether it asks for the dose, the harms or the like of something right beside it that no section has, and
    /// names no treatment: what is said of others is no answer. A word of everyday English says how much ("usual
    /// dose"), not of what.
    boolean asksAboutTheAbsent(QueryReading reading, IndexWords words) {
        List<Slot> asked = asked(reading);
        boolean treated = asked.stream()
                .anyMatch(slot ->
                        slot instanceof Slot.Named named && named.concept().facet() == Facet.TREATMENT);
        for (int i = 0; i < asked.size() && !treated; i++) {
            boolean beside = (i > 0 && isAbsent(asked.get(i - 1), reading, words))
                    || (i + 1 < asked.size() && isAbsent(asked.get(i + 1), reading, words));
            if (beside
                    && asked.get(i) instanceof Slot.Meant meant
                    && meant.group().isOfTreatment()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbsent(Slot slot, QueryReading reading, IndexWords words) {
        return slot instanceof Slot.Plain plain
                && !words.isEveryday(plain.exact())
                && reading.absent().stream().anyMatch(word -> word.span().equals(plain.span()));
    }

    /// Whether it asks for a thing of daily life, as a diet or an infection, which is the subject where it is said.
    boolean asksForAThing(QueryReading reading) {
        return asked(reading).stream()
                .anyMatch(slot ->
                        slot instanceof Slot.Meant meant && meant.group().isThing());
    }

    private List<Slot> asked(QueryReading reading) {
        return slots.slots(reading, new Span(0, reading.query().length()));
    }

    /// Whether all that is asked for, but for general questions, stands among one section's names.
    private boolean isName(List<Slot> asked) throws IOException {
        Set<String> stems = new LinkedHashSet<>();
        for (Slot slot : asked) {
            switch (slot) {
                case Slot.Plain plain ->
                    stems.addAll(plain.instead().isEmpty() ? List.of(plain.stem()) : plain.instead());
                case Slot.Named named -> stems.addAll(named.stems());
                case Slot.Meant _, Slot.LeftOut _ -> {
                    // No part of a name.
                }
            }
        }
        stems.remove("");
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        stems.stream()
                .limit(LONGEST_NAME)
                .forEach(stem -> all.add(new TermQuery(new Term(Fields.NAMES, stem)), Occur.FILTER));
        return !stems.isEmpty() && stems.size() <= LONGEST_NAME && index.has(all.build());
    }
}

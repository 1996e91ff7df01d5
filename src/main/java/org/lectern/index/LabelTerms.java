package org.lectern.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Vocabulary;
import org.lectern.task.Once;

/// The labels of several words that [Fields#WORDS] has as terms of their own, each where its first word stands. A query
/// for a concept looks for twenty labels and more; as phrases they made it cost ten times a query for a word.
///
/// Made for one vocabulary, which its [#id()] names; an index says by it whose labels it has. Safe for many threads.
public final class LabelTerms {

    private final Collection<Concept> concepts;
    private final Once<String> id = new Once<>(this::hash);
    private Optional<Step> first = Optional.empty();

    private LabelTerms(Collection<Concept> concepts) {
        this.concepts = concepts;
    }

    public static LabelTerms of(Vocabulary vocabulary) {
        return new LabelTerms(vocabulary.concepts());
    }

    /// Of an index that has words only.
    public static LabelTerms none() {
        return new LabelTerms(List.of());
    }

    /// The same for the same labels, and for no others.
    public String id() {
        return id.get();
    }

    private String hash() {
        return Fingerprint.of(labels().toArray(String[]::new));
    }

    private Stream<String> labels() {
        return concepts.stream().map(Concept::labels).flatMap(List::stream);
    }

    /// The term of a label: no word has a blank in it.
    ///
    /// @param stems two or more
    public static String term(List<String> stems) {
        return String.join(" ", stems);
    }

    /// Where every label begins.
    synchronized Step first(Analysis analysis) {
        Step begin = first.orElseGet(Step::new);
        if (first.isEmpty()) {
            labels().forEach(label -> begin.add(analysis.stems(label)));
            first = Optional.of(begin);
        }
        return begin;
    }

    /// What may follow on the words passed so far. Reading changes nothing.
    static final class Step {

        /// From where no label goes on.
        static final Step NOWHERE = new Step();

        private final Map<BytesRef, Step> next = new HashMap<>();
        private Optional<BytesRef> label = Optional.empty();

        private void add(List<String> stems) {
            if (stems.size() > 1) {
                Step at = this;
                for (String stem : stems) {
                    at = at.next.computeIfAbsent(new BytesRef(stem), _ -> new Step());
                }
                at.label = Optional.of(new BytesRef(term(stems)));
            }
        }

        Step after(BytesRef stem) {
            return next.getOrDefault(stem, NOWHERE);
        }

        /// The labels that the words from here on spell.
        ///
        /// @param words those that have a stem, in order
        /// @param from  the place behind the word that led here
        List<BytesRef> along(List<ReadText.Word> words, int from) {
            List<BytesRef> found = new ArrayList<>();
            Step at = this;
            for (int i = from; i < words.size() && !at.next.isEmpty(); i++) {
                at = at.after(words.get(i).stem());
                at.label.ifPresent(found::add);
            }
            return found;
        }
    }
}

package org.lectern.search.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;
import org.lectern.search.words.Word;

/// How queries are worded in general, as the data file `query-words.yaml` says.
///
/// @param ignored   words that carry no meaning in a query
/// @param negatives what asks for the absence of the concept that follows
/// @param exclusions which of them leave out plain words too
/// @param denials   the same, unless a word without meaning stands before them
/// @param absence   words by which texts say that something is missing
/// @param units     what follows a number that measures something
/// @param taking    words before what somebody takes meanwhile
/// @param joins     words between two such names
/// @param failing   what is said right before or behind a treatment that did not help
/// @param results   what is said right before or behind a test that was done
/// @param groups    ways to ask for one thing that texts put in other words
public record QueryWords(
        Set<String> ignored,
        List<String> negatives,
        Set<String> exclusions,
        Set<String> denials,
        List<String> absence,
        Set<String> units,
        Set<String> taking,
        Set<String> joins,
        List<String> failing,
        Set<String> results,
        Set<String> qualifying,
        Set<String> ages,
        Set<String> aged,
        Set<String> asking,
        List<Group> groups) {

    /// @param said  as queries put it
    /// @param also  as texts may put it
    /// @param weight how much the ways of texts count against 1 for a word as typed
    /// @param isThing  whether it is asked for by itself, and not of what is named beside it
    /// @param isNeeded whether a section that lacks it is no answer, whatever else of the query it has
    /// @param isEnough whether a section that has it is an answer too where something needed is asked for beside it
    /// @param isOfTreatment whether it is asked of a treatment, as a dose is
    /// @param isLeftOut whether it is read only behind a negative, as in "not children"
    /// @param verbs  words that say no more in it or behind it, as "live" in "how long will I live"
    /// @param topic  the topic of sections that answer it
    /// @param judged what appraisal found in sections that answer it, by facet; texts seldom say themselves how
    ///     they argue
    public record Group(
            String name,
            float weight,
            List<String> said,
            List<String> also,
            boolean isThing,
            boolean isNeeded,
            boolean isEnough,
            boolean isOfTreatment,
            boolean isLeftOut,
            Set<String> verbs,
            Optional<Topic> topic,
            Map<Facet, Set<String>> judged) {

        static final String MEASURE = "measure";

        private static final float THE_POINT = 2;

        /// Whether what is named beside the question need not be there: who asks what follows a drug that failed asks
        /// for another.
        public boolean isThePoint() {
            return weight >= THE_POINT;
        }

        /// Whether it is a kind of text that appraisal tells from others.
        public boolean isKind() {
            return isNeeded && !judged.isEmpty();
        }

        Group alsoBut(Predicate<String> other) {
            return new Group(
                    name,
                    weight,
                    said,
                    also.stream().filter(other.negate()).toList(),
                    isThing,
                    isNeeded,
                    isEnough,
                    isOfTreatment,
                    isLeftOut,
                    verbs,
                    topic,
                    judged);
        }

        /// A measure as a general question: a text has it in this very form.
        static Group measure(String text) {
            return new Group(
                    MEASURE,
                    1,
                    List.of(text),
                    List.of(text),
                    false,
                    false,
                    false,
                    false,
                    false,
                    Set.of(),
                    Optional.empty(),
                    Map.of());
        }
    }

    /// Every word that queries are worded with, whatever they ask for: none of them is a slip of the finger, and none
    /// is missed where no section has it. A word of a phrase for something needed is missed: "parking" in "parking
    /// fees", though "parking permit" is such a phrase.
    Set<String> known() {
        Set<String> known = new HashSet<>(ignored);
        groups.forEach(group -> known.addAll(group.verbs()));
        Stream.concat(
                        negatives.stream(),
                        groups.stream().filter(group -> !group.isLeftOut()).flatMap(QueryWords::general))
                .flatMap(phrase -> Word.in(phrase, new Span(0, phrase.length())).stream())
                .forEach(word -> known.add(word.lower()));
        return Set.copyOf(known);
    }

    private static Stream<String> general(Group group) {
        return group.said().stream().filter(said -> !group.isNeeded() || said.indexOf(' ') < 0);
    }

    /// Read once: they never change, and every index that is opened asks for them.
    private static final class Shipped {
        private static final QueryWords WORDS = QueryWordsFile.shipped();
    }

    public static QueryWords shipped() {
        return Shipped.WORDS;
    }
}

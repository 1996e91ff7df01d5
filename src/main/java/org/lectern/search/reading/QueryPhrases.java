package org.lectern.search.reading;

import java.util.List;
import org.lectern.index.Analysis;

/// How queries are worded in general, to be found by their words.
///
/// Made once for all snapshots of a library; safe for many threads.
///
/// @param groups  ways to ask for one thing
/// @param leftOut what is read only behind a negative
public record QueryPhrases(
        QueryWords words,
        Phrases<QueryWords.Group> groups,
        Phrases<QueryWords.Group> leftOut,
        Phrases<Boolean> negatives,
        SaidBeside beside) {

    public static QueryPhrases of(QueryWords words, Analysis analysis) {
        Phrases<QueryWords.Group> groups = new Phrases<>(word -> stem(word, analysis));
        Phrases<QueryWords.Group> leftOut = new Phrases<>();
        for (QueryWords.Group group : words.groups()) {
            group.said().forEach(said -> (group.isLeftOut() ? leftOut : groups).add(said, group));
        }
        Phrases<Boolean> negatives = new Phrases<>();
        words.negatives().forEach(negative -> negatives.add(negative, true));
        return new QueryPhrases(words, groups, leftOut, negatives, new SaidBeside(words));
    }

    /// A word that the index leaves out keeps its place in a phrase.
    private static String stem(String word, Analysis analysis) {
        List<String> stems = analysis.stems(word);
        return stems.isEmpty() ? word : String.join(" ", stems);
    }
}

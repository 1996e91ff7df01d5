package org.lectern.search.reading;

/// How queries are worded in general, to be found by their words.
///
/// @param groups  ways to ask for one thing
/// @param leftOut what is read only behind a negative
record QueryPhrases(
        QueryWords words,
        Phrases<QueryWords.Group> groups,
        Phrases<QueryWords.Group> leftOut,
        Phrases<Boolean> negatives,
        SaidBeside beside) {

    static QueryPhrases of(QueryWords words) {
        Phrases<QueryWords.Group> groups = new Phrases<>();
        Phrases<QueryWords.Group> leftOut = new Phrases<>();
        for (QueryWords.Group group : words.groups()) {
            group.said().forEach(said -> (group.isLeftOut() ? leftOut : groups).add(said, group));
        }
        Phrases<Boolean> negatives = new Phrases<>();
        words.negatives().forEach(negative -> negatives.add(negative, true));
        return new QueryPhrases(words, groups, leftOut, negatives, new SaidBeside(words));
    }
}

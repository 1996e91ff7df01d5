package org.lectern.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.NamedConcept;

/// A query in Lucene's form.
///
/// @param match     which sections answer, with their scores
/// @param closer    what lifts sections that have the words as typed, and neighbours of the query as neighbours
/// @param marks     what is marked in the text
/// @param readAs    the concepts that words of the query were read for
/// @param concepts  the concepts asked for: those without the ones left out
/// @param named     of the concepts asked for, what matches each
/// @param specific  each thing asked for, without general questions
/// @param conditions what a section must be or not be whatever is looked for: a year, a source, a word left out
/// @param measured  whether a number with its unit is asked for
/// @param notes     plain sentences on what was read otherwise than typed
record BuiltQuery(
        Query match,
        List<Query> closer,
        List<Query> marks,
        List<NamedConcept> readAs,
        List<Concept> concepts,
        Map<Concept, Query> named,
        List<Query> specific,
        List<BooleanClause> conditions,
        boolean measured,
        List<String> notes) {

    BuiltQuery withMatch(Query other) {
        return new BuiltQuery(other, closer, marks, readAs, concepts, named, specific, conditions, measured, notes);
    }

    /// What matches, and without a score of their own others, under the same conditions.
    BuiltQuery orNear(Query near) {
        BooleanQuery.Builder either = new BooleanQuery.Builder()
                .add(match, Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(near), 0), Occur.SHOULD);
        conditions.forEach(either::add);
        return withMatch(either.setMinimumNumberShouldMatch(1).build());
    }

    /// Something else in place of what was asked for, under the same conditions.
    BuiltQuery instead(Query other) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(other, Occur.MUST);
        conditions.forEach(all::add);
        return conditions.isEmpty() ? withMatch(other) : withMatch(all.build());
    }
}

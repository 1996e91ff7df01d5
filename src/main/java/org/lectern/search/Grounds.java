package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;

/// Whether there are grounds to answer at all. Where the index has fewer than half of the things asked for, what is
/// left is another question: the rarest of them is shown where that is little, and nothing where it is common. A wrong
/// "nothing found" and an answer to something else are both worse than saying so.
final class Grounds {

    private static final int FEW = 20;

    /// A thing that has a name says what a question is about, even where many sections have it.
    private static final int FEW_NAMED = 50;

    /// A disease or a drug that no section knows is the point of a question more often than a word beside it.
    private static final int UNKNOWN = 2;

    /// What no section has is rarer than what one has.
    private static final double ABSENT = 0.5;

    /// With less of what is asked for in its best section, a library has words of a question and no answer.
    private static final double THIN = 1 / 3.0;

    private static final Set<Facet> KINDS_SHOWN = EnumSet.of(Facet.TEST, Facet.TREATMENT);

    private final IndexSnapshot index;

    Grounds(IndexSnapshot index) {
        this.index = index;
    }

    /// The concepts asked for that no section carries or names.
    List<Concept> unknown(BuiltQuery query) throws IOException {
        List<Concept> unknown = new ArrayList<>();
        for (Map.Entry<Concept, Query> named : query.named().entrySet()) {
            if (!index.has(named.getValue())) {
                unknown.add(named.getKey());
            }
        }
        return unknown;
    }

    /// Where one test or treatment is asked for that no section names, what it is a kind of: who misses one set of
    /// criteria may want another. Not for a disease or a symptom, where the next of its kind misleads. Empty where
    /// more is asked for, or where a library is full of it.
    Optional<Query> kind(BuiltQuery query, List<Concept> unknown) throws IOException {
        if (unknown.size() != 1 || query.specific().size() != 1) {
            return Optional.empty();
        }
        Concept only = unknown.getFirst();
        Optional<Query> kind =
                KINDS_SHOWN.contains(only.facet()) ? only.broader().map(WordQueries::ofKind) : Optional.empty();
        int sections = kind.isPresent() ? index.upTo(FEW + 1, kind.get()) : 0;
        return kind.filter(_ -> sections > 0 && sections <= FEW);
    }

    /// Whether even the section that has most of what is asked for has little of it, each thing counting as much as it
    /// is rare, and what most sections have not at all.
    boolean isThin(BuiltQuery query) throws IOException {
        IndexSearcher searcher = index.searcher();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        double asked = 0;
        for (Query thing : query.specific()) {
            int sections = searcher.count(thing);
            if (!isCommon(sections)) {
                double rarity = Math.log(1 + index.size() / Math.max(sections, ABSENT));
                asked += rarity;
                any.add(new BoostQuery(new ConstantScoreQuery(thing), (float) rarity), Occur.SHOULD);
            }
        }
        ScoreDoc[] best = searcher.search(any.build(), 1).scoreDocs;
        return best.length == 0 || best[0].score < THIN * asked;
    }

    /// The concepts asked for that most sections are about: they tell a library from others, not a question.
    Set<Concept> common(BuiltQuery query) throws IOException {
        Set<Concept> common = new HashSet<>();
        for (Map.Entry<Concept, Query> named : query.named().entrySet()) {
            if (isCommon(index.searcher().count(named.getValue()))) {
                common.add(named.getKey());
            }
        }
        return common;
    }

    private boolean isCommon(int sections) {
        return 2 * sections > index.size();
    }

    /// Whether the index has so little of a question that it is another.
    boolean isLittle(BuiltQuery query) throws IOException {
        int present = 0;
        int asked = 0;
        for (Query thing : query.specific()) {
            boolean absent = !index.has(thing);
            asked += absent && query.named().containsValue(thing) ? UNKNOWN : 1;
            present += absent ? 0 : 1;
        }
        return 2 * present < asked;
    }

    /// What is left of a question without an answer: the rarest of what it names, or has in words.
    private Query left(BuiltQuery query) throws IOException {
        Left words = Left.nothing();
        Left names = Left.nothing();
        for (Query thing : query.specific()) {
            int sections = index.searcher().count(thing);
            if (sections > 0) {
                words = words.orRarer(thing, sections);
                names = query.named().containsValue(thing) ? names.orRarer(thing, sections) : names;
            }
        }
        return names.isAny() ? names.within(FEW_NAMED) : words.within(FEW);
    }

    /// The same, and the words of a name that no section bears: what is said near "nailfold redness" under other names.
    Query left(BuiltQuery query, List<Set<String>> unsaid) throws IOException {
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(left(query), Occur.SHOULD);
        for (Set<String> name : unsaid) {
            either.add(rarest(name), Occur.SHOULD);
        }
        return either.build();
    }

    /// The rarest word of a name all of whose words are said; where one is not, the others are of another thing.
    private Query rarest(Set<String> name) throws IOException {
        Left rarest = Left.nothing();
        for (String stem : name) {
            Query word = WordQueries.term(stem);
            rarest = rarest.orRarer(word, index.searcher().count(word));
        }
        return rarest.sections() == 0 ? Left.nothing().within(FEW) : rarest.within(FEW);
    }

    /// The rarest of what the index has of a question.
    private record Left(Query rarest, int sections) {

        static Left nothing() {
            return new Left(new MatchNoDocsQuery("no word of the query is in the index"), Integer.MAX_VALUE);
        }

        boolean isAny() {
            return sections < Integer.MAX_VALUE;
        }

        Left orRarer(Query thing, int found) {
            return found < sections ? new Left(thing, found) : this;
        }

        Query within(int most) {
            return sections <= most ? rarest : new MatchNoDocsQuery("what is left of the query is common");
        }
    }
}

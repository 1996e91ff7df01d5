package org.lectern.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Span;
import org.lectern.search.QueryBuilder.Demand;
import org.lectern.search.Ranking.Ranked;
import org.lectern.search.language.QueryNode;
import org.lectern.search.reading.QueryReading;
import org.lectern.search.reading.Slot;

/// Decides what answers a query: what has most of it, and only where that is too little, what has a part.
final class Answering {

    /// Who sees fewer than a page of them looks on; so what has a part of the question comes after them.
    private static final int FEW = 10;

    /// A description is seldom worded as what answers it: there so many are few.
    private static final int FEW_DESCRIBED = Nearness.NEAREST;

    /// What it counts to have all, beside the words: less than a word more.
    private static final float ALL_OF_IT = 1;

    private final IndexSnapshot index;
    private final QueryTools tools;
    private final Ranking ranking;
    private final Grounds grounds;
    private final Understanding understanding;

    Answering(IndexSnapshot index, QueryTools tools, Ranking ranking, Understanding understanding) {
        this.index = index;
        this.tools = tools;
        this.ranking = ranking;
        this.grounds = new Grounds(index);
        this.understanding = understanding;
    }

    /// How much of what was asked for the hits have.
    enum Has {
        ALL,
        /// A few all of it, the others a part.
        FEW,
        PARTS,
        /// Words of it, but nothing that is near it in meaning.
        WORDS_ALONE,
        /// So little that the question is another.
        LITTLE,
        /// Not what was asked for, but what that is a kind of.
        KIND,
        NOTHING
    }

    /// @param whole   how many sections have every single thing of it, where they are few
    /// @param unknown concepts of the query that no section has
    /// @param nearby  whether sections without its words follow, which come near it in meaning
    record Answer(BuiltQuery query, Ranked ranked, Has has, int whole, List<Concept> unknown, boolean nearby) {}

    /// Lucene refuses a query of more than 1,024 parts, which names with many synonyms can add up to: such a one is
    /// searched by its words alone.
    Answer to(QueryNode root, QueryReading reading, SearchRequest request, Deadline deadline, CountsBeside counts)
            throws IOException {
        try {
            return new Attempt(root, reading, request, deadline, counts).answer();
        } catch (IndexSearcher.TooManyClauses tooMany) {
            Span whole = new Span(0, reading.query().length());
            return new Attempt(new QueryNode.Words(whole), reading.withoutNames(), request, deadline, counts).answer();
        }
    }

    /// What a query marks, whatever answers it.
    List<Query> marks(QueryNode root, QueryReading reading) throws IOException {
        try {
            return new QueryBuilder(tools, reading, Demand.MOST).build(root).marks();
        } catch (IndexSearcher.TooManyClauses tooMany) {
            QueryNode words = new QueryNode.Words(new Span(0, reading.query().length()));
            return new QueryBuilder(tools, reading.withoutNames(), Demand.MOST)
                    .build(words)
                    .marks();
        }
    }

    /// One query on its way to an answer.
    private final class Attempt {

        private final QueryNode root;
        private final QueryReading reading;
        private final SearchRequest request;
        private final Deadline deadline;
        private final CountsBeside counts;

        Attempt(QueryNode root, QueryReading reading, SearchRequest request, Deadline deadline, CountsBeside counts) {
            this.root = root;
            this.reading = reading;
            this.request = request;
            this.deadline = deadline;
            this.counts = counts;
        }

        Answer answer() throws IOException {
            BuiltQuery strict = built(Demand.MOST);
            Optional<Nearness> nearness = understanding.of(root, reading, request);
            try {
                return answer(strict, nearness);
            } finally {
                nearness.ifPresent(Nearness::close);
            }
        }

        private Answer answer(BuiltQuery strict, Optional<Nearness> nearness) throws IOException {
            if (root instanceof QueryNode.Everything && request.query().isBlank()) {
                return new Answer(strict, ranked(strict, true, Optional.empty()), Has.ALL, 0, List.of(), false);
            }
            List<Concept> unknown = grounds.unknown(strict);
            Optional<Query> kind = grounds.kind(strict, unknown);
            if (kind.isPresent()) {
                BuiltQuery others = strict.instead(kind.get());
                Ranked ranked = ranked(others, false, Optional.empty());
                return new Answer(others, ranked, ranked.any() ? Has.KIND : Has.NOTHING, 0, unknown, false);
            }
            boolean missing = !reading.absent().isEmpty() || !unknown.isEmpty();
            if (lacksThePoint()
                    || understanding.asksAboutTheAbsent(reading, tools.indexWords())
                    || (missing && grounds.isLittle(strict))) {
                Query left = grounds.left(strict, reading.stems(unknown, tools.analysis()));
                return little(strict.instead(left), nearness.filter(_ -> isOpen()), unknown);
            }
            Answer answer = found(strict, nearness, unknown);
            boolean wordsAlone = missing
                    && answer.ranked().any()
                    && nearness.isPresent()
                    && !understanding.asksForWhatIsNeeded(reading);
            return wordsAlone && isBesideIt(strict)
                    ? new Answer(answer.query(), answer.ranked(), Has.WORDS_ALONE, 0, unknown, false)
                    : answer;
        }

        /// Whether sections have little of it in words, and without what all of the library is about are not near it.
        private boolean isBesideIt(BuiltQuery strict) throws IOException {
            return grounds.isThin(strict) && !understanding.isNear(reading, grounds.common(strict));
        }

        /// Whether no section has the one thing that it asks for, as a telephone number.
        private boolean lacksThePoint() throws IOException {
            for (Slot needed : understanding.needed(reading)) {
                if (!index.has(tools.words().of(needed))) {
                    return true;
                }
            }
            return false;
        }

        /// What has a small part of it, and what has none of its words but is on the same subject.
        private Answer little(BuiltQuery few, Optional<Nearness> nearness, List<Concept> unknown) throws IOException {
            boolean nearby = nearness.isPresent()
                    && !nearness.get().isFar()
                    && (!understanding.asksForAThing(reading) || !index.has(few.match()));
            Ranked ranked = nearby
                    ? ranked(few.orNear(nearness.get().onIt()), false, nearness)
                    : ranked(few, false, Optional.empty());
            return new Answer(few, ranked, ranked.any() ? Has.LITTLE : Has.NOTHING, 0, unknown, nearby);
        }

        private Answer found(BuiltQuery strict, Optional<Nearness> nearness, List<Concept> unknown) throws IOException {
            int most = index.upTo(FEW_DESCRIBED, strict.match());
            if (most >= (understanding.isDescription(root, reading) ? FEW_DESCRIBED : FEW)) {
                return answer(strict, most, Has.ALL, 0, nearness, unknown);
            }
            BuiltQuery loose = built(Demand.ANY);
            if (loose.match().equals(strict.match()) || (most > 0 && !isOpen())) {
                return answer(strict, most, Has.ALL, 0, nearness, unknown);
            }
            if (most == 0) {
                int parts = nearness.isPresent() ? index.upTo(FEW, loose.match()) : 0;
                return answer(loose, parts, Has.PARTS, 0, nearness, unknown);
            }
            BuiltQuery both = strict.withMatch(new BooleanQuery.Builder()
                    .add(loose.match(), Occur.SHOULD)
                    .add(new BoostQuery(new ConstantScoreQuery(strict.match()), ALL_OF_IT), Occur.SHOULD)
                    .build());
            int all = index.upTo(most, built(Demand.ALL).match());
            int some = index.upTo(Math.max(FEW, all + 1), both.match());
            Has has = all == 0 ? Has.PARTS : some > all ? Has.FEW : Has.ALL;
            return answer(both, some, has, all, nearness, unknown);
        }

        /// @param worded how many sections have what is asked for in words
        private Answer answer(
                BuiltQuery query, int worded, Has has, int whole, Optional<Nearness> nearness, List<Concept> unknown)
                throws IOException {
            boolean nearby = nearness.isPresent()
                    && (worded > 0 || !nearness.get().isFar())
                    && (worded < FEW || understanding.isDescription(root, reading))
                    && isOpen();
            BuiltQuery all = nearby ? query.orNear(nearness.get().following()) : query;
            boolean more = nearby && index.has(without(all.match(), query.match()));
            return new Answer(query, ranked(all, false, nearness), has, whole, unknown, more);
        }

        private static Query without(Query some, Query others) {
            return new BooleanQuery.Builder()
                    .add(some, Occur.FILTER)
                    .add(others, Occur.MUST_NOT)
                    .build();
        }

        /// Whether what has a part of it, or is near it, is worth showing: of the trials of a drug, other texts on the
        /// drug are none.
        private boolean isOpen() {
            return root.isPlain() && !understanding.asksForWhatIsNeeded(reading);
        }

        private BuiltQuery built(Demand demand) throws IOException {
            return new QueryBuilder(tools, reading, demand).build(root);
        }

        private Ranked ranked(BuiltQuery query, boolean everything, Optional<Nearness> nearness) throws IOException {
            counts.begin(query.match());
            return ranking.rank(query, everything, request, deadline, nearness);
        }
    }
}

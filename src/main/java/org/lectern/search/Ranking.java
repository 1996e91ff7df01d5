package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Facet;

/// Puts the sections that match into the order asked for. Equals stand in the order of their sources and of the text,
/// so that the order depends on nothing but the library.
final class Ranking {

    /// So many of the best at first look are looked at again.
    private static final int LOOKED_AT_AGAIN = 100;

    /// The share of the meaning in the score, where the meaning counts: less where names in the query are known, for
    /// then its words are read for what they mean too.
    private static final double MEANING = 0.65;

    private static final double MEANING_BESIDE_NAMES = 0.5;

    /// Least where a number with its unit is asked for: vectors hardly tell one number from another (Wallace et al.
    /// 2019, "Do NLP models know numbers?").
    private static final double MEANING_BESIDE_MEASURES = 0.2;

    /// Little where only a general question is asked ("what is the outlook"): the model is told of no subject, and
    /// takes
    /// any text that sounds like the question for near.
    private static final double MEANING_OF_A_GENERAL_QUESTION = 0.3;

    private static final SortField SOURCE = new SortField(Fields.SOURCE_ORDER, SortField.Type.STRING);
    private static final SortField POSITION = new SortField(Fields.POSITION, SortField.Type.LONG);
    private static final SortField EVIDENCE = new SortField(Fields.EVIDENCE_ORDER, SortField.Type.LONG);

    private final IndexSnapshot index;
    private final FacetValues values;
    private final Preference preference = new Preference();
    private final SecondLook second;

    Ranking(IndexSnapshot index, FacetValues values) {
        this.index = index;
        this.values = values;
        this.second = new SecondLook(index, values, preference);
    }

    /// @param page    the sections on the page asked for, in order, with their scores
    /// @param any     whether any section matches, on whatever page
    /// @param stopped whether there was no time to look at all that might be better
    record Ranked(List<ScoreDoc> page, boolean any, boolean stopped) {}

    private record Best(List<ScoreDoc> docs, boolean stopped) {}

    /// @param nearness where the meaning of sections counts too; it reorders what the query matches
    Ranked rank(
            BuiltQuery query, boolean everything, SearchRequest request, Deadline deadline, Optional<Nearness> nearness)
            throws IOException {
        boolean relevance = request.sort() == SearchRequest.Sort.RELEVANCE && !everything;
        long wanted = (long) request.offset() + request.limit();
        int kept = Math.clamp(relevance ? Math.max(LOOKED_AT_AGAIN, wanted) : wanted, 1, Math.max(1, index.size()));
        SortField[] order = order(everything ? SearchRequest.Sort.SOURCE : request.sort());
        Query match = relevance ? Lighter.byBestWay(query.match()) : query.match();
        Best best = best(filtered(match, request), order, kept, deadline);
        List<ScoreDoc> docs = best.docs();
        boolean any = !docs.isEmpty();
        if (relevance) {
            docs = nearness.isPresent() && !best.stopped()
                    ? mixed(docs, query, request, deadline, nearness.get())
                    : lookedAtAgain(docs, query);
        }
        int from = Math.min(request.offset(), docs.size());
        return new Ranked(docs.subList(from, (int) Math.min(wanted, docs.size())), any, best.stopped());
    }

    /// The best by words and the nearest in meaning of those that match, mixed; then the others.
    private List<ScoreDoc> mixed(
            List<ScoreDoc> docs, BuiltQuery query, SearchRequest request, Deadline deadline, Nearness nearness)
            throws IOException {
        List<ScoreDoc> best = new ArrayList<>(docs.subList(0, Math.min(LOOKED_AT_AGAIN, docs.size())));
        Set<Integer> taken = best.stream().map(doc -> doc.doc).collect(Collectors.toCollection(HashSet::new));
        for (ScoreDoc near : nearby(query, request, deadline, nearness)) {
            if (taken.add(near.doc)) {
                best.add(near);
            }
        }
        List<ScoreDoc> rest =
                docs.stream().filter(doc -> !taken.contains(doc.doc)).toList();
        List<ScoreDoc> worded = best.stream().filter(doc -> doc.score > 0).toList();
        List<ScoreDoc> ranked = new ArrayList<>(second.at(worded, query));
        best.stream().filter(doc -> doc.score <= 0).forEach(ranked::add);
        return new Mixture(nearness, meaning(query)).mixed(ranked, rest);
    }

    private static double meaning(BuiltQuery query) {
        if (query.measured()) {
            return MEANING_BESIDE_MEASURES;
        }
        if (query.specific().isEmpty()) {
            return MEANING_OF_A_GENERAL_QUESTION;
        }
        return query.named().isEmpty() ? MEANING : MEANING_BESIDE_NAMES;
    }

    private List<ScoreDoc> nearby(BuiltQuery query, SearchRequest request, Deadline deadline, Nearness nearness)
            throws IOException {
        Query both = new BooleanQuery.Builder()
                .add(Lighter.byBestWay(query.match()), Occur.MUST)
                .add(nearness.sections(), Occur.FILTER)
                .build();
        SortField[] order = order(SearchRequest.Sort.RELEVANCE);
        return best(filtered(both, request), order, 2 * Nearness.NEAREST, deadline)
                .docs();
    }

    private static SortField[] order(SearchRequest.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> new SortField[] {SortField.FIELD_SCORE, SOURCE, POSITION};
            case SOURCE -> new SortField[] {SOURCE, POSITION, SortField.FIELD_SCORE};
            case EVIDENCE -> new SortField[] {EVIDENCE, SortField.FIELD_SCORE, SOURCE, POSITION};
        };
    }

    private Best best(Query query, SortField[] order, int kept, Deadline deadline) throws IOException {
        TopFieldCollectorManager best = new TopFieldCollectorManager(new Sort(order), kept, 1);
        return index.searcher().search(query, new CollectorManager<Competing, Best>() {
            @Override
            public Competing newCollector() {
                return new Competing(best.newCollector(), values, preference, deadline);
            }

            /// One thread ranks, so that there is one collector.
            @Override
            public Best reduce(Collection<Competing> collectors) {
                Competing only = collectors.iterator().next();
                return new Best(scored(only.best().topDocs(), order), only.wasStopped());
            }
        });
    }

    private static Query filtered(Query match, SearchRequest request) {
        if (request.include().isEmpty()) {
            return withoutExcluded(match, request);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(withoutExcluded(match, request), Occur.MUST);
        request.include().forEach((facet, values) -> query.add(any(facet, values), Occur.FILTER));
        return query.build();
    }

    static Query withoutExcluded(Query match, SearchRequest request) {
        if (request.exclude().isEmpty()) {
            return match;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(match, Occur.MUST);
        request.exclude().forEach((facet, values) -> query.add(any(facet, values), Occur.MUST_NOT));
        return query.build();
    }

    static Query any(Facet facet, Set<String> values) {
        return new TermInSetQuery(
                Fields.of(facet), values.stream().map(BytesRef::new).toList());
    }

    private static List<ScoreDoc> scored(TopDocs docs, SortField[] order) {
        int score = Arrays.asList(order).indexOf(SortField.FIELD_SCORE);
        List<ScoreDoc> scored = new ArrayList<>();
        for (ScoreDoc doc : docs.scoreDocs) {
            if (doc instanceof FieldDoc sorted && sorted.fields[score] instanceof Float value) {
                scored.add(new ScoreDoc(doc.doc, value));
            }
        }
        return scored;
    }

    private List<ScoreDoc> lookedAtAgain(List<ScoreDoc> docs, BuiltQuery query) throws IOException {
        int count = Math.min(LOOKED_AT_AGAIN, docs.size());
        List<ScoreDoc> ordered = new ArrayList<>(second.at(docs.subList(0, count), query));
        ordered.addAll(docs.subList(count, docs.size()));
        return ordered;
    }
}

package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.StoredSection;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Topic;

/// Which other sections speak of the same things: those that share its most telling words (Lucene's `MoreLikeThis`:
/// words that it says often and others seldom) and its concepts. Other sources are first-class: at least half of the
/// answer is theirs, where they have that many. The same content gives the same answer.
final class SimilarSections {

    private static final int TELLING_WORDS = 30;
    private static final float OF_A_CONCEPT = 1.5f;
    private static final float OF_THE_SUBJECT = 2f;

    /// Equals stand in the order of their sources and of the text: Lucene's own numbers tell how the index was written.
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.SOURCE_ORDER, SortField.Type.STRING),
            new SortField(Fields.POSITION, SortField.Type.LONG));

    private static final Comparator<FieldDoc> BEST_FIRST = Comparator.<FieldDoc>comparingDouble(doc -> -doc.score)
            .thenComparing(doc -> (BytesRef) doc.fields[1])
            .thenComparingLong(doc -> (Long) doc.fields[2]);

    private final IndexSnapshot index;

    SimilarSections(IndexSnapshot index) {
        this.index = index;
    }

    List<Hit> to(String sectionId, int limit) throws IOException {
        Optional<Integer> document = index.document(sectionId);
        if (document.isEmpty() || limit < 1) {
            return List.of();
        }
        StoredSection section = index.section(document.get());
        Query like = like(section, index.text(document.get()));
        Query own = new TermQuery(new Term(Fields.SOURCE, section.sourceId()));
        List<FieldDoc> others = best(like, own, Occur.MUST_NOT, sectionId, limit);
        List<FieldDoc> near = best(like, own, Occur.FILTER, sectionId, limit);
        int least = Math.min(others.size(), (limit + 1) / 2);
        List<FieldDoc> chosen = new ArrayList<>(others.subList(0, least));
        List<FieldDoc> rest = new ArrayList<>(others.subList(least, others.size()));
        rest.addAll(near);
        rest.sort(BEST_FIRST);
        chosen.addAll(rest.subList(0, Math.min(limit - least, rest.size())));
        chosen.sort(BEST_FIRST);
        return hits(chosen);
    }

    private Query like(StoredSection section, String text) throws IOException {
        MoreLikeThis words = new MoreLikeThis(index.searcher().getIndexReader());
        words.setAnalyzer(index.analysis().ofText());
        words.setFieldNames(new String[] {Fields.WORDS});
        words.setMinTermFreq(1);
        words.setMinDocFreq(2);
        words.setMinWordLen(3);
        words.setMaxQueryTerms(TELLING_WORDS);
        words.setBoost(true);
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        like.add(
                words.like(Map.of(Fields.WORDS, List.<Object>of(section.title(), section.title(), text))),
                Occur.SHOULD);
        for (String concept : section.concepts().stream().limit(TELLING_WORDS).toList()) {
            like.add(weighed(Fields.CONCEPT, concept, OF_A_CONCEPT), Occur.SHOULD);
            like.add(weighed(Fields.MAJOR, concept, OF_THE_SUBJECT), Occur.SHOULD);
        }
        return like.build();
    }

    private static Query weighed(String field, String concept, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, concept)), weight);
    }

    /// Lists of references and the furniture of a page are like each other, and of no use to a reader.
    private List<FieldDoc> best(Query like, Query own, Occur ofOwn, String sectionId, int limit) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(like, Occur.MUST)
                .add(own, ofOwn)
                .add(new TermQuery(new Term(Fields.ID, sectionId)), Occur.MUST_NOT);
        for (Topic topic : List.of(Topic.REFERENCES, Topic.NAVIGATION, Topic.DISCLAIMER)) {
            query.add(new TermQuery(new Term(Fields.of(Facet.TOPIC), topic.code())), Occur.MUST_NOT);
        }
        return Arrays.stream(index.searcher().search(query.build(), limit, ORDER, true).scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
    }

    private List<Hit> hits(List<FieldDoc> chosen) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (FieldDoc doc : chosen) {
            hits.add(Page.hit(hits.size() + 1, doc.score, index.section(doc.doc), List.of()));
        }
        return hits;
    }
}

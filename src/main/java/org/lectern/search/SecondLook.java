package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.lectern.index.IndexSnapshot;

/// Scores a few sections in full: all ways in which each answers, and what lifts those that have the words as typed and
/// next to each other.
final class SecondLook {

    private final IndexSearcher searcher;
    private final FacetValues values;
    private final Preference preference;

    SecondLook(IndexSnapshot index, FacetValues values, Preference preference) {
        this.searcher = index.searcher();
        this.values = values;
        this.preference = preference;
    }

    /// The same sections with their scores, best first; equals as they stood.
    List<ScoreDoc> at(List<ScoreDoc> docs, BuiltQuery query) throws IOException {
        int[] inOrder = IntStream.range(0, docs.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> docs.get(place).doc))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] sections = IntStream.of(inOrder).map(place -> docs.get(place).doc).toArray();
        float[] scores = new float[sections.length];
        add(query.match(), sections, scores);
        prefer(sections, scores);
        for (Query closer : query.closer().stream().distinct().toList()) {
            add(closer, sections, scores);
        }
        ScoreDoc[] again = new ScoreDoc[sections.length];
        for (int i = 0; i < sections.length; i++) {
            again[inOrder[i]] = new ScoreDoc(sections[i], scores[i]);
        }
        List<ScoreDoc> ordered = new ArrayList<>(List.of(again));
        ordered.sort(Comparator.comparingDouble(doc -> -doc.score));
        return ordered;
    }

    private void prefer(int[] sections, float[] scores) throws IOException {
        for (int i = 0; i < sections.length; i++) {
            LeafReaderContext leaf = leaf(sections[i]);
            scores[i] *= preference.of(values.table(leaf).standing(sections[i] - leaf.docBase));
        }
    }

    private LeafReaderContext leaf(int section) {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        return leaves.get(ReaderUtil.subIndex(section, leaves));
    }

    /// @param sections Lucene's numbers of the sections, ascending
    private void add(Query query, int[] sections, float[] scores) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        for (int from = 0; from < sections.length; ) {
            LeafReaderContext leaf = leaf(sections[from]);
            int to = from;
            while (to < sections.length
                    && sections[to] < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(scorer, leaf.docBase, sections, from, to, scores);
            }
            from = to;
        }
    }

    private static void add(Scorer scorer, int base, int[] sections, int from, int to, float[] scores)
            throws IOException {
        TwoPhaseIterator checked = scorer.twoPhaseIterator();
        DocIdSetIterator found = checked == null ? scorer.iterator() : checked.approximation();
        for (int i = from; i < to; i++) {
            int wanted = sections[i] - base;
            int at = found.docID() < wanted ? found.advance(wanted) : found.docID();
            if (at == wanted && (checked == null || checked.matches())) {
                scores[i] += scorer.score();
            }
        }
    }
}

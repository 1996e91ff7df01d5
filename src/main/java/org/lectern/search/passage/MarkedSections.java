package org.lectern.search.passage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.SparseFixedBitSet;

/// Which of a query's marks each of some sections has. A concept has dozens of names and a section a few of them: each
/// is looked for once, in all of the sections, and only those found are asked for their places.
final class MarkedSections {

    private final List<LeafReaderContext> leaves;
    private final Map<Integer, List<Weight>> marks = new HashMap<>();

    /// @param documents Lucene's numbers of the sections
    MarkedSections(List<Weight> marks, List<LeafReaderContext> leaves, int[] documents) throws IOException {
        this.leaves = leaves;
        Map<LeafReaderContext, SparseFixedBitSet> byLeaf = new LinkedHashMap<>();
        for (int document : documents) {
            LeafReaderContext leaf = leaf(document);
            byLeaf.computeIfAbsent(
                            leaf, _ -> new SparseFixedBitSet(leaf.reader().maxDoc()))
                    .set(document - leaf.docBase);
        }
        for (Map.Entry<LeafReaderContext, SparseFixedBitSet> sections : byLeaf.entrySet()) {
            for (Weight mark : marks) {
                look(mark, sections.getKey(), new BitSetIterator(sections.getValue(), documents.length));
            }
        }
    }

    /// The sections lead: a rare name is not looked for beyond them.
    private void look(Weight mark, LeafReaderContext leaf, DocIdSetIterator sections) throws IOException {
        Scorer scorer = mark.scorer(leaf);
        if (scorer != null) {
            DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(sections, scorer.iterator()));
            while (both.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                marks.computeIfAbsent(leaf.docBase + both.docID(), _ -> new ArrayList<>())
                        .add(mark);
            }
        }
    }

    /// Where the marks of a section are; empty where it has none.
    Optional<Matches> in(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        List<Matches> all = new ArrayList<>();
        for (Weight mark : marks.getOrDefault(document, List.of())) {
            Matches places = mark.matches(leaf, document - leaf.docBase);
            if (places != null) {
                all.add(places);
            }
        }
        return Optional.ofNullable(MatchesUtils.fromSubMatches(all));
    }

    private LeafReaderContext leaf(int document) {
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}

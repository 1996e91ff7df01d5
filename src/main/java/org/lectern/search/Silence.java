package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Concept;
import org.lectern.task.Once;

/// Names the sources that say nothing of what was asked: for a clinician that is an answer too.
final class Silence {

    private final IndexSnapshot index;
    private final WordQueries words;
    private final Supplier<Set<String>> all;

    Silence(IndexSnapshot index, WordQueries words) {
        this.index = index;
        this.words = words;
        this.all = new Once<>(() -> sources(index));
    }

    /// The sources in which no section carries any of the concepts, or has the words of one of their names.
    List<String> about(List<Concept> concepts) throws IOException {
        if (concepts.isEmpty() || index.size() == 0) {
            return List.of();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        concepts.forEach(concept ->
                any.add(words.named(concept, index.analysis().stems(concept.prefLabel())), Occur.SHOULD));
        Set<String> silent = new TreeSet<>(all.get());
        silent.removeAll(speaking(any.build()));
        return List.copyOf(silent);
    }

    private Set<String> speaking(Query query) throws IOException {
        Set<String> speaking = new TreeSet<>();
        IndexSearcher searcher = index.searcher();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && speaking.size() < all.get().size()) {
                collect(scorer.iterator(), leaf, speaking);
            }
        }
        return speaking;
    }

    private void collect(DocIdSetIterator found, LeafReaderContext leaf, Set<String> speaking) throws IOException {
        SortedDocValues source = DocValues.getSorted(leaf.reader(), Fields.SOURCE_ORDER);
        var live = leaf.reader().getLiveDocs();
        boolean[] seen = new boolean[source.getValueCount()];
        int left = seen.length;
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS && left > 0; doc = found.nextDoc()) {
            if ((live == null || live.get(doc)) && source.advanceExact(doc) && !seen[source.ordValue()]) {
                seen[source.ordValue()] = true;
                left--;
                speaking.add(source.lookupOrd(source.ordValue()).utf8ToString());
            }
        }
    }

    /// Every section has a source, so that a value that stands in a segment without deletions is one of a section.
    private static Set<String> sources(IndexSnapshot index) {
        try {
            Set<String> sources = new TreeSet<>();
            for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
                sources(leaf, sources);
            }
            return sources;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void sources(LeafReaderContext leaf, Set<String> sources) throws IOException {
        SortedDocValues source = DocValues.getSorted(leaf.reader(), Fields.SOURCE_ORDER);
        Bits live = leaf.reader().getLiveDocs();
        FixedBitSet seen = new FixedBitSet(Math.max(1, source.getValueCount()));
        if (live == null) {
            seen.set(0, source.getValueCount());
        } else {
            for (int doc = source.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = source.nextDoc()) {
                if (live.get(doc)) {
                    seen.set(source.ordValue());
                }
            }
        }
        for (int value = 0; value < source.getValueCount(); value++) {
            if (seen.get(value)) {
                sources.add(source.lookupOrd(value).utf8ToString());
            }
        }
    }
}

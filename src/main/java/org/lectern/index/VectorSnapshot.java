package org.lectern.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;

/// The vectors as they stood at one moment, for as long as somebody reads them. Safe for many threads. Who was given
/// one closes it.
public final class VectorSnapshot implements AutoCloseable {

    static final String KEY = "key";
    static final String VECTOR = "vector";

    private final DirectoryReader reader;
    private final String model;
    private final int compared;

    /// Takes over the reader, and closes it in the end.
    ///
    /// @param compared up to how many vectors every one is compared
    VectorSnapshot(DirectoryReader reader, String model, int compared) {
        this.reader = reader;
        this.model = model;
        this.compared = compared;
    }

    /// @param key    of the text
    /// @param cosine of the angle between its vector and the one asked for
    public record Near(String key, float cosine) {

        private static final Comparator<Near> NEAREST_FIRST =
                Comparator.<Near>comparingDouble(near -> -near.cosine()).thenComparing(Near::key);
    }

    /// The name of the model that made them; empty where there is none.
    public String model() {
        return model;
    }

    public int size() {
        return reader.numDocs();
    }

    /// The keys of all texts that have a vector.
    public Set<String> keys() throws IOException {
        Set<String> keys = new HashSet<>();
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            BinaryDocValues all = DocValues.getBinary(leaf, KEY);
            Bits live = leaf.getLiveDocs();
            for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
                if (live == null || live.get(doc)) {
                    keys.add(all.binaryValue().utf8ToString());
                }
            }
        }
        return keys;
    }

    /// The texts nearest to a vector, the nearest first, equals by their keys.
    public List<Near> nearest(float[] vector, int count) throws IOException {
        return size() <= compared ? compared(vector, count) : neighbours(vector, count);
    }

    private List<Near> compared(float[] vector, int count) throws IOException {
        PriorityQueue<Near> best = new PriorityQueue<>(Near.NEAREST_FIRST.reversed());
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            FloatVectorValues values = leaf.getFloatVectorValues(VECTOR);
            BinaryDocValues keys = DocValues.getBinary(leaf, KEY);
            Bits live = leaf.getLiveDocs();
            if (values == null) {
                continue;
            }
            KnnVectorValues.DocIndexIterator all = values.iterator();
            for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
                if (live == null || live.get(doc)) {
                    float cosine = VectorUtil.dotProduct(vector, values.vectorValue(all.index()));
                    if (best.size() < count || cosine >= best.element().cosine()) {
                        best.add(new Near(key(keys, doc), cosine));
                    }
                    if (best.size() > count) {
                        best.remove();
                    }
                }
            }
        }
        return best.stream().sorted(Near.NEAREST_FIRST).toList();
    }

    private List<Near> neighbours(float[] vector, int count) throws IOException {
        List<Near> near = new ArrayList<>();
        for (ScoreDoc found :
                new IndexSearcher(reader).search(new KnnFloatVectorQuery(VECTOR, vector, count), count).scoreDocs) {
            for (LeafReaderContext context : reader.leaves()) {
                int doc = found.doc - context.docBase;
                if (doc >= 0 && doc < context.reader().maxDoc()) {
                    String key = key(DocValues.getBinary(context.reader(), KEY), doc);
                    near.add(new Near(key, 2 * found.score - 1));
                }
            }
        }
        near.sort(Near.NEAREST_FIRST);
        return near;
    }

    private static String key(BinaryDocValues keys, int doc) throws IOException {
        return keys.advanceExact(doc) ? keys.binaryValue().utf8ToString() : "";
    }

    /// The vector of a text; empty where it has none yet.
    public Optional<float[]> vector(String key) throws IOException {
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            PostingsEnum found = leaf.postings(new Term(KEY, key), PostingsEnum.NONE);
            FloatVectorValues values = leaf.getFloatVectorValues(VECTOR);
            if (found == null || values == null) {
                continue;
            }
            Bits live = leaf.getLiveDocs();
            KnnVectorValues.DocIndexIterator all = values.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if ((live == null || live.get(doc)) && all.advance(doc) == doc) {
                    return Optional.of(values.vectorValue(all.index()).clone());
                }
            }
        }
        return Optional.empty();
    }

    /// Holds the snapshot open for one more reader; false where it is closed already.
    public boolean retain() {
        return reader.tryIncRef();
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

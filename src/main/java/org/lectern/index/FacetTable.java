package org.lectern.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The facet values and the standing of every section of one segment, in memory: counting facets from the files cost a
/// third of a search. Takes about thirty bytes a section. Never changes, for a segment never does.
public final class FacetTable {

    private final int[] from;
    /// Empty where a segment has more values than a char can tell apart; then those of `wide` count.
    private final char[] values;

    private final int[] wide;
    private final long[] standing;
    private final int valueCount;

    private FacetTable(int[] from, int[] values, long[] standing, int valueCount) {
        this.from = from;
        boolean narrow = valueCount <= Character.MAX_VALUE + 1;
        this.wide = narrow ? new int[0] : values;
        this.values = new char[narrow ? values.length : 0];
        for (int i = 0; i < this.values.length; i++) {
            this.values[i] = (char) values[i];
        }
        this.standing = standing;
        this.valueCount = valueCount;
    }

    static FacetTable of(LeafReader leaf) throws IOException {
        SortedSetDocValues all = DocValues.getSortedSet(leaf, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        int[] from = new int[leaf.maxDoc() + 1];
        int[] values = new int[leaf.maxDoc()];
        int count = 0;
        for (int document = 0; document < leaf.maxDoc(); document++) {
            if (all.advanceExact(document)) {
                int more = all.docValueCount();
                if (count + more > values.length) {
                    values = Arrays.copyOf(values, Math.max(count + more, 2 * values.length));
                }
                for (int i = 0; i < more; i++) {
                    values[count++] = Math.toIntExact(all.nextOrd());
                }
            }
            from[document + 1] = count;
        }
        return new FacetTable(from, Arrays.copyOf(values, count), standing(leaf), Math.toIntExact(all.getValueCount()));
    }

    /// A section without a standing has 0 of it.
    private static long[] standing(LeafReader leaf) throws IOException {
        long[] standing = new long[leaf.maxDoc()];
        NumericDocValues all = DocValues.getNumeric(leaf, Fields.STANDING);
        for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
            standing[doc] = all.longValue();
        }
        return standing;
    }

    /// How many values the segment has; each is a number below it.
    public int valueCount() {
        return valueCount;
    }

    /// Adds one to the count of each value that a section has.
    ///
    /// @param document the section's number in the segment
    public void count(int document, int[] counts) {
        int end = from[document + 1];
        if (wide.length == 0) {
            for (int i = from[document]; i < end; i++) {
                counts[values[i]]++;
            }
        } else {
            for (int i = from[document]; i < end; i++) {
                counts[wide[i]]++;
            }
        }
    }

    /// The bits of a section's [Standing].
    public long standing(int document) {
        return standing[document];
    }
}

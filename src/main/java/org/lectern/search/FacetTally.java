package org.lectern.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.LongValues;
import org.lectern.index.FacetTable;

/// Counts the values of all facets over the sections that it is shown, as they come.
final class FacetTally {

    private final FacetValues values;
    private final int[] counts;

    FacetTally(FacetValues values) {
        this.values = values;
        this.counts = new int[values.count()];
    }

    /// How many of the sections have a value.
    int count(int value) {
        return counts[value];
    }

    Here in(LeafReaderContext leaf) throws IOException {
        return new Here(values.table(leaf), values.global(leaf));
    }

    /// The count within one segment, added up when it is over.
    final class Here {

        private final FacetTable table;
        private final LongValues global;
        private final int[] found;

        private Here(FacetTable table, LongValues global) {
            this.table = table;
            this.global = global;
            this.found = new int[table.valueCount()];
        }

        void add(int document) {
            table.count(document, found);
        }

        void finish() {
            for (int value = 0; value < found.length; value++) {
                if (found[value] > 0) {
                    counts[(int) global.get(value)] += found[value];
                }
            }
        }
    }
}

package org.lectern.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.lectern.knowledge.Facet;

/// The values of one facet by their labels, put in order once: a library of two thousand sources has as many values,
/// and
/// every search counts them all.
final class FacetOrder {

    private static final long PLACE = 0xffff_ffffL;

    private final OrdRange range;
    /// The label of each value, from the first of the range on.
    private final String[] labels;
    /// Which place each value has among all, and which value stands at each place.
    private final int[] places;

    private final int[] byPlace;

    FacetOrder(Facet facet, OrdRange range, FacetValues values, FacetLabels names) {
        this.range = range;
        labels = IntStream.rangeClosed(range.start(), range.end())
                .mapToObj(value -> names.label(facet, values.id(value)))
                .toArray(String[]::new);
        byPlace = IntStream.rangeClosed(range.start(), range.end())
                .boxed()
                .sorted(Comparator.comparing(this::label).thenComparing(values::id))
                .mapToInt(Integer::intValue)
                .toArray();
        places = new int[labels.length];
        for (int place = 0; place < byPlace.length; place++) {
            places[byPlace[place] - range.start()] = place;
        }
    }

    String label(int value) {
        return labels[value - range.start()];
    }

    /// The values that were counted, most frequent first, then by their labels and ids.
    List<Integer> counted(FacetTally tally) {
        long[] keys = new long[labels.length];
        int found = 0;
        for (int value = range.start(); value <= range.end(); value++) {
            int count = tally.count(value);
            if (count > 0) {
                keys[found++] = (long) (Integer.MAX_VALUE - count) << Integer.SIZE | places[value - range.start()];
            }
        }
        Arrays.sort(keys, 0, found);
        return Arrays.stream(keys, 0, found)
                .mapToObj(key -> byPlace[(int) (key & PLACE)])
                .toList();
    }
}

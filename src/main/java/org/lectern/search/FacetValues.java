package org.lectern.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.lectern.index.FacetTable;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Facet;

/// Every value of every facet in one snapshot of the index, by its number there.
final class FacetValues {

    private final IndexSnapshot index;
    private final Map<Facet, OrdRange> ranges = new EnumMap<>(Facet.class);
    private final String[] ids;
    private final Optional<MultiSortedSetDocValues> ofSegments;

    FacetValues(IndexSnapshot index) throws IOException {
        this.index = index;
        Optional<SortedSetDocValuesReaderState> state = index.facets();
        if (state.isEmpty()) {
            ids = new String[0];
            ofSegments = Optional.empty();
            return;
        }
        SortedSetDocValues values = state.get().getDocValues();
        ids = new String[Math.toIntExact(values.getValueCount())];
        ofSegments = values instanceof MultiSortedSetDocValues several ? Optional.of(several) : Optional.empty();
        for (Facet facet : Facet.values()) {
            OrdRange range = state.get().getOrdRange(facet.code());
            if (range != null) {
                ranges.put(facet, range);
                read(range, values);
            }
        }
    }

    private void read(OrdRange range, SortedSetDocValues values) throws IOException {
        for (int value = range.start(); value <= range.end(); value++) {
            ids[value] = FacetsConfig.stringToPath(values.lookupOrd(value).utf8ToString())[1];
        }
    }

    int count() {
        return ids.length;
    }

    /// The numbers of a facet's values; empty where no section has any.
    Optional<OrdRange> of(Facet facet) {
        return Optional.ofNullable(ranges.get(facet));
    }

    String id(int value) {
        return ids[value];
    }

    /// The value of a facet that a person names so, whatever the case of its letters and with hyphens for spaces; empty
    /// where no section has it.
    Optional<String> named(Facet facet, String typed) {
        String wanted = code(typed);
        return of(facet).stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.start(), range.end()))
                .mapToObj(value -> ids[value])
                .filter(id -> code(id).equals(wanted))
                .findFirst();
    }

    /// As the codes of topics and the ids of concepts are written.
    static String code(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    FacetTable table(LeafReaderContext leaf) throws IOException {
        return index.facetTable(leaf);
    }

    /// From the numbers of a segment to those of the snapshot.
    LongValues global(LeafReaderContext leaf) {
        return ofSegments
                .map(several -> several.mapping.getGlobalOrds(leaf.ord))
                .orElse(LongValues.IDENTITY);
    }
}

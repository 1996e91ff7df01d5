package org.lectern.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// The tables of the segments that are open: a change of the library adds a segment, and the others keep theirs.
final class FacetTables {

    private final Map<IndexReader.CacheKey, FacetTable> bySegment = new ConcurrentHashMap<>();

    FacetTable of(LeafReader leaf) throws IOException {
        IndexReader.CacheHelper segment = leaf.getCoreCacheHelper();
        if (segment == null) {
            return FacetTable.of(leaf);
        }
        FacetTable known = bySegment.get(segment.getKey());
        if (known != null) {
            return known;
        }
        FacetTable made = FacetTable.of(leaf);
        if (bySegment.putIfAbsent(segment.getKey(), made) == null) {
            segment.addClosedListener(bySegment::remove);
        }
        return made;
    }
}

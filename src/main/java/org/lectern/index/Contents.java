package org.lectern.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;

/// What an index holds, as its commit says it: sources and whose labels, in the same commit as the sections, so that
/// neither can be ahead of the other.
///
/// @param fingerprints of every source, by its id
/// @param labels       the id of the [LabelTerms] that all sections have; empty where some have others
record Contents(Map<String, String> fingerprints, String labels) {

    private static final String SOURCE_KEY = "source.";
    private static final String LABELS_KEY = "lectern.labels";

    Contents {
        fingerprints = Map.copyOf(fingerprints);
    }

    static Contents of(DirectoryReader reader) throws IOException {
        Map<String, String> data = IndexFolder.userData(reader);
        Map<String, String> found = new HashMap<>();
        data.forEach((key, value) -> {
            if (key.startsWith(SOURCE_KEY)) {
                found.put(key.substring(SOURCE_KEY.length()), value);
            }
        });
        return new Contents(found, data.getOrDefault(LABELS_KEY, ""));
    }

    /// These, once some sources are replaced or added and others taken out.
    ///
    /// @param written whose labels the replaced ones are written with
    Contents after(List<SourceEntries> replaced, Set<String> removed, LabelTerms written) {
        Map<String, String> after = new TreeMap<>(fingerprints);
        after.keySet().removeAll(removed);
        Map<String, String> kept = new TreeMap<>(after);
        for (SourceEntries source : replaced) {
            kept.remove(source.sourceId());
            after.put(source.sourceId(), source.fingerprint());
        }
        if (replaced.isEmpty()) {
            return new Contents(after, labels);
        }
        return new Contents(after, kept.isEmpty() || labels.equals(written.id()) ? written.id() : "");
    }

    Map<String, String> userData() {
        Map<String, String> data = new HashMap<>();
        data.put(LABELS_KEY, labels);
        data.put(IndexFolder.FORMAT_KEY, IndexFolder.FORMAT);
        fingerprints.forEach((id, fingerprint) -> data.put(SOURCE_KEY + id, fingerprint));
        return data;
    }
}

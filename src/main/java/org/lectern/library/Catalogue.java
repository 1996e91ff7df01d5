package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.index.Fingerprint;
import tools.jackson.databind.json.JsonMapper;

/// What the cache remembers of every source beside the index: the fingerprint that its entries were made from, and what
/// a list of sources shows of it.
///
/// A cache like the index itself: where it is missing, damaged or of another shape it is empty, and the sources are
/// read again.
final class Catalogue {

    /// @param fingerprint of everything that the summary and the index entries follow from
    record Entry(String fingerprint, SourceSummary summary) {}

    /// @param shape changes with the records above, so that an older file is never misread
    record Saved(int shape, Map<String, Entry> entries) {}

    private static final int SHAPE = 2;

    private final Path file;
    private final Map<String, Entry> entries = new TreeMap<>();

    private Catalogue(Path file) {
        this.file = file;
    }

    static Catalogue read(Path file) {
        Catalogue catalogue = new Catalogue(file);
        if (Files.isRegularFile(file)) {
            try {
                catalogue.take(Files.readString(file));
            } catch (IOException | RuntimeException damaged) {
                catalogue.entries.clear();
            }
        }
        return catalogue;
    }

    /// The first line is the hash of the rest: most damage to a file of names leaves a file of names.
    private void take(String text) {
        int end = text.indexOf('\n');
        String json = text.substring(end + 1);
        if (end > 0 && Fingerprint.of(json).equals(text.substring(0, end))) {
            Saved saved = JsonMapper.shared().readValue(json, Saved.class);
            if (saved.shape() == SHAPE) {
                entries.putAll(saved.entries());
            }
        }
    }

    Optional<Entry> entry(String sourceId) {
        return Optional.ofNullable(entries.get(sourceId));
    }

    void put(String sourceId, Entry entry) {
        entries.put(sourceId, entry);
    }

    void keepOnly(Collection<String> sourceIds) {
        entries.keySet().retainAll(sourceIds);
    }

    Map<String, Entry> entries() {
        return new LinkedHashMap<>(entries);
    }

    /// Saved after the index: should the program die between the two, or the disk be full, the fingerprints disagree
    /// and the sources are read again.
    void save() {
        String json = JsonMapper.shared().writeValueAsString(new Saved(SHAPE, entries));
        try {
            SafeFile.write(file, (Fingerprint.of(json) + "\n" + json).getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            // Costs a reading at the next opening, and nothing else.
        }
    }
}

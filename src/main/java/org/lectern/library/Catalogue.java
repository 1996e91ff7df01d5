package org.lectern.library;

import java.io.IOException;
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
    /// @param check the hash of the entries: most damage to a file of names is still a file of names
    record Saved(int shape, String check, Map<String, Entry> entries) {}

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
                Saved saved = JsonMapper.shared().readValue(Files.readAllBytes(file), Saved.class);
                if (saved.shape() == SHAPE && saved.check().equals(check(saved.entries()))) {
                    catalogue.entries.putAll(saved.entries());
                }
            } catch (IOException | RuntimeException damaged) {
                catalogue.entries.clear();
            }
        }
        return catalogue;
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
        try {
            SafeFile.write(file, JsonMapper.shared().writeValueAsBytes(new Saved(SHAPE, check(entries), entries)));
        } catch (IOException full) {
            // Costs a reading at the next opening, and nothing else.
        }
    }

    private static String check(Map<String, Entry> entries) {
        return Fingerprint.of(JsonMapper.shared().writeValueAsString(new TreeMap<>(entries)));
    }
}

package org.lectern.library;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Stance;

/// What the cache remembers of every source beside the index: the fingerprint that its entries were made from, and what
/// a list of sources shows of it.
///
/// A cache like the index itself: where it is missing, damaged or of another shape it is empty, and the sources are
/// read again.
final class Catalogue {

    /// @param fingerprint of everything that the summary and the index entries follow from
    record Entry(String fingerprint, SourceSummary summary) {}

    /// Changes with the records above and with how they are written, so that an older file is never misread.
    private static final int SHAPE = 3;

    private final Path file;
    private final Map<String, Entry> entries = new TreeMap<>();

    private Catalogue(Path file) {
        this.file = file;
    }

    static Catalogue read(Path file) {
        Catalogue catalogue = new Catalogue(file);
        try (DataInputStream in = CheckedFile.read(file)) {
            if (in.readInt() == SHAPE) {
                for (int left = in.readInt(); left > 0; left--) {
                    Entry entry = entry(in);
                    catalogue.put(entry.summary().id(), entry);
                }
            }
        } catch (IOException | IllegalArgumentException missingOrDamaged) {
            catalogue.entries.clear();
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

    Set<String> sourceIds() {
        return Set.copyOf(entries.keySet());
    }

    /// Saved after the index: should the program die between the two, or the disk be full, the fingerprints disagree
    /// and the sources are read again.
    void save() {
        try {
            CheckedFile.write(file, this::write);
        } catch (IOException full) {
            // Costs a reading at the next opening, and nothing else.
        }
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(SHAPE);
        out.writeInt(entries.size());
        for (Entry entry : entries.values()) {
            SourceSummary summary = entry.summary();
            out.writeUTF(summary.id());
            out.writeUTF(summary.title());
            Map<String, List<String>> terms = summary.metadata().terms();
            out.writeInt(terms.size());
            for (Map.Entry<String, List<String>> term : terms.entrySet()) {
                out.writeUTF(term.getKey());
                CheckedFile.writeTexts(term.getValue(), out);
            }
            out.writeUTF(summary.stance().name());
            out.writeInt(summary.sections());
            out.writeInt(summary.flaggedStatements());
            out.writeUTF(entry.fingerprint());
        }
    }

    private static Entry entry(DataInputStream in) throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            terms.put(in.readUTF(), CheckedFile.readTexts(in));
        }
        SourceSummary summary = new SourceSummary(
                id, title, new Metadata(terms), Stance.valueOf(in.readUTF()), in.readInt(), in.readInt());
        return new Entry(in.readUTF(), summary);
    }
}

package org.lectern.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.LibraryIndex;
import org.lectern.index.VectorIndex;
import org.lectern.index.VectorSnapshot;
import org.lectern.meaning.ModelOnDemand;
import org.lectern.meaning.SentenceModel;
import org.lectern.search.Meaning;
import org.lectern.task.Progress;

/// The vectors of one library's sections: computes what is missing, lends out what there is. Opened when first needed,
/// so that a library opens as fast with them as without.
final class SectionVectors implements AutoCloseable {

    /// So many are computed between two commits: what a killed run loses, some seconds of work.
    private static final int BATCH = 128;

    private final Path folder;
    private final LibraryIndex index;
    private final ModelOnDemand model;
    private Optional<VectorIndex> opened = Optional.empty();
    private boolean closed;

    SectionVectors(Path folder, LibraryIndex index, ModelOnDemand model) {
        this.folder = folder;
        this.index = index;
        this.model = model;
    }

    /// For search: vectors as they come.
    Meaning meaning() {
        return new Meaning(this::snapshot, model);
    }

    private synchronized Optional<VectorSnapshot> snapshot() {
        try {
            return closed || !model.isWanted()
                    ? Optional.empty()
                    : Optional.of(vectors().snapshot());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private synchronized VectorIndex vectors() throws IOException {
        if (closed) {
            throw new CancellationException("the library is closed");
        }
        if (opened.isEmpty()) {
            opened = Optional.of(VectorIndex.open(folder));
        }
        return opened.get();
    }

    /// As [Library#notUnderstood()].
    int notUnderstood() {
        try {
            return model.isWanted() ? missing() : 0;
        } catch (IOException failed) {
            throw trouble(failed);
        }
    }

    private int missing() throws IOException {
        try (IndexSnapshot sections = index.snapshot()) {
            Set<String> missing = new HashSet<>(sections.meant().keySet());
            missing.removeAll(known());
            return missing.size();
        }
    }

    private LibraryTrouble trouble(IOException failed) {
        return new LibraryTrouble(
                "What sections mean could not be kept in " + folder
                        + "; check that there is room and that you may write there.",
                failed);
    }

    /// As [Library#understand(Progress)]; in the order of the index.
    Understood understand(Progress progress) {
        try (IndexSnapshot sections = index.snapshot()) {
            Map<String, Integer> meant = sections.meant();
            Set<String> there = model.isWanted() ? known() : meant.keySet();
            if (meant.keySet().equals(there)) {
                return model.isWanted() ? new Understood(meant.size(), 0, 0, false) : Understood.NOTHING;
            }
            Optional<SentenceModel> ready = model.get();
            return ready.isEmpty() ? Understood.NOTHING : fill(sections, ready.get(), progress);
        } catch (IOException failed) {
            throw trouble(failed);
        }
    }

    private Understood fill(IndexSnapshot sections, SentenceModel ready, Progress progress) throws IOException {
        Map<String, Integer> meant = sections.meant();
        Set<String> there = known();
        Set<String> gone = new HashSet<>(there);
        gone.removeAll(meant.keySet());
        int missing = (int)
                meant.keySet().stream().filter(key -> !there.contains(key)).count();
        Map<String, float[]> fresh = new LinkedHashMap<>();
        int computed = 0;
        for (Map.Entry<String, Integer> text : meant.entrySet()) {
            if (there.contains(text.getKey())) {
                continue;
            }
            if (progress.isCancelled()) {
                vectors().write(ready.name(), fresh, Set.of());
                progress.stopIfCancelled();
            }
            progress.at(computed, missing, "meaning");
            fresh.put(
                    text.getKey(),
                    ready.ofPassage(sections.meantText(text.getValue()).text()));
            computed++;
            if (fresh.size() == BATCH) {
                if (!vectors().write(ready.name(), fresh, Set.of())) {
                    return new Understood(meant.size(), 0, 0, true);
                }
                fresh.clear();
            }
        }
        boolean written = fresh.isEmpty() && gone.isEmpty() || vectors().write(ready.name(), fresh, gone);
        progress.at(computed, missing, "meaning");
        return new Understood(meant.size(), written ? computed : 0, written ? gone.size() : 0, !written);
    }

    private Set<String> known() throws IOException {
        try (VectorSnapshot there = vectors().snapshot()) {
            return there.model().equals(model.name()) ? there.keys() : Set.of();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}

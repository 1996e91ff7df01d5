package org.lectern.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;
import org.lectern.task.Progress;

/// The index of one library: opened without reading the library again where nothing changed, brought up to date source
/// by source, thrown away and made again where it can't be believed.
///
/// **A crash leaves the old index.** Everything is written into new files beside the old ones; a commit writes and
/// forces them all, then renames one small file that names them. Before that rename the folder is the old index and
/// after it the new one; files that no commit names are swept away by the next writer. Sources and their fingerprints
/// are in the same commit, so that the one can never be ahead of the other.
///
/// **Two processes.** Reading takes no lock. Who wants to write while another process writes does not wait: it goes on
/// with an index of its own in memory, complete and right, and says so in [#note()].
///
/// Methods may be called from any thread; updates wait for each other, searches never wait.
public final class LibraryIndex implements AutoCloseable {

    private static final String SOURCE_KEY = "source.";

    private final Analysis analysis = new Analysis();
    private final FacetTables tables = new FacetTables();
    private final Directory own;
    private Optional<Directory> memory = Optional.empty();
    private boolean useless;
    private Optional<String> note;
    private IndexSnapshot current;
    private Map<String, String> fingerprints;

    private LibraryIndex(Directory own) throws IOException {
        this.own = own;
        IndexFolder.Found found = IndexFolder.read(own);
        note = found.note();
        useless = note.isPresent();
        DirectoryReader reader = found.reader().isPresent() ? found.reader().get() : IndexWriting.emptyReader();
        current = new IndexSnapshot(reader, analysis, tables);
        fingerprints = fingerprintsOf(reader);
    }

    /// Names what this program writes: our format and Lucene's. Programs that differ in it keep folders of their own,
    /// so
    /// that neither a newer nor an older one ever touches what it can't read.
    public static String format() {
        return IndexFolder.FORMAT + "." + Version.LATEST.major;
    }

    /// Opens the index in this folder, or an empty one where there is none, or none that can be believed; then the
    /// first update makes it again. The folder may be deleted whenever no program has it open.
    ///
    /// @throws IOException where the folder can't be made or listed
    public static LibraryIndex open(Path folder) throws IOException {
        return new LibraryIndex(IndexFolder.directory(folder));
    }

    /// An index that is gone when it is closed.
    public static LibraryIndex inMemory() throws IOException {
        return new LibraryIndex(new ByteBuffersDirectory());
    }

    /// The fingerprint of every source that the index holds: what differs from these, or is missing, must be updated.
    public synchronized Map<String, String> fingerprints() {
        return fingerprints;
    }

    /// A sentence on anything unusual about the index; empty when all is well.
    public synchronized Optional<String> note() {
        return note;
    }

    /// The index as it is now. Who asks for it closes it.
    public synchronized IndexSnapshot snapshot() {
        if (!current.retain()) {
            throw new IllegalStateException("the index is closed");
        }
        return current;
    }

    /// Replaces the changed sources and takes the removed ones out, all or nothing. Where there is nothing to do,
    /// nothing is written and no lock taken.
    ///
    /// @return whether anything changed, so that new snapshots differ from the old ones
    /// @throws IOException where the disk is full or fails; the index then stays as it was
    /// @throws java.util.concurrent.CancellationException where the progress was cancelled; the same
    public synchronized boolean update(Collection<SourceEntries> changed, Set<String> removed, Progress progress)
            throws IOException {
        Map<String, String> after = new TreeMap<>(fingerprints);
        after.keySet().removeAll(removed);
        List<SourceEntries> different = changed.stream()
                .filter(source -> !source.fingerprint().equals(fingerprints.get(source.sourceId())))
                .toList();
        different.forEach(source -> after.put(source.sourceId(), source.fingerprint()));
        if (after.equals(fingerprints) && !useless) {
            return false;
        }
        Set<String> replaced = new TreeSet<>(removed);
        different.forEach(source -> replaced.add(source.sourceId()));
        replaced.retainAll(fingerprints.keySet());
        List<Supplier<Entry>> entries = new ArrayList<>();
        different.forEach(source -> source.entries().forEach(entry -> entries.add(() -> entry)));
        write(new Writing(replaced, entries.iterator(), entries.size(), userData(after)), progress);
        fingerprints = Map.copyOf(after);
        return true;
    }

    /// Makes one source all that the index holds. Its entries are made as they are written, several at a time, so that
    /// they need not be in memory together.
    ///
    /// @throws IOException where the disk is full or fails; the index then stays as it was
    /// @throws java.util.concurrent.CancellationException where the progress was cancelled; the same
    public synchronized void replaceAll(
            String sourceId, String fingerprint, Iterator<Supplier<Entry>> entries, Progress progress)
            throws IOException {
        Map<String, String> after = Map.of(sourceId, fingerprint);
        write(new Writing(fingerprints.keySet(), entries, 0, userData(after)), progress);
        fingerprints = after;
    }

    /// One change, as it is handed to a writer.
    private record Writing(
            Set<String> replaced, Iterator<Supplier<Entry>> entries, long total, Map<String, String> userData) {

        void into(IndexWriting index, Progress progress) throws IOException {
            index.write(replaced, entries, total, userData, progress);
        }
    }

    private void write(Writing change, Progress progress) throws IOException {
        if (memory.isEmpty()) {
            try {
                change.into(IndexWriting.into(own, useless, analysis), progress);
                useless = false;
                swap(own);
                return;
            } catch (LockObtainFailedException _) {
                note = Optional.of(
                        "Another Lectern is writing this library's index; this one keeps its own in memory.");
                memory = Optional.of(IndexWriting.copy(current.reader(), analysis));
                useless = false;
            }
        }
        Directory inMemory = memory.orElseThrow();
        change.into(IndexWriting.into(inMemory, false, analysis), progress);
        swap(inMemory);
    }

    /// What did not change of the index is not read again: new files are opened beside those that are open.
    private void swap(Directory written) throws IOException {
        IndexSnapshot before = current;
        boolean same = before.reader().directory().equals(written);
        Optional<DirectoryReader> changed =
                same ? Optional.ofNullable(DirectoryReader.openIfChanged(before.reader())) : Optional.empty();
        current = new IndexSnapshot(
                changed.isPresent() ? changed.get() : DirectoryReader.open(written), analysis, tables);
        before.close();
    }

    private static Map<String, String> userData(Map<String, String> fingerprints) {
        Map<String, String> data = new HashMap<>();
        data.put(IndexFolder.FORMAT_KEY, IndexFolder.FORMAT);
        fingerprints.forEach((id, fingerprint) -> data.put(SOURCE_KEY + id, fingerprint));
        return data;
    }

    private static Map<String, String> fingerprintsOf(DirectoryReader reader) throws IOException {
        Map<String, String> found = new TreeMap<>();
        IndexFolder.userData(reader).forEach((key, value) -> {
            if (key.startsWith(SOURCE_KEY)) {
                found.put(key.substring(SOURCE_KEY.length()), value);
            }
        });
        return Map.copyOf(found);
    }

    @Override
    public synchronized void close() throws IOException {
        current.close();
        own.close();
    }
}

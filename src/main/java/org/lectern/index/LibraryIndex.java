package org.lectern.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
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
/// after it the new one; files that no commit names are swept away by the next writer.
///
/// **Two processes.** Reading takes no lock. What another process wrote is taken in before anything is written, so that
/// the two keep one index. Who wants to write while another process writes does not wait, and who can't write at all,
/// on a full disk or without the right to, does not give up: both go on with an index of their own in memory, complete
/// and right, and say so in [#note()].
///
/// Methods may be called from any thread; updates wait for each other, searches never wait.
public final class LibraryIndex implements AutoCloseable {

    private static final String BUSY =
            "Another Lectern is writing this library\u2019s index; this one keeps its own in memory.";
    private static final String GONE =
            "Another program took this library\u2019s index away; this one keeps its own in memory.";
    private static final String NO_ROOM =
            "The index could not be written, and is kept in memory only; check that there is room on the disk and that"
                    + " you may write in the cache folder.";

    /// So often another process may come between before it counts as one that writes all the time.
    private static final int ATTEMPTS = 5;

    private final Analysis analysis = new Analysis();
    private final FacetTables tables = new FacetTables();
    private final Directory own;
    private Optional<Directory> memory = Optional.empty();
    private boolean useless;
    private Optional<String> note;
    private IndexSnapshot current;
    private Contents contents;
    private LabelTerms labels = LabelTerms.none();

    private LibraryIndex(Directory own) throws IOException {
        this.own = own;
        IndexFolder.Found found = IndexFolder.read(own);
        note = found.note();
        useless = note.isPresent();
        DirectoryReader reader = found.reader().isPresent() ? found.reader().get() : IndexWriting.emptyReader();
        current = new IndexSnapshot(reader, analysis, tables);
        contents = Contents.of(reader);
    }

    private LibraryIndex(Directory own, String note) throws IOException {
        this(own);
        this.note = Optional.of(note);
    }

    /// Names what this program writes: our format and Lucene's. Programs that differ in it keep folders of their own,
    /// so that neither a newer nor an older one ever touches what it can't read.
    public static String format() {
        return IndexFolder.FORMAT + "." + Version.LATEST.major;
    }

    /// Opens the index in this folder, or an empty one where there is none, or none that can be believed; then the
    /// first update makes it again. The folder may be deleted at any time. Where it can't be made or listed the
    /// index is in memory, with a note.
    public static LibraryIndex open(Path folder) throws IOException {
        Directory directory;
        try {
            directory = IndexFolder.directory(folder);
        } catch (IOException unusable) {
            return new LibraryIndex(new ByteBuffersDirectory(), NO_ROOM);
        }
        return new LibraryIndex(directory);
    }

    /// An index that is gone when it is closed.
    public static LibraryIndex inMemory() throws IOException {
        return new LibraryIndex(new ByteBuffersDirectory());
    }

    /// The fingerprint of every source that the index holds: what differs from these, or is missing, must be updated.
    public synchronized Map<String, String> fingerprints() {
        return contents.fingerprints();
    }

    /// What is written from now on has these labels as terms of their own.
    public synchronized void know(LabelTerms labels) {
        this.labels = labels;
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

    /// Takes in what another process has written since. Where that can't be believed, or all is gone, this one goes on
    /// with what it has, in memory.
    public synchronized void catchUp() throws IOException {
        if (memory.isPresent() || !useless && isLatest()) {
            return;
        }
        IndexFolder.Found found = IndexFolder.read(own);
        if (found.reader().isPresent()) {
            show(found.reader().get());
            contents = Contents.of(current.reader());
            useless = false;
            note = Optional.empty();
        } else if (contents.fingerprints().isEmpty()) {
            useless = found.note().isPresent();
        } else {
            goOnInMemory(GONE);
        }
    }

    /// Whether nobody has written since the index was read that is searched here.
    private boolean isLatest() {
        try {
            return isOpen(own) ? current.reader().isCurrent() : !DirectoryReader.indexExists(own);
        } catch (IOException | RuntimeException damagedOrGone) {
            return false;
        }
    }

    private boolean isOpen(Directory directory) {
        return current.reader().directory().equals(directory);
    }

    /// Replaces the changed sources and takes the removed ones out, all or nothing. Where there is nothing to do,
    /// nothing is written and no lock taken.
    ///
    /// @return whether anything changed, so that new snapshots differ from the old ones
    /// @throws IOException where what was there can't be read any more; the index then stays as it was
    /// @throws java.util.concurrent.CancellationException where the progress was cancelled; the same
    public synchronized boolean update(Collection<SourceEntries> changed, Set<String> removed, Progress progress)
            throws IOException {
        IndexSnapshot before = current;
        for (int attempt = 1; ; attempt++) {
            catchUp();
            try {
                return updated(changed, removed, progress) || before != current;
            } catch (IndexWriting.Overtaken overtaken) {
                if (attempt == ATTEMPTS) {
                    goOnInMemory(BUSY);
                }
            }
        }
    }

    private boolean updated(Collection<SourceEntries> changed, Set<String> removed, Progress progress)
            throws IOException {
        Map<String, String> before = contents.fingerprints();
        List<SourceEntries> different = changed.stream()
                .filter(source -> !source.fingerprint().equals(before.get(source.sourceId())))
                .toList();
        Contents after = contents.after(different, removed, labels);
        if (after.fingerprints().equals(before) && !useless) {
            return false;
        }
        Set<String> replaced = new TreeSet<>(removed);
        different.forEach(source -> replaced.add(source.sourceId()));
        replaced.retainAll(before.keySet());
        List<Supplier<Entry>> entries = new ArrayList<>();
        different.forEach(source -> source.entries().forEach(entry -> entries.add(() -> entry)));
        Writing change = new Writing(labels, replaced, entries, entries.size(), after);
        try {
            write(change, progress);
        } catch (IndexWriting.Overtaken overtaken) {
            throw overtaken;
        } catch (IOException noRoom) {
            goOnInMemory(NO_ROOM);
            write(change, progress);
        }
        contents = after;
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
        catchUp();
        Contents after = new Contents(Map.of(sourceId, fingerprint), labels.id());
        write(new Writing(labels, contents.fingerprints().keySet(), () -> entries, 0, after), progress);
        contents = after;
    }

    /// One change, as it is handed to a writer.
    private record Writing(
            LabelTerms labels, Set<String> replaced, Iterable<Supplier<Entry>> entries, long total, Contents after) {

        void into(IndexWriting index, BooleanSupplier stillLatest, Progress progress) throws IOException {
            index.write(labels, replaced, entries.iterator(), total, after.userData(), stillLatest, progress);
        }
    }

    private void write(Writing change, Progress progress) throws IOException {
        if (memory.isEmpty()) {
            try {
                change.into(IndexWriting.into(own, useless, analysis), this::isLatest, progress);
                useless = false;
                swap(own);
                return;
            } catch (LockObtainFailedException _) {
                goOnInMemory(BUSY);
            }
        }
        Directory inMemory = memory.orElseThrow();
        change.into(IndexWriting.into(inMemory, false, analysis), () -> true, progress);
        swap(inMemory);
    }

    private void goOnInMemory(String why) throws IOException {
        note = Optional.of(why);
        memory = Optional.of(IndexWriting.copy(current.reader(), analysis));
        useless = false;
    }

    /// What did not change of the index is not read again: new files are opened beside those that are open.
    private void swap(Directory written) throws IOException {
        Optional<DirectoryReader> changed = isOpen(written)
                ? Optional.ofNullable(DirectoryReader.openIfChanged(current.reader()))
                : Optional.empty();
        show(changed.isPresent() ? changed.get() : DirectoryReader.open(written));
    }

    private void show(DirectoryReader reader) throws IOException {
        IndexSnapshot before = current;
        current = new IndexSnapshot(reader, analysis, tables);
        before.close();
    }

    @Override
    public synchronized void close() throws IOException {
        current.close();
        own.close();
    }
}

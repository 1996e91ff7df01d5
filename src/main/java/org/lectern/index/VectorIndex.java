package org.lectern.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/// The vectors of a library's sections, apart from its index, so that neither waits for the other and the index of
/// words is the same with and without them. One vector for each [MeantText], kept by its key: text that moved or stands
/// twice is computed once.
///
/// A cache of a cache: every write is one commit, so that a killed run goes on where the last one ended; what is
/// damaged, as told by the checksums of whole files, or was made by another model is thrown away and computed again.
///
/// Methods may be called from any thread; writes wait for each other, searches never wait.
public final class VectorIndex implements AutoCloseable {

    /// Raised whenever [MeantText] or the fields change.
    private static final String FORMAT = "1";

    private static final String MODEL_KEY = "lectern.model";

    /// Up to so many, every vector is compared, which is exact and takes a few milliseconds; beyond, Lucene's graph of
    /// neighbours finds nearly all of the nearest in less than one (Malkov and Yashunin 2016).
    private static final int COMPARED = 30_000;

    private final Directory directory;
    private final int compared;
    private final Object writing = new Object();
    private VectorSnapshot current;
    private String model;
    private boolean useless;
    private boolean closed;

    private VectorIndex(Directory directory, int compared) throws IOException {
        this.directory = directory;
        this.compared = compared;
        Optional<DirectoryReader> found = believed(directory);
        useless = found.isEmpty() && IndexFolder.hasFiles(directory);
        DirectoryReader reader = found.isPresent() ? found.get() : IndexWriting.emptyReader();
        model = IndexFolder.userData(reader).getOrDefault(MODEL_KEY, "");
        current = new VectorSnapshot(reader, model, compared);
    }

    /// Opens the vectors in this folder; none where there are none that can be believed.
    ///
    /// @throws IOException where the folder can't be made or listed
    public static VectorIndex open(Path folder) throws IOException {
        return new VectorIndex(IndexFolder.directory(folder), COMPARED);
    }

    /// Vectors that are gone when they are closed.
    public static VectorIndex inMemory() throws IOException {
        return inMemory(COMPARED);
    }

    /// @param compared up to how many vectors every one is compared
    static VectorIndex inMemory(int compared) throws IOException {
        return new VectorIndex(new ByteBuffersDirectory(), compared);
    }

    private static Optional<DirectoryReader> believed(Directory directory) throws IOException {
        if (!IndexFolder.hasFiles(directory)) {
            return Optional.empty();
        }
        Optional<DirectoryReader> opened = Optional.empty();
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            opened = Optional.of(reader);
            if (FORMAT.equals(IndexFolder.userData(reader).get(IndexFolder.FORMAT_KEY))) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return opened;
            }
        } catch (IOException | RuntimeException | OutOfMemoryError _) {
            // Damage shows itself by every kind of exception; all are healed by computing again.
        }
        if (opened.isPresent()) {
            opened.get().close();
        }
        return Optional.empty();
    }

    /// The vectors as they are now. Who asks for them closes them.
    public synchronized VectorSnapshot snapshot() {
        if (!current.retain()) {
            throw new IllegalStateException("the vectors are closed");
        }
        return current;
    }

    /// Adds vectors and takes others out, in one commit. Vectors of another model go first.
    ///
    /// @param by    the name of the model that made them
    /// @param fresh vectors of length one by the keys of their texts
    /// @param gone  keys of texts that no section has any more
    /// @return false where another process writes here, or these were closed; then nothing was done
    /// @throws IOException where the disk is full or fails; the vectors then stay as they were
    public boolean write(String by, Map<String, float[]> fresh, Collection<String> gone) throws IOException {
        synchronized (writing) {
            if (closed) {
                return false;
            }
            try {
                if (useless || !model.isEmpty() && !by.equals(model)) {
                    IndexWriting.clear(directory);
                }
                commit(by, fresh, Set.copyOf(gone));
            } catch (LockObtainFailedException _) {
                return false;
            }
            useless = false;
            model = by;
            swap(new VectorSnapshot(DirectoryReader.open(directory), by, compared));
            return true;
        }
    }

    private synchronized void swap(VectorSnapshot next) {
        current.close();
        current = next;
    }

    private void commit(String by, Map<String, float[]> fresh, Set<String> gone) throws IOException {
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
        try {
            for (String key : gone) {
                writer.deleteDocuments(new Term(VectorSnapshot.KEY, key));
            }
            for (Map.Entry<String, float[]> vector : fresh.entrySet()) {
                writer.updateDocument(
                        new Term(VectorSnapshot.KEY, vector.getKey()), document(vector.getKey(), vector.getValue()));
            }
            if (!gone.isEmpty()) {
                writer.forceMergeDeletes();
            }
            writer.setLiveCommitData(
                    Map.of(IndexFolder.FORMAT_KEY, FORMAT, MODEL_KEY, by).entrySet());
            writer.commit();
            writer.close();
        } catch (IOException | RuntimeException | Error failure) {
            IndexWriting.abandon(writer);
            throw failure;
        }
    }

    private static Document document(String key, float[] vector) {
        Document document = new Document();
        document.add(new StringField(VectorSnapshot.KEY, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(VectorSnapshot.KEY, new BytesRef(key)));
        document.add(new KnnFloatVectorField(VectorSnapshot.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    @Override
    public void close() throws IOException {
        synchronized (writing) {
            if (!closed) {
                closed = true;
                synchronized (this) {
                    current.close();
                }
                directory.close();
            }
        }
    }
}

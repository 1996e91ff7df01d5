package org.lectern.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.lectern.task.Progress;

/// One change of an index, written as one commit or not at all.
final class IndexWriting {

    /// Larger buffers made builds a fifth cheaper; the memory is only taken as far as it is filled.
    private static final double BUFFER_MEGABYTES = 256;

    /// Up to so many sections, deleted ones are swept out at once. Lucene counts words in deleted sections until
    /// then, so that scores would depend on what the library once held; beyond, that hardly shows in a score, and
    /// sweeping would write the whole index again before a change is seen.
    private static final int SWEPT = 2_000;

    private final Directory directory;
    private final Analysis analysis;

    private IndexWriting(Directory directory, Analysis analysis) {
        this.directory = directory;
        this.analysis = analysis;
    }

    /// @param useless whether what stands in the directory can't be believed and must go first
    static IndexWriting into(Directory directory, boolean useless, Analysis analysis) throws IOException {
        if (useless) {
            clear(directory);
        }
        return new IndexWriting(directory, analysis);
    }

    static void clear(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String name : directory.listAll()) {
                if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(name);
                }
            }
        }
    }

    /// Another process wrote between the last look at the directory and the lock on it.
    static final class Overtaken extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// @param labels      those that become terms of their own
    /// @param replaced    sources whose entries are taken out
    /// @param entries     what comes in, made as it is asked for, on several threads
    /// @param total       how many come in; 0 where that is not known
    /// @param userData    of the commit
    /// @param stillLatest whether the directory holds what this change is a change of; asked under the lock
    void write(
            LabelTerms labels,
            Set<String> replaced,
            Iterator<Supplier<Entry>> entries,
            long total,
            Map<String, String> userData,
            BooleanSupplier stillLatest,
            Progress progress)
            throws IOException {
        IndexWriter writer = new IndexWriter(directory, settings(analysis));
        try {
            if (!stillLatest.getAsBoolean()) {
                throw new Overtaken();
            }
            for (String id : replaced) {
                writer.deleteDocuments(new Term(Fields.SOURCE, id));
            }
            new ParallelWriting(writer, new TextReader(analysis, labels), entries, total, progress).run();
            if (writer.getDocStats().maxDoc <= SWEPT) {
                sweep(writer);
            }
            writer.setLiveCommitData(userData.entrySet());
            writer.commit();
            writer.close();
        } catch (AlreadyClosedException closed) {
            abandon(writer);
            // One worker met the full disk, and another the writer that was closed for it.
            if (writer.getTragicException() instanceof IOException noRoom) {
                throw noRoom;
            }
            throw closed;
        } catch (IOException | RuntimeException | Error failure) {
            // Also where memory or the stack ran out: else this program would hold the lock until it ends.
            abandon(writer);
            throw failure;
        }
    }

    /// A merge that was under way when it was asked for is not asked again, and may bring deleted sections along.
    private static void sweep(IndexWriter writer) throws IOException {
        writer.forceMergeDeletes();
        if (writer.hasDeletions()) {
            writer.forceMerge(1);
        }
    }

    /// Leaves what was written before as it stands.
    static void abandon(IndexWriter writer) {
        try {
            writer.rollback();
        } catch (IOException | AlreadyClosedException _) {
            // The commit before still stands; what was half written is swept away by the next writer.
        }
    }

    private static IndexWriterConfig settings(Analysis analysis) {
        // Else segments with few deleted sections are not swept, and scores tell what the library once held.
        TieredMergePolicy sweeping = new TieredMergePolicy();
        sweeping.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(analysis.perField())
                .setMergePolicy(sweeping)
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }

    static DirectoryReader emptyReader() throws IOException {
        Directory nothing = new ByteBuffersDirectory();
        new IndexWriter(nothing, new IndexWriterConfig()).close();
        return DirectoryReader.open(nothing);
    }

    /// The same index in memory. The open reader still reads files that another process has since replaced.
    static Directory copy(DirectoryReader from, Analysis analysis) throws IOException {
        Directory copy = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(copy, settings(analysis))) {
            CodecReader[] leaves = Stream.of(from.leaves().toArray(LeafReaderContext[]::new))
                    .map(IndexWriting::codec)
                    .toArray(CodecReader[]::new);
            if (leaves.length > 0) {
                writer.addIndexes(leaves);
            }
        }
        return copy;
    }

    private static CodecReader codec(LeafReaderContext leaf) {
        try {
            return SlowCodecReaderWrapper.wrap(leaf.reader());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

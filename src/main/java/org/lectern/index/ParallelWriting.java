package org.lectern.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.lectern.task.Progress;

/// Adds entries to an index on all cores, as they are made: no more than a handful of each worker's are in memory.
/// Where they land in the index does not show in any result, since equals stand in the order of their sources.
final class ParallelWriting {

    /// So many are taken at a time; too few for that are written by the caller alone.
    private static final int BATCH = 64;

    private static final int WORTH_WORKERS = 1_000;

    private final IndexWriter writer;
    private final FacetsConfig facets = EntryDocument.facets();
    private final TextReader reader;
    private final Iterator<Supplier<Entry>> entries;
    private final Progress progress;
    private final long total;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private long done;

    /// @param entries each is asked for its entry by the worker that writes it
    /// @param total   how many there are; 0 where that is not known
    ParallelWriting(
            IndexWriter writer, TextReader reader, Iterator<Supplier<Entry>> entries, long total, Progress progress) {
        this.writer = writer;
        this.reader = reader;
        this.entries = entries;
        this.total = total;
        this.progress = progress;
    }

    void run() throws IOException {
        int workers =
                total > 0 && total < WORTH_WORKERS ? 1 : Runtime.getRuntime().availableProcessors();
        try (ExecutorService others = Executors.newFixedThreadPool(Math.max(1, workers - 1))) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 1; i < workers; i++) {
                running.add(others.submit(() -> {
                    work();
                    return null;
                }));
            }
            work();
            for (Future<?> worker : running) {
                finish(worker);
            }
        }
    }

    private static void finish(Future<?> worker) throws IOException {
        try {
            worker.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("writing was interrupted", interrupted);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException io -> throw io;
                case RuntimeException other -> throw other;
                case Error error -> throw error;
                case null, default -> throw new IOException(failed);
            }
        }
    }

    private void work() throws IOException {
        try {
            for (List<Supplier<Entry>> batch = next(); !batch.isEmpty(); batch = next()) {
                for (Supplier<Entry> entry : batch) {
                    writer.addDocument(EntryDocument.of(entry.get(), facets, reader));
                }
            }
            // Else the commit writes the workers' segments one behind the other, on one core.
            writer.flushNextBuffer();
        } catch (IOException | RuntimeException | Error failed) {
            stopped.set(true);
            throw failed;
        }
    }

    private synchronized List<Supplier<Entry>> next() {
        List<Supplier<Entry>> batch = new ArrayList<>(BATCH);
        while (!stopped.get() && batch.size() < BATCH && entries.hasNext()) {
            batch.add(entries.next());
        }
        done += batch.size();
        progress.stopIfCancelled();
        progress.at(done, total, "");
        return batch;
    }
}

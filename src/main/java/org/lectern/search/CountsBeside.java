package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.apache.lucene.search.Query;
import org.lectern.search.FacetCounting.Counted;

/// The counts of one search, taken on another core while its best sections are ranked and their passages cut: to count
/// is to look at every section that matches, to rank at few. Who opened it closes it, and nothing counts any more.
final class CountsBeside implements AutoCloseable {

    /// Below so many sections, counting is done before another thread would have begun it.
    private static final int WORTH_A_THREAD = 2_000;

    private final FacetCounting counting;
    private final int sections;
    private final SearchRequest request;
    private final Deadline deadline;
    private final List<ForkJoinTask<Outcome>> begun = new ArrayList<>();

    /// @param sections how many there are
    CountsBeside(FacetCounting counting, int sections, SearchRequest request, Deadline deadline) {
        this.counting = counting;
        this.sections = sections;
        this.request = request;
        this.deadline = deadline;
    }

    private sealed interface Outcome {}

    private record Done(Counted counted) implements Outcome {}

    private record Broken(IOException why) implements Outcome {}

    private record Failed(RuntimeException why) implements Outcome {}

    /// Begins to count what matches; only the last that was begun is asked for.
    void begin(Query match) {
        ForkJoinTask<Outcome> task = ForkJoinTask.adapt(() -> count(match));
        begun.add(
                sections < WORTH_A_THREAD
                        ? invoked(task)
                        : ForkJoinPool.commonPool().submit(task));
    }

    private static ForkJoinTask<Outcome> invoked(ForkJoinTask<Outcome> task) {
        task.quietlyInvoke();
        return task;
    }

    private Outcome count(Query match) {
        try {
            return new Done(counting.count(match, request, deadline));
        } catch (IOException broken) {
            return new Broken(broken);
        } catch (RuntimeException failed) {
            return new Failed(failed);
        }
    }

    /// Waits for the counts; a thread that has nothing else to do counts itself, where no other has begun.
    Counted counted() throws IOException {
        return switch (begun.getLast().join()) {
            case Done(Counted counted) -> counted;
            case Broken(IOException why) -> throw why;
            case Failed(RuntimeException why) -> throw why;
        };
    }

    @Override
    public void close() {
        begun.forEach(ForkJoinTask::quietlyJoin);
    }
}

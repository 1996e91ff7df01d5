package org.lectern.task;

import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/// A part of a search that another core does meanwhile, if one is free; else it is done by who asks for its result, so
/// that nobody ever waits for a thread. Who began it closes it, and it is over.
public final class Beside<T> implements AutoCloseable {

    private final ForkJoinTask<Outcome<T>> task;

    private Beside(ForkJoinTask<Outcome<T>> task) {
        this.task = task;
    }

    /// What there is to do.
    public interface Work<T> {
        T done() throws IOException;
    }

    private sealed interface Outcome<T> {}

    private record Done<T>(T result) implements Outcome<T> {}

    private record Broken<T>(IOException why) implements Outcome<T> {}

    private record Failed<T>(RuntimeException why) implements Outcome<T> {}

    /// @param here whether it is so little that it is done before another thread would have begun it
    public static <T> Beside<T> begin(boolean here, Work<T> work) {
        ForkJoinTask<Outcome<T>> task = ForkJoinTask.adapt(() -> outcome(work));
        if (here) {
            task.quietlyInvoke();
        } else {
            ForkJoinPool.commonPool().execute(task);
        }
        return new Beside<>(task);
    }

    private static <T> Outcome<T> outcome(Work<T> work) {
        try {
            return new Done<>(work.done());
        } catch (IOException broken) {
            return new Broken<>(broken);
        } catch (RuntimeException failed) {
            return new Failed<>(failed);
        }
    }

    public T result() throws IOException {
        return switch (task.join()) {
            case Done<T>(T result) -> result;
            case Broken<T>(IOException why) -> throw why;
            case Failed<T>(RuntimeException why) -> throw why;
        };
    }

    @Override
    public void close() {
        task.quietlyJoin();
    }
}

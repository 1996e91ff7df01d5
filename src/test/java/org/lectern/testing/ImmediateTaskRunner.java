package org.lectern.testing;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.task.Progress;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// Runs everything at once on the calling thread, so that a test of a view-model needs no toolkit and no waiting.
public final class ImmediateTaskRunner implements TaskRunner {

    @Override
    public <T> void run(
            Lane lane,
            Duration wait,
            Function<Progress, T> work,
            Consumer<T> done,
            Consumer<String> failed,
            BiConsumer<Double, String> progress) {
        T result;
        try {
            result = work.apply(Progress.unwatched());
        } catch (RuntimeException problem) {
            failed.accept(TaskRunner.sentence(problem));
            return;
        }
        done.accept(result);
    }

    @Override
    public void cancel(Lane lane) {
        // Nothing is ever left to do.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}

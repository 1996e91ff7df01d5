package org.lectern.ui.control;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.task.Progress;

/// Moves work off the window's thread and its result back. View-models know threads only through this.
public interface TaskRunner extends AutoCloseable {

    /// Runs `work` after `wait`, then hands its result to `done` or what went wrong, in words, to `failed`, both on
    /// the thread of the window. Newer work in the same lane cancels this one by the flag of its [Progress]; then
    /// neither is called.
    default <T> void run(
            Lane lane, Duration wait, Function<Progress, T> work, Consumer<T> done, Consumer<String> failed) {
        run(lane, wait, work, done, failed, (_, _) -> {});
    }

    /// As [#run(Lane, Duration, Function, Consumer, Consumer)], and hands on how far the work is, on the thread of the
    /// window: a part of 1 and what is being worked on. Of a flood of reports only the newest is handed on.
    <T> void run(
            Lane lane,
            Duration wait,
            Function<Progress, T> work,
            Consumer<T> done,
            Consumer<String> failed,
            BiConsumer<Double, String> progress);

    /// Drops what the lane still has to do.
    void cancel(Lane lane);

    /// Drops what waits, and from then on whatever is asked for.
    @Override
    void close();

    /// What to tell a person of a problem.
    static String sentence(Throwable problem) {
        String message = problem.getMessage();
        return message == null || message.isBlank() ? problem.getClass().getSimpleName() : message;
    }
}

package org.lectern.ui.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.library.LibraryTrouble;
import org.lectern.task.Progress;
import org.lectern.ui.style.Texts;

/// Moves work off the window's thread and its result back. View-models know threads only through this.
public interface TaskRunner extends AutoCloseable {

    /// Runs `work` after `wait`, then hands its result to `done` or what went wrong, in words, to `failed`, both on
    /// the thread of the window. Newer work in the same lane cancels this one by the flag of its [Progress], unless
    /// the lane keeps all; then neither is called.
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

    /// What to tell a person of a problem. The words of an exception that was not written for a person are none.
    static String sentence(Throwable problem) {
        return switch (problem) {
            case LibraryTrouble trouble -> trouble.sentence();
            case WorkTrouble trouble -> trouble.sentence();
            case UncheckedIOException _ -> Texts.text("trouble.file");
            case NoSuchFileException missing -> Texts.text("trouble.missing", missing.getFile());
            case AccessDeniedException denied -> Texts.text("trouble.denied", denied.getFile());
            case FileSystemException file when file.getFile() != null -> Texts.text("trouble.unusable", file.getFile());
            case IOException told when told.getMessage() != null -> told.getMessage();
            case IOException _ -> Texts.text("trouble.file");
            default -> Texts.text("trouble.unexpected");
        };
    }
}

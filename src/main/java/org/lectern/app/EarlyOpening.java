package org.lectern.app;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.lectern.library.Library;
import org.lectern.task.Progress;

/// Opens the library while JavaFX is still starting: the two need nothing of each other, and a start that does one
/// after the other takes as long as both.
final class EarlyOpening {

    private final AtomicReference<Optional<Progress>> watcher = new AtomicReference<>(Optional.empty());
    private final FutureTask<Library> opening;

    private EarlyOpening(Function<Progress, Library> open) {
        opening = new FutureTask<>(() -> open.apply(new Relay()));
    }

    /// Begins at once.
    static EarlyOpening begin(Function<Progress, Library> open) {
        EarlyOpening early = new EarlyOpening(open);
        Thread thread = new Thread(early.opening, "lectern-opening");
        thread.setDaemon(true);
        thread.start();
        return early;
    }

    /// Waits for the library; from now on its progress is told, and it can be cancelled.
    Library join(Progress progress) {
        watcher.set(Optional.of(progress));
        try {
            return opening.get();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            if (failed.getCause() instanceof Error broken) {
                throw broken;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private final class Relay implements Progress {

        @Override
        public void at(long done, long total, String what) {
            watcher.get().ifPresent(progress -> progress.at(done, total, what));
        }

        @Override
        public boolean isCancelled() {
            return watcher.get().map(Progress::isCancelled).orElse(false);
        }
    }
}

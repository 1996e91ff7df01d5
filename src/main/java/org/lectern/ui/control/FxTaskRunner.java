package org.lectern.ui.control;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.lectern.library.LibraryTrouble;
import org.lectern.task.Progress;

/// The one class that touches threads: four workers below, of which one waits for changes and one may be busy for
/// long, the window's thread above.
public final class FxTaskRunner implements TaskRunner {

    private final ScheduledThreadPoolExecutor workers = new ScheduledThreadPoolExecutor(4, work -> {
        Thread thread = new Thread(work, "lectern-work");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Lane, Job> latest = new EnumMap<>(Lane.class);

    public FxTaskRunner() {
        // A window that closes waits for what is being done, not for what would have begun later.
        workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        // A key pressed in a window's last frame may still ask for something.
        workers.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public <T> void run(
            Lane lane,
            Duration wait,
            Function<Progress, T> work,
            Consumer<T> done,
            Consumer<String> failed,
            BiConsumer<Double, String> progress) {
        if (!lane.keepsAll()) {
            cancel(lane);
        }
        Job job = new Job(progress);
        latest.put(lane, job);
        workers.schedule(() -> work(job, work, done, failed), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T> void work(Job job, Function<Progress, T> work, Consumer<T> done, Consumer<String> failed) {
        if (job.isCancelled()) {
            return;
        }
        try {
            T result = work.apply(job);
            deliver(job, () -> done.accept(result));
        } catch (LibraryTrouble | WorkTrouble told) {
            deliver(job, () -> failed.accept(TaskRunner.sentence(told)));
        } catch (RuntimeException | Error problem) {
            // A stack overflow in one answer must not leave the window waiting for it.
            if (!job.isCancelled()) {
                log(problem);
            }
            deliver(job, () -> failed.accept(TaskRunner.sentence(problem)));
        }
    }

    /// The logger is asked for only now: for the first one Java looks through every jar, and a start waits for it.
    private static void log(Throwable problem) {
        System.getLogger(FxTaskRunner.class.getName())
                .log(System.Logger.Level.WARNING, "work for the window failed", problem);
    }

    private void deliver(Job job, Runnable what) {
        Platform.runLater(() -> {
            if (!job.isCancelled() && !workers.isShutdown()) {
                what.run();
            }
        });
    }

    @Override
    public void cancel(Lane lane) {
        Job before = latest.remove(lane);
        if (before != null) {
            before.cancelled.set(true);
        }
    }

    @Override
    public void close() {
        latest.values().forEach(job -> job.cancelled.set(true));
        latest.clear();
        workers.shutdown();
    }

    /// Waits for what was begun, after closing: the sentence model's runtime must not be at work when the process ends.
    ///
    /// @return whether it came to its end in that time
    public boolean awaitEnd(Duration longest) {
        try {
            return workers.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private final class Job implements Progress {

        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicReference<@Nullable Runnable> report = new AtomicReference<>();
        private final BiConsumer<Double, String> progress;

        Job(BiConsumer<Double, String> progress) {
            this.progress = progress;
        }

        /// One report waits for the window's thread at a time; a newer one takes its place.
        @Override
        public void at(long done, long total, String what) {
            double part = total == 0 ? 1 : (double) done / total;
            if (report.getAndSet(() -> progress.accept(part, what)) == null) {
                deliver(this, () -> {
                    Runnable newest = report.getAndSet(null);
                    if (newest != null) {
                        newest.run();
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}

package org.lectern.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.library.Library;
import org.lectern.library.Refreshed;
import org.lectern.library.SourceSummary;
import org.lectern.library.Watch;
import org.lectern.task.Progress;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// Keeps what the window shows true to what lies on the disk: waits for changes from outside, has them read, and tells
/// what came of it. One thing after the other in one lane, so that no change is told of that was not read, and none
/// read that is not told of.
final class Freshness {

    /// What is true of the library now.
    ///
    /// @param change   what reading again took; empty at the start, where nothing had to be read
    /// @param upToDate proven by the content of every file, not by its date
    /// @param found    files found in the sources folder
    /// @param refused  those of them that could not be read
    record News(Optional<Refreshed> change, boolean upToDate, long sections, int sources, int found, int refused) {

        static News of(Library library, Optional<Refreshed> change) {
            Refreshed counts = library.refreshed();
            return new News(
                    change.filter(Refreshed::changedAnything),
                    library.isUpToDate(),
                    library.sources().stream()
                            .mapToLong(SourceSummary::sections)
                            .sum(),
                    library.sources().size(),
                    counts.found(),
                    counts.refused());
        }

        /// The same, of a library that could not be read again since.
        News stale() {
            return new News(Optional.empty(), false, sections, sources, found, refused);
        }
    }

    /// What could not be read may be readable then, though nothing tells: a folder is back, a disk has room.
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<News> told;
    private final Consumer<String> failed;
    private Optional<Watch> watch = Optional.empty();
    private Optional<News> last = Optional.empty();
    private boolean isFailing;

    /// @param told   what is true now; called at the start, after every change that was read, and where one could not
    /// be
    /// @param failed why what changed could not be read; told once, however often it is tried again
    Freshness(Library library, TaskRunner runner, Consumer<News> told, Consumer<String> failed) {
        this.library = library;
        this.runner = runner;
        this.told = told;
        this.failed = failed;
    }

    void begin() {
        run(Duration.ZERO, _ -> Optional.of(begun()));
    }

    /// What changed between the opening of the library and that of the window is read at once.
    private News begun() {
        watch = Optional.of(library.watch());
        return library.isUpToDate() ? News.of(library, Optional.empty()) : again();
    }

    private News again() {
        return News.of(library, Optional.of(library.refresh()));
    }

    private Optional<News> next(Progress progress) {
        boolean changed = watch.filter(each -> each.next(progress)).isPresent();
        if (!changed) {
            watch.ifPresent(Watch::close);
            return Optional.empty();
        }
        return Optional.of(again());
    }

    private void run(Duration wait, Function<Progress, Optional<News>> work) {
        runner.run(Lane.FRESHNESS, wait, work, news -> news.ifPresent(this::tell), this::fail);
    }

    private void tell(News now) {
        isFailing = false;
        last = Optional.of(now);
        told.accept(now);
        run(Duration.ZERO, this::next);
    }

    private void fail(String why) {
        if (!isFailing) {
            isFailing = true;
            last.map(News::stale).ifPresent(told);
            failed.accept(why);
        }
        run(PAUSE, _ -> Optional.of(again()));
    }
}

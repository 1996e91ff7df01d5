package org.lectern.search.completion;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.lectern.task.Beside;
import org.lectern.task.Once;

/// The completions of one snapshot. In a large library they take longer to gather than anybody waits for a suggestion:
/// after a change those of before are offered until the new ones are there, a moment later.
public final class LiveCompletions {

    private final Once<Completions> now;
    private final AtomicReference<Optional<Completions>> before;

    private LiveCompletions(Once<Completions> now, Optional<Completions> before) {
        this.now = now;
        this.before = new AtomicReference<>(before);
    }

    /// Gathered when they are first asked for.
    public static LiveCompletions lazily(Once<Completions> now) {
        return new LiveCompletions(now, Optional.empty());
    }

    /// Gathered beside everything else, where those of before had been asked for.
    ///
    /// @param now asked for on another thread
    public static LiveCompletions after(LiveCompletions earlier, Once<Completions> now) {
        LiveCompletions later = new LiveCompletions(now, earlier.gathered());
        if (later.before.get().isPresent()) {
            Beside.begin(false, later::gather);
        }
        return later;
    }

    private Optional<Completions> gathered() {
        return now.made().or(before::get);
    }

    private Completions gather() throws IOException {
        Completions made = now.get();
        before.set(Optional.empty());
        return made;
    }

    public Completions get() {
        return before.get().orElseGet(now);
    }
}

package org.lectern.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.task.Progress;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// Holds all work back until the test lets it go: what was asked for later in the same lane has taken its place then,
/// unless the lane keeps all.
public final class WaitingTaskRunner implements TaskRunner {

    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(Lane lane, Runnable what) {}

    /// Does what waits, and what that asks for.
    public void doAll() {
        while (!waiting.isEmpty()) {
            List<Waiting> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(each -> each.what().run());
        }
    }

    /// Does what waits in one lane; what that asks for waits.
    public void doNext(Lane lane) {
        List<Waiting> now = waiting.stream().filter(each -> each.lane() == lane).toList();
        waiting.removeAll(now);
        now.forEach(each -> each.what().run());
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
        waiting.add(new Waiting(lane, () -> new ImmediateTaskRunner().run(lane, wait, work, done, failed)));
    }

    @Override
    public void cancel(Lane lane) {
        waiting.removeIf(each -> each.lane() == lane);
    }

    @Override
    public void close() {
        waiting.clear();
    }
}

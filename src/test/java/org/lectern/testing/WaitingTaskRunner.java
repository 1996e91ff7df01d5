package org.lectern.testing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.task.Progress;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// Holds all work back until the test lets it go: what was asked for later in the same lane has taken its place then.
public final class WaitingTaskRunner implements TaskRunner {

    private final Map<Lane, Runnable> waiting = new EnumMap<>(Lane.class);

    /// Does what waits, and what that asks for.
    public void doAll() {
        while (!waiting.isEmpty()) {
            List<Runnable> now = List.copyOf(waiting.values());
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }

    @Override
    public <T> void run(
            Lane lane,
            Duration wait,
            Function<Progress, T> work,
            Consumer<T> done,
            Consumer<String> failed,
            BiConsumer<Double, String> progress) {
        waiting.put(lane, () -> new ImmediateTaskRunner().run(lane, wait, work, done, failed));
    }

    @Override
    public void cancel(Lane lane) {
        waiting.remove(lane);
    }

    @Override
    public void close() {
        waiting.clear();
    }
}

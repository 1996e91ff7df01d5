package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lectern.library.Library;
import org.lectern.library.LibraryTrouble;
import org.lectern.library.Understood;
import org.lectern.task.Progress;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

final class UnderstandingViewModelTest {

    private final List<String> said = new ArrayList<>();

    private UnderstandingViewModel model(Supplier<Understood> outcome, TaskRunner runner) {
        Library sample = new SampleLibrary();
        Library library = (Library) Proxy.newProxyInstance(
                Library.class.getClassLoader(),
                new Class<?>[] {Library.class},
                (_, method, arguments) ->
                        method.getName().equals("understand") ? outcome.get() : method.invoke(sample, arguments));
        return new UnderstandingViewModel(library, runner, said::add);
    }

    @Test
    void whereNothingIsToBeDoneNothingIsSaid() {
        UnderstandingViewModel model = model(() -> new Understood(7, 0, 0, false), new ImmediateTaskRunner());

        model.begin(Duration.ZERO);

        assertThat(said).isEmpty();
        assertThat(model.doneProperty().get()).isEmpty();
    }

    @Test
    void whereItIsReadyThatIsSaidOnce() {
        UnderstandingViewModel model = model(() -> new Understood(7, 3, 0, false), new ImmediateTaskRunner());

        model.begin(Duration.ZERO);

        assertThat(said).hasSize(1);
        assertThat(model.doneProperty().get()).isEmpty();
    }

    @Test
    void aFailureIsSaidWithItsReason() {
        UnderstandingViewModel model = model(
                () -> {
                    throw new LibraryTrouble("no room on the disk");
                },
                new ImmediateTaskRunner());

        model.begin(Duration.ZERO);

        assertThat(said).singleElement().satisfies(words -> assertThat(words).contains("no room on the disk"));
        assertThat(model.doneProperty().get()).isEmpty();
    }

    @Test
    void howFarItIsIsShownUntilItIsStopped() {
        Waiting runner = new Waiting();
        UnderstandingViewModel model = model(() -> Understood.NOTHING, runner);

        model.begin(Duration.ofSeconds(3));
        runner.progress.accept(0.4, "texts");
        assertThat(model.doneProperty().get()).contains(0.4);

        model.stop();
        assertThat(model.doneProperty().get()).isEmpty();
        assertThat(runner.cancelled).containsExactly(Lane.MEANING);
        assertThat(said).isEmpty();
    }

    /// Takes work and does not begin it.
    private static final class Waiting implements TaskRunner {

        private BiConsumer<Double, String> progress = (_, _) -> {};
        private final List<Lane> cancelled = new ArrayList<>();

        @Override
        public <T> void run(
                Lane lane,
                Duration wait,
                Function<Progress, T> work,
                Consumer<T> done,
                Consumer<String> failed,
                BiConsumer<Double, String> told) {
            progress = told;
        }

        @Override
        public void cancel(Lane lane) {
            cancelled.add(lane);
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}

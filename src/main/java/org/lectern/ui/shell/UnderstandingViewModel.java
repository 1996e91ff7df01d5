package org.lectern.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.library.Library;
import org.lectern.library.Understood;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// Makes search by meaning ready in the background while the window is used. What was done when it is stopped is
/// kept, and gone on with next time.
final class UnderstandingViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Optional<Double>> done = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param say tells a person how it went, in one sentence
    UnderstandingViewModel(Library library, TaskRunner runner, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.say = say;
    }

    /// Which part of 1 is done; empty where nothing is being done.
    ReadOnlyObjectProperty<Optional<Double>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Begins after a pause, so that it is in nobody's way; again where it was stopped or failed.
    void begin(Duration after) {
        runner.run(
                Lane.MEANING,
                after,
                library::understand,
                this::finish,
                this::fail,
                (part, _) -> done.set(Optional.of(part)));
    }

    void stop() {
        runner.cancel(Lane.MEANING);
        done.set(Optional.empty());
    }

    private void finish(Understood understood) {
        done.set(Optional.empty());
        if (understood.computed() > 0) {
            say.accept(Texts.text("meaning.ready"));
        }
    }

    private void fail(String why) {
        done.set(Optional.empty());
        say.accept(Texts.text("meaning.failed", why));
    }
}

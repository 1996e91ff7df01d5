package org.lectern.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import org.lectern.ui.classroom.StepIdea;
import org.lectern.ui.control.Cover;

/// A view that covers the panes while it is open. The window knows nothing more of it: a new one is a line in
/// [Screens].
interface Screen {

    ScreenFrame frame();

    void open();

    void close();

    default Sign sign() {
        return frame().sign();
    }

    /// Made when it is first asked for.
    default Cover cover() {
        return frame().cover().get();
    }

    default ObservableValue<Boolean> openProperty() {
        return frame().open();
    }

    /// What else it adds to the palette; an action that needs the screen opens it.
    default List<Command> commands() {
        return List.of();
    }

    /// What it shows now, as a step of a lesson; empty where that is nothing to take along.
    default Optional<StepIdea> lessonStep() {
        return Optional.empty();
    }

    /// What a key means while it is open on top; true where it meant something.
    default boolean key(KeyEvent event) {
        return cover().key(event);
    }

    /// Shows the library as it is now, after a decision or a change from outside, where it is open. The focus, the
    /// place and what was chosen stay.
    void follow();

    /// Whether it lies above another open screen, which is there again when it closes, instead of taking its place.
    default boolean liesAbove() {
        return false;
    }

    /// Takes the focus again after a screen above it was closed.
    default void enter() {
        cover().enter();
    }

    /// What it shows, to come back to it.
    default ScreenPlace place() {
        return ScreenPlace.of(sign().id());
    }

    /// Opens it as it was.
    default void reopen(ScreenPlace place) {
        open();
    }

    default boolean isOpen() {
        return openProperty().getValue();
    }

    default void toggle() {
        if (isOpen()) {
            close();
        } else {
            open();
        }
    }
}

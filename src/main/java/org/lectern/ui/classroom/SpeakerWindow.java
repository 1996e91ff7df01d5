package org.lectern.ui.classroom;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.lectern.ui.style.Texts;

/// The speaker's notes in a window of their own, there while they are to be seen. Closed by its title bar, it is closed
/// as by its key.
final class SpeakerWindow {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 560;

    private final PresentViewModel model;
    private final Consumer<Scene> dress;
    private final Window owner;
    private final EventHandler<KeyEvent> keys;
    private Optional<Stage> open = Optional.empty();

    /// @param dress gives a scene its fonts and colours
    /// @param owner in whose place it comes
    /// @param keys  what a key means in it
    SpeakerWindow(PresentViewModel model, Consumer<Scene> dress, Window owner, EventHandler<KeyEvent> keys) {
        this.model = model;
        this.dress = dress;
        this.owner = owner;
        this.keys = keys;
    }

    /// Opens it, and again whenever the notes are asked for.
    void begin() {
        model.notesProperty().set(true);
        model.notesProperty().subscribe(on -> {
            if (on) {
                show();
            } else {
                close();
            }
        });
    }

    private void show() {
        SpeakerView notes = new SpeakerView(model);
        notes.getStyleClass().add("lectern");
        Scene scene = new Scene(notes, WIDTH, HEIGHT);
        dress.accept(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        Stage window = new Stage();
        window.setTitle(Texts.text("present.speaker"));
        window.setScene(scene);
        window.setX(owner.getX());
        window.setY(owner.getY());
        window.setOnShown(_ -> notes.run(true));
        window.setOnHidden(_ -> {
            notes.run(false);
            model.notesProperty().set(false);
        });
        open = Optional.of(window);
        window.show();
    }

    void close() {
        open.ifPresent(Stage::close);
        open = Optional.empty();
    }
}

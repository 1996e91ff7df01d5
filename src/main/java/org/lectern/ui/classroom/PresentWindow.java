package org.lectern.ui.classroom;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.lectern.ui.style.Texts;

/// A lesson on the chosen display, and with a second one the speaker's window on the other.
public final class PresentWindow {

    private static final double SPEAKER_WIDTH = 900;
    private static final double SPEAKER_HEIGHT = 560;

    private final PresentViewModel model;
    private final Consumer<Scene> dress;
    private final Window owner;
    private final Stage stage = new Stage();
    private final PresentView view;
    private final Runnable ended;
    private Optional<Stage> speaker = Optional.empty();

    /// @param dress gives a scene its fonts and colours
    /// @param owner the window that one works in; the lesson goes on another display where there is one
    /// @param ended called once it is over
    public PresentWindow(PresentViewModel model, Consumer<Scene> dress, Window owner, Runnable ended) {
        this.model = model;
        this.dress = dress;
        this.owner = owner;
        this.ended = ended;
        this.view = new PresentView(model, Screen.getScreens().size() < 2);
    }

    /// Shows it in full screen until Esc.
    public void open() {
        Screen display = Displays.other(Screen.getScreens(), here());
        Scene scene = new Scene(
                view, display.getBounds().getWidth(), display.getBounds().getHeight());
        dress.accept(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        stage.setTitle(Texts.text("present.accessible"));
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(_ -> closed());
        stand(display);
        stage.show();
        stage.setFullScreen(true);
        view.requestFocus();
        view.wall().arrive();
        model.notesProperty().subscribe(this::speaker);
        model.notesProperty().set(Screen.getScreens().size() > 1);
    }

    private Screen here() {
        List<Screen> under =
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        return under.isEmpty() ? Screen.getPrimary() : under.getFirst();
    }

    private void stand(Screen display) {
        Rectangle2D bounds = display.getBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.D) {
            nextDisplay();
        } else if (!view.key(event)) {
            return;
        }
        event.consume();
    }

    /// Moves the lesson to the next display; the speaker's window stays where it is.
    private void nextDisplay() {
        List<Screen> all = Screen.getScreens();
        List<Screen> under = Screen.getScreensForRectangle(stage.getX() + 1, stage.getY() + 1, 1, 1);
        if (all.size() > 1 && !under.isEmpty()) {
            stage.setFullScreen(false);
            stand(Displays.after(all, under.getFirst()));
            stage.setFullScreen(true);
        }
    }

    private void speaker(boolean on) {
        if (Screen.getScreens().size() < 2) {
            return;
        }
        speaker.ifPresent(Stage::close);
        speaker = Optional.empty();
        if (on) {
            SpeakerView notes = new SpeakerView(model);
            notes.getStyleClass().add("lectern");
            Stage window = new Stage();
            Scene scene = new Scene(notes, SPEAKER_WIDTH, SPEAKER_HEIGHT);
            dress.accept(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            window.setTitle(Texts.text("present.speaker"));
            window.setScene(scene);
            window.setX(owner.getX());
            window.setY(owner.getY());
            window.setOnShown(_ -> notes.run(true));
            window.setOnHidden(_ -> notes.run(false));
            window.show();
            speaker = Optional.of(window);
        }
    }

    public void close() {
        stage.close();
    }

    private void closed() {
        view.end();
        speaker.ifPresent(Stage::close);
        ended.run();
    }
}

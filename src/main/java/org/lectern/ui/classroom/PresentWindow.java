package org.lectern.ui.classroom;

import java.util.List;
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

    private final Consumer<Scene> dress;
    private final Window owner;
    private final Stage stage = new Stage();
    private final PresentView view;
    private final Runnable ended;
    private final SpeakerWindow speaker;

    /// @param dress gives a scene its fonts and colours
    /// @param owner the window that one works in; the lesson goes on another display where there is one
    /// @param ended called once it is over
    public PresentWindow(PresentViewModel model, Consumer<Scene> dress, Window owner, Runnable ended) {
        this.dress = dress;
        this.owner = owner;
        this.ended = ended;
        this.view = new PresentView(model, Screen.getScreens().size() < 2);
        this.speaker = new SpeakerWindow(model, dress, owner, this::key);
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
        if (Screen.getScreens().size() > 1) {
            speaker.begin();
        }
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

    public void close() {
        stage.close();
    }

    private void closed() {
        view.end();
        speaker.close();
        ended.run();
    }
}

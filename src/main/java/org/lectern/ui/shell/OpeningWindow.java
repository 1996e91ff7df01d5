package org.lectern.ui.shell;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.lectern.library.Library;
import org.lectern.task.Progress;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.Look;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What stands in the window while a library is being read: how far it is, and a way out. A library that is in the
/// index already opens before this is ever seen.
public final class OpeningWindow {

    /// A library that opens faster than this shows no progress: a second scene would only flicker, and hold it up.
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final double WIDTH = 480;
    private static final double HEIGHT = 220;

    private final Stage stage;
    private final Scene scene;
    private final TaskRunner runner;
    private final Label doing = Words.label("", StyleNames.CAPTION);
    private final ProgressBar bar = new ProgressBar();
    private final Button leave = new Button(Texts.text("opening.cancel"));
    private final Label title = Words.wrapped(Texts.text("opening.title"), StyleNames.HEADLINE);
    private final VBox column = new VBox(title, bar, doing, leave);

    public OpeningWindow(Stage stage, TaskRunner runner) {
        this.stage = stage;
        this.runner = runner;
        column.getStyleClass().addAll("lectern", "opening");
        column.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        leave.setOnAction(_ -> {
            runner.cancel(Lane.OPENING);
            stage.close();
        });
        // Also where it is never shown: what JavaFX makes for its first scene is ready when the library is.
        scene = new Scene(column, WIDTH, HEIGHT);
        new Look(scene);
    }

    /// Opens a library off the window's thread.
    ///
    /// @param opening opens it, telling its progress
    /// @param opened  takes it over, on the window's thread
    public void open(Function<Progress, Library> opening, Consumer<Library> opened) {
        runner.run(Lane.PATIENCE, PATIENCE, _ -> true, _ -> show(), _ -> {});
        runner.run(
                Lane.OPENING,
                Duration.ZERO,
                opening,
                library -> {
                    runner.cancel(Lane.PATIENCE);
                    opened.accept(library);
                },
                this::failed,
                this::progress);
    }

    private void show() {
        if (stage.getScene() == null) {
            stage.setTitle(Texts.text("opening.title"));
            stage.setScene(scene);
            stage.show();
        }
    }

    private void progress(double part, String what) {
        bar.setProgress(part);
        doing.setText(what);
    }

    private void failed(String sentence) {
        runner.cancel(Lane.PATIENCE);
        show();
        title.setText(Texts.text("opening.failed"));
        stage.setTitle(title.getText());
        column.getChildren().remove(bar);
        doing.setWrapText(true);
        doing.setText(sentence);
        leave.setText(Texts.text("opening.close"));
    }
}

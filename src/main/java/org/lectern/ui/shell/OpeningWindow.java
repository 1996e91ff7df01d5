package org.lectern.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.lectern.library.Library;
import org.lectern.settings.WindowPlace;
import org.lectern.task.Progress;
import org.lectern.ui.control.HowFar;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.NextFrame;
import org.lectern.ui.control.ReadingSign;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.control.Words;
import org.lectern.ui.search.SearchBox;
import org.lectern.ui.style.Look;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What stands in the window from its first frame on, while the library is being opened: the box, which takes a
/// question already, and, where it takes longer, how far it is, and a way out. Then it gives the window to the reading
/// room, and nothing of what was typed is lost.
public final class OpeningWindow {

    /// A library that opens faster than this shows no progress: it would only flicker.
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final double WIDE = 480;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 520;

    private final Stage stage;
    private final Choices choices;
    private final TaskRunner runner;
    private final SearchBox box = new SearchBox();
    private final HBox line = new HBox();
    private final BorderPane front = new BorderPane();
    private final Scene scene;
    private final Look look;
    private final NextFrame drawing = new NextFrame(2);
    private HowFar howFar = HowFar.BEGUN;
    private Optional<ReadingSign> sign = Optional.empty();

    public OpeningWindow(Stage stage, Choices choices, TaskRunner runner) {
        this.stage = stage;
        this.choices = choices;
        this.runner = runner;
        WindowPlace place = choices.get().place();
        front.getStyleClass().add("lectern");
        lineUp(place);
        scene = new Scene(front, place.width(), place.height());
        look = new Look(scene);
        choices.settingsProperty().subscribe(settings -> look.colour(settings.theme()));
        stage.setTitle(Texts.text("opening.window"));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    /// The box where it will stand in the reading room: behind the first buttons, which are not there yet.
    private void lineUp(WindowPlace place) {
        HBox bar = new HBox(box);
        bar.getStyleClass().add("search-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("top-bar");
        line.setAlignment(Pos.CENTER_LEFT);
        int buttons = PaneLayout.facetsAreDrawer(place.width()) ? 4 : 3;
        for (int i = 0; i < buttons; i++) {
            Region button = new Region();
            button.getStyleClass().add(StyleNames.ICON_BUTTON);
            line.getChildren().add(button);
        }
        line.getChildren().add(bar);
        front.setTop(line);
    }

    /// Brings the window onto the screen where it stood last, the cursor in the box.
    public void show() {
        if (!stage.isShowing()) {
            WindowPlace place = choices.get().place();
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setMaximized(place.maximized());
            stage.show();
            box.requestFocus();
            drawing.run(() -> {});
        }
    }

    /// Opens a library off the window's thread.
    ///
    /// @param opening opens it, telling its progress
    /// @param opened  takes it over, on the window's thread
    public void open(Function<Progress, Library> opening, Consumer<Library> opened) {
        runner.run(Lane.PATIENCE, PATIENCE, _ -> true, _ -> tellProgress(), _ -> {});
        runner.run(
                Lane.OPENING,
                Duration.ZERO,
                opening,
                library -> {
                    runner.cancel(Lane.PATIENCE);
                    onceDrawn(() -> opened.accept(library));
                },
                this::failed,
                (part, what) -> progress(new HowFar(part, what)));
    }

    /// The room takes longer to make than the box takes to come onto the screen. Whoever closes the window meanwhile
    /// sees no more of it.
    private void onceDrawn(Runnable next) {
        if (drawing.isWaiting()) {
            drawing.run(() -> {
                if (stage.isShowing()) {
                    next.run();
                }
            });
        } else {
            next.run();
        }
    }

    private void progress(HowFar now) {
        howFar = now;
        sign.ifPresent(shown -> shown.show(now));
    }

    private void tellProgress() {
        ReadingSign shown = new ReadingSign(this::leave);
        shown.show(howFar);
        sign = Optional.of(shown);
        stand(shown);
    }

    private void leave() {
        runner.cancel(Lane.OPENING);
        stage.close();
    }

    private void failed(String sentence) {
        runner.cancel(Lane.PATIENCE);
        stage.setTitle(Texts.text("opening.failed"));
        Button leave = new Button(Texts.text("opening.close"));
        leave.setOnAction(_ -> stage.close());
        VBox told = new VBox(Words.wrapped(stage.getTitle(), StyleNames.HEADLINE), Words.wrapped(sentence), leave);
        told.getStyleClass().add("opening");
        told.setAlignment(Pos.CENTER_LEFT);
        line.setVisible(false);
        stand(told);
        show();
        leave.requestFocus();
    }

    private void stand(Region told) {
        told.setMaxSize(WIDE, Region.USE_PREF_SIZE);
        front.setCenter(told);
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return scene;
    }

    Look look() {
        return look;
    }

    SearchBox box() {
        return box;
    }

    /// Gives the window to what stands in it from now on, in the colours that were chosen.
    void give(Parent room) {
        scene.setRoot(room);
        look.colour(choices.get().theme());
    }
}

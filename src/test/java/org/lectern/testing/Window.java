package org.lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.lectern.library.Library;
import org.lectern.settings.SearchesFile;
import org.lectern.settings.Settings;
import org.lectern.settings.SettingsFile;
import org.lectern.ui.control.FxTaskRunner;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.shell.Choices;
import org.lectern.ui.shell.OpeningWindow;
import org.lectern.ui.shell.ReadingRoom;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on the sample library, without a screen, for journeys and pictures.
public final class Window implements AutoCloseable {

    private static final long PATIENCE_SECONDS = Long.getLong("lectern.patience", 20);

    /// More than lie above each other.
    private static final int LAYERS = 5;

    private final FxRobot robot = new FxRobot();
    private final TaskRunner runner = new FxTaskRunner();
    private final Stage stage;
    private final Choices choices;
    private final Settings first;

    private Window(Stage stage, Choices choices) {
        this.first = choices.get();
        this.stage = stage;
        this.choices = choices;
    }

    /// @param folder   where the settings are kept
    /// @param settings what the user chose before
    public static Window open(Path folder, Settings settings) {
        return open(folder, settings, new SampleLibrary());
    }

    /// The same on another library.
    public static Window open(Path folder, Settings settings, Library library) {
        try {
            SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
            file.save(Settings.DEFAULT, settings);
            Stage stage = FxToolkit.registerPrimaryStage();
            Window window = new Window(stage, new Choices(file));
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                SearchesFile searches = new SearchesFile(folder.resolve("searches.tsv"));
                OpeningWindow opening = new OpeningWindow(stage, window.choices, window.runner);
                new ReadingRoom(opening, library, window.choices, searches, window.runner).show();
            });
            window.await(window::hasItsSize);
            return window;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (TimeoutException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /// A stage that was shown before takes its size again some events later, and a click before that finds nothing.
    private boolean hasItsSize() {
        Bounds root = scene().getRoot().getLayoutBounds();
        return stage.isShowing() && root.getWidth() > 0 && root.getWidth() == scene().getWidth();
    }

    public FxRobot robot() {
        return robot;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Looked for on the window's own thread: lists change their rows while another one walks through them.
    public Node node(String selector) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> robot.lookup(selector).query());
    }

    /// The first that is seen.
    public Node seenNode(String selector) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> robot.lookup(selector).queryAll().stream()
                        .filter(Window::isSeen)
                        .findFirst()
                        .orElseThrow());
    }

    public boolean shows(String selector) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> robot.lookup(selector).queryAll().stream().anyMatch(Window::isSeen));
    }

    /// Whether the node and all that it lies in are switched on.
    public static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Waits until it is so, or fails.
    public void await(BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(so::getAsBoolean).get());
            settle();
        } catch (TimeoutException problem) {
            throw new AssertionError("It did not come about", problem);
        }
    }

    public void settle() {
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    public void onWindow(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, what);
        settle();
    }

    /// Gives the panes another size than the window's: the headless screen holds no more than a million pixels.
    public void resize(double width, double height) {
        onWindow(() -> {
            Parent root = scene().getRoot();
            root.resize(width, height);
            root.applyCss();
            root.layout();
        });
    }

    /// Minimized, it paints nothing but what [#seen] asks for; styles and layout go on as before.
    public void setMinimized(boolean minimized) {
        onWindow(() -> stage.setIconified(minimized));
    }

    /// Changes what the user chose, as the display panel does.
    public void choose(UnaryOperator<Settings> change) {
        onWindow(() -> choices.change(change));
    }

    /// The start page again, as after the window was opened: nothing open above it, the cursor in the search box.
    public void startAfresh() {
        onWindow(() -> choices.change(_ -> first));
        for (int i = 0; i < LAYERS; i++) {
            robot.push(KeyCode.ESCAPE);
        }
        robot.push(KeyCode.ALT, KeyCode.HOME);
        await(() -> shows(".question") && shows(".start"));
    }

    /// The robot remembers every event with what it hit, for ever; here it forgets them.
    public void forgetEvents() {
        onWindow(() -> FxToolkit.toolkitContext().setRegisteredStage(stage));
    }

    /// Writes what a user sees, once nothing moves any more.
    public void picture(Path file, double scale) {
        settle();
        seen(scale).write(file);
    }

    /// What a user sees now.
    ///
    /// @param scale pixels of the picture per pixel of the layout
    public Picture seen(double scale) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Bounds seen = scene().getRoot().getLayoutBounds();
            return pictured(scene().getRoot(), seen.getWidth(), seen.getHeight(), scale);
        });
    }

    /// The scene of another window, whose root has this style class.
    public Optional<Scene> sceneOf(String rootStyle) {
        return robot.listWindows().stream()
                .map(javafx.stage.Window::getScene)
                .filter(Objects::nonNull)
                .filter(scene -> scene.getRoot().getStyleClass().contains(rootStyle))
                .findFirst();
    }

    /// What another window would show in a size.
    ///
    /// @param scale pixels of the picture per pixel of the layout
    public Picture seen(Scene scene, double width, double height, double scale) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Parent root = scene.getRoot();
            root.resize(width, height);
            root.applyCss();
            root.layout();
            root.layout();
            return pictured(root, width, height, scale);
        });
    }

    private static Picture pictured(Parent root, double width, double height, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, width * scale, height * scale));
        return Picture.of(root.snapshot(parameters, null));
    }

    /// What the robot remembers would keep this window, and all that it showed, for as long as tests run.
    @Override
    public void close() {
        onWindow(stage::hide);
        forgetEvents();
        runner.close();
    }
}

package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.LibraryTrouble;
import org.lectern.settings.SearchesFile;
import org.lectern.settings.Settings;
import org.lectern.settings.SettingsFile;
import org.lectern.task.Progress;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.ui.control.FxTaskRunner;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class OpeningWindowTest {

    private static final String WHY = "Its file library.yaml can\u2019t be read.";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final FxTaskRunner runner = new FxTaskRunner();
    private Stage stage;
    private Choices choices;

    @BeforeEach
    void toolkit() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        SettingsFile settings = new SettingsFile(folder.resolve("settings.properties"));
        settings.save(Settings.DEFAULT, Settings.DEFAULT);
        choices = new Choices(settings);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, stage::hide);
        runner.close();
    }

    @Test
    void aLibraryThatDoesNotOpenSaysSoInsteadOfGoingOnReading() {
        List<String> words = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            new OpeningWindow(stage, choices, new ImmediateTaskRunner())
                    .open(
                            _ -> {
                                throw new LibraryTrouble(WHY);
                            },
                            _ -> {});
            return stage.getScene().getRoot().lookupAll(".opening > *").stream()
                    .map(Labeled.class::cast)
                    .map(Labeled::getText)
                    .toList();
        });

        assertThat(words).containsExactlyInAnyOrder("The library could not be opened", WHY, "Close");
        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("The library could not be opened");
        assertThat(stage.getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        Button.class, button -> assertThat(button.getText()).isEqualTo("Close"));
    }

    @Test
    void aQuestionThatIsEnteredBeforeTheLibraryIsOpenIsAnsweredOnceItIs() {
        OpeningWindow window = shown();
        robot.write("colchicine").push(KeyCode.ENTER);

        open(window);

        await(() -> stage.getScene().lookup(".hit") != null);
        assertThat(window.box().getText()).isEqualTo("colchicine");
    }

    @Test
    void typingGoesOnWhereItWasWhenTheLibraryOpensBetweenTwoLetters() {
        OpeningWindow window = shown();
        robot.write("colch");

        open(window);
        robot.write("icine");

        assertThat(window.box().getText()).isEqualTo("colchicine");
        await(() -> stage.getScene().lookup(".hit") != null);
    }

    @Test
    void aLibraryThatTakesLongSaysHowFarItIsAndLetsOneTypeMeanwhile() {
        CountDownLatch read = new CountDownLatch(1);
        OpeningWindow window = shown();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> window.open(progress -> read(progress, read), _ -> enter(window)));

        await(() -> stage.getScene().lookup(".progress-bar") != null);
        robot.write("colchicine").push(KeyCode.ENTER);
        String doing = WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> ((Labeled) stage.getScene().lookup(".opening > .caption")).getText());
        read.countDown();

        assertThat(doing).isEqualTo("guide.md");
        await(() -> stage.getScene().lookup(".hit") != null);
    }

    private static Library read(Progress progress, CountDownLatch read) {
        progress.at(3, 10, "guide.md");
        try {
            read.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        return new SampleLibrary();
    }

    @Test
    void aWindowThatIsClosedBeforeItIsDrawnStaysClosed() {
        AtomicBoolean opened = new AtomicBoolean();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            OpeningWindow window = new OpeningWindow(stage, choices, new ImmediateTaskRunner());
            window.show();
            window.open(_ -> new SampleLibrary(), _ -> opened.set(true));
            stage.hide();
        });

        WaitForAsyncUtils.waitForFxEvents(10);

        assertThat(opened).isFalse();
    }

    @Test
    void aLibraryThatIsThereBeforeTheWindowIsDrawnWaitsForThat() {
        AtomicBoolean opened = new AtomicBoolean();
        boolean atOnce = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            OpeningWindow window = new OpeningWindow(stage, choices, new ImmediateTaskRunner());
            window.show();
            window.open(_ -> new SampleLibrary(), _ -> opened.set(true));
            return opened.get();
        });

        assertThat(atOnce).isFalse();
        await(opened::get);
    }

    @Test
    void theBoxStaysWhereItIsWhenTheRestComesIn() {
        OpeningWindow window = shown();
        Bounds before = onScreen(window.box());

        open(window);
        await(() -> stage.getScene().lookup(".start-title") != null);

        assertThat(onScreen(window.box())).isEqualTo(before);
    }

    private OpeningWindow shown() {
        OpeningWindow window = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            OpeningWindow made = new OpeningWindow(stage, choices, runner);
            made.show();
            return made;
        });
        await(() -> window.box().isFocused() && hasItsSize());
        return window;
    }

    private boolean hasItsSize() {
        Parent root = stage.getScene().getRoot();
        return root.getLayoutBounds().getWidth() == stage.getScene().getWidth();
    }

    private void enter(OpeningWindow window) {
        SearchesFile searches = new SearchesFile(folder.resolve("searches.tsv"));
        new ReadingRoom(window, new SampleLibrary(), choices, searches, runner).show();
    }

    private void open(OpeningWindow window) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> enter(window));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Bounds onScreen(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> node.localToScreen(node.getLayoutBounds()));
    }

    private static void await(BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(so::getAsBoolean).get());
        } catch (TimeoutException problem) {
            throw new AssertionError("It did not come about", problem);
        }
    }
}

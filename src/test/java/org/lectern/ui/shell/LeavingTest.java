package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.disk.FolderHold;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;
import org.lectern.library.Library;
import org.lectern.settings.Settings;
import org.lectern.settings.Theme;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.Window;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.Pointed;

/// A window that is closed while something of it can't be written.
final class LeavingTest {

    @TempDir
    private Path home;

    private Path settings = Path.of("");

    @BeforeEach
    void folder() throws IOException {
        settings = Files.createDirectory(home.resolve("settings"));
    }

    /// In the place of the folder stands a file.
    private void lose() throws IOException {
        Files.delete(settings.resolve("settings.properties"));
        Files.delete(settings.resolve(FolderHold.NAME));
        Files.delete(settings);
        Files.writeString(settings, "no folder");
    }

    private static void askToClose(Window window) {
        javafx.stage.Window stage = window.scene().getWindow();
        window.onWindow(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void whatWasChosenAndCannotBeKeptIsToldOnceBeforeItCloses() throws IOException {
        try (Window window = Window.open(settings, Settings.DEFAULT)) {
            window.choose(chosen -> chosen.withTheme(Theme.DARK));
            lose();

            askToClose(window);
            assertThat(window.scene().getWindow().isShowing()).isTrue();
            assertThat(said(window))
                    .startsWith("The settings could not be kept")
                    .endsWith("Close again to leave without them.");

            askToClose(window);
            assertThat(window.scene().getWindow().isShowing()).isFalse();
        }
    }

    @Test
    void aWindowThatOnlyCannotRememberItsPlaceClosesAtOnce() throws IOException {
        try (Window window = Window.open(settings, Settings.DEFAULT)) {
            lose();
            askToClose(window);
            assertThat(window.scene().getWindow().isShowing()).isFalse();
        }
    }

    private static String said(Window window) {
        return ((Label) window.node(".said")).getText();
    }

    /// Agrees with a flag; a file stands where the folder of decisions would.
    private static void decideInVain(Window window, Library library, DeskRoom room) throws IOException {
        Files.writeString(room.curation(), "in the way");
        SourceReading source = library.source("clear-joint-clinic").orElseThrow();
        SectionReading section = source.sections().getLast();
        Mark claim = section.statements().stream()
                .filter(Statement::isPromotional)
                .findFirst()
                .map(Mark.OfClaim::new)
                .orElseThrow();
        Shell shell = (Shell) window.scene().getRoot();
        window.onWindow(() -> shell.judging()
                .acts(new Pointed.AtMark(source, section, claim))
                .getFirst()
                .run()
                .run());
        window.await(() -> window.shows(".unsaved"));
    }

    @Test
    void aDecisionThatCannotBeWrittenIsToldOnceBeforeItCloses() throws IOException {
        DeskRoom room = new DeskRoom(home);
        try (Library library = room.open();
                Window window = Window.open(settings, Settings.DEFAULT.withName("Ada Moss"), library)) {
            decideInVain(window, library, room);

            askToClose(window);
            window.await(() -> said(window).startsWith("A decision is not saved"));
            assertThat(window.scene().getWindow().isShowing()).isTrue();

            askToClose(window);
            assertThat(window.scene().getWindow().isShowing()).isFalse();
        }
    }

    @Test
    void aDecisionThatCanBeWrittenByThenIsWrittenAndTheWindowCloses() throws IOException {
        DeskRoom room = new DeskRoom(home);
        try (Library library = room.open();
                Window window = Window.open(settings, Settings.DEFAULT.withName("Ada Moss"), library)) {
            decideInVain(window, library, room);
            Files.delete(room.curation());

            askToClose(window);
            window.await(() -> !window.scene().getWindow().isShowing());
            assertThat(Files.readAllLines(room.journal())).hasSize(1);
        }
    }

    @Test
    void whatIsChosenAfterItWasToldIsToldAnew() throws IOException {
        try (Window window = Window.open(settings, Settings.DEFAULT)) {
            window.choose(chosen -> chosen.withTheme(Theme.DARK));
            lose();
            askToClose(window);
            window.choose(chosen -> chosen.withTheme(Theme.LIGHT));

            askToClose(window);
            assertThat(window.scene().getWindow().isShowing()).isTrue();

            askToClose(window);
            assertThat(window.scene().getWindow().isShowing()).isFalse();
        }
    }

    @Test
    void whoAsksAgainWhileADecisionIsBeingWrittenIsToldThatItCouldNotBe() throws IOException {
        DeskRoom room = new DeskRoom(home);
        try (Library library = room.open();
                Window window = Window.open(settings, Settings.DEFAULT.withName("Ada Moss"), library)) {
            decideInVain(window, library, room);
            List<String> told = new CopyOnWriteArrayList<>();
            javafx.stage.Window stage = window.scene().getWindow();
            window.onWindow(() -> {
                ((Label) window.scene().lookup(".said"))
                        .textProperty()
                        .addListener((_, _, sentence) -> told.add(sentence));
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            });

            window.await(() -> told.stream()
                            .filter(sentence -> sentence.startsWith("A decision is not saved"))
                            .count()
                    == 2);
            assertThat(stage.isShowing()).isTrue();
        }
    }
}

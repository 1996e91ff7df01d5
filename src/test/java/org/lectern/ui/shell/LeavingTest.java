package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.disk.FolderHold;
import org.lectern.settings.Settings;
import org.lectern.settings.Theme;
import org.lectern.testing.Window;

/// A window that is closed while its settings can't be written.
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
            assertThat(((Label) window.node(".said")).getText())
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
}

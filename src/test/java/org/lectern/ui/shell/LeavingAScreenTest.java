package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// Where one stands after a screen.
final class LeavingAScreenTest {

    @TempDir
    private Path folder;

    @Test
    void whoComesBackFromAScreenStandsWhereSheStoodBeforeIt() {
        try (Window window = Window.open(folder, Settings.DEFAULT)) {
            window.robot().write("colchicine").push(KeyCode.ENTER);
            window.await(() -> window.shows(".section-text .mark-match"));
            window.robot().clickOn(".hit-list");
            window.robot().push(KeyCode.CONTROL, KeyCode.M);
            window.await(() -> window.shows(".says"));
            window.robot().push(KeyCode.ENTER);
            window.await(() -> window.shows(".pair-side"));

            window.robot().push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".says"));
            assertThat(window.node(".hit-list").isFocused()).isTrue();

            window.robot().push(KeyCode.CONTROL, KeyCode.M);
            window.await(() -> window.shows(".says"));
            window.robot().push(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".says"));
            assertThat(window.node(".hit-list").isFocused()).isTrue();
        }
    }
}

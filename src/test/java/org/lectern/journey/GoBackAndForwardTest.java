package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// Back and forward lead through questions and screens alike, as in a browser.
final class GoBackAndForwardTest {

    @TempDir
    private Path folder;

    @Test
    void backLeadsFromWhatACellFindsToTheMatrixAndFromThereToTheQuestion() {
        try (Window window = Window.open(folder, Settings.DEFAULT)) {
            window.robot().write("colchicine").push(KeyCode.ENTER);
            window.await(() -> window.shows(".section-text .mark-match"));
            window.robot().push(KeyCode.CONTROL, KeyCode.M);
            window.await(() -> window.shows(".says"));
            window.robot().push(KeyCode.SPACE);
            window.await(() -> !window.shows(".says") && window.shows(".hit"));
            String found = query(window);

            window.robot().push(KeyCode.ALT, KeyCode.LEFT);
            window.await(() -> window.shows(".says"));

            window.robot().push(KeyCode.ALT, KeyCode.LEFT);
            window.await(() -> !window.shows(".says") && window.shows(".hit"));
            assertThat(query(window)).isEqualTo("colchicine");

            window.robot().push(KeyCode.ALT, KeyCode.RIGHT);
            window.await(() -> window.shows(".says"));
            window.robot().push(KeyCode.ALT, KeyCode.RIGHT);
            window.await(() -> !window.shows(".says") && query(window).equals(found));
        }
    }

    @Test
    void backLeadsFromABarToItsChart() {
        try (Window window = Window.open(folder, Settings.DEFAULT)) {
            window.robot().push(KeyCode.CONTROL, KeyCode.G);
            window.await(() -> window.shows(".bar-row"));
            window.robot().push(KeyCode.ENTER);
            window.await(() -> !window.shows(".bar-row") && window.shows(".hit"));

            window.robot().push(KeyCode.ALT, KeyCode.LEFT);
            window.await(() -> window.shows(".bar-row"));
            window.robot().push(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".bar-row") && window.shows(".start"));
        }
    }

    private static String query(Window window) {
        return ((TextField) window.node(".search-box")).getText();
    }
}

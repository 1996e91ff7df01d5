package org.lectern.journey;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// The search box and the way home are seen above a screen too, and what they lead to is not left behind it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchFromAScreenTest {

    private Window window;

    @BeforeAll
    void open(@TempDir Path folder) {
        window = Window.open(folder, Settings.DEFAULT);
    }

    @BeforeEach
    void openTheComparison() {
        window.startAfresh();
        window.robot().push(KeyCode.CONTROL, KeyCode.M);
        window.await(() -> window.shows(".says"));
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void whatIsTypedShowsItsHits() {
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText("colchicine"));

        window.await(() -> !window.shows(".says") && window.shows(".hit"));
    }

    @Test
    void theWayHomeShowsTheStartPage() {
        window.robot().push(KeyCode.ALT, KeyCode.HOME);

        window.await(() -> !window.shows(".says") && window.shows(".start"));
    }
}

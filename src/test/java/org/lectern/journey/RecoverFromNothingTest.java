package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Acts;
import org.lectern.testing.Window;

/// A query without an answer says what would have one; the focus is never lost on the way, and Escape leads back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RecoverFromNothingTest {

    private Window window;
    private Acts acts;

    @BeforeAll
    void open(@TempDir Path folder) {
        window = Window.open(folder, Settings.DEFAULT);
    }

    @BeforeEach
    void begin() {
        window.startAfresh();
        acts = new Acts(window);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void byMouse() {
        acts.type("xylophone joint");
        window.await(() -> window.shows(".picture .link"));
        acts.click(".picture .link");
        window.await(() -> !window.shows(".picture .link") && window.shows(".section-side .reader-trail"));

        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void byKeyboardAndTheFocusIsOnTheHits() {
        acts.type("xylophone joint").press(KeyCode.ENTER);
        window.await(() -> window.shows(".picture .link"));
        acts.press(KeyCode.DOWN);
        assertThat(window.node(".picture .link").isFocused()).isTrue();
        acts.press(KeyCode.SPACE);

        window.await(() -> !window.shows(".picture .link") && window.shows(".section-side .reader-trail"));
        assertThat(window.node(".hit-list").isFocused()).isTrue();
    }

    @Test
    void whereHitsGiveWayToNothingTheFocusGoesToTheWayOut() {
        acts.type("colchicine").press(KeyCode.ENTER).press(KeyCode.DOWN);
        window.await(() -> window.node(".hit-list").isFocused() && window.shows(".section-text .mark-match"));
        window.onWindow(() ->
                window.robot().lookup(".search-box").queryTextInputControl().setText("xylophone joint"));
        window.await(() -> window.shows(".picture .link"));

        assertThat(window.node(".picture .link").isFocused()).isTrue();
    }

    @Test
    void escapeGoesOneStepBackAtATimeUntilTheStartPage() {
        acts.type("colchicine").press(KeyCode.ENTER).press(KeyCode.DOWN).press(KeyCode.RIGHT);
        window.await(() -> window.shows(".section-text .mark-match"));
        window.robot().push(KeyCode.N).push(KeyCode.ENTER);
        window.await(() -> window.shows(".card"));

        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".card") && window.shows(".mark-current"));
        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".mark-current"));
        window.robot().push(KeyCode.ESCAPE);
        assertThat(window.node(".hit-list").isFocused()).isTrue();
        window.robot().push(KeyCode.ESCAPE);
        assertThat(window.node(".search-box").isFocused()).isTrue();
        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> window.shows(".start"));
    }
}

package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// Two sources read side by side, each way in at most three actions.
final class CompareTwoSourcesTest {

    @TempDir
    private Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = Window.open(folder, Settings.DEFAULT);
        window.await(() -> window.shows(".question"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String about() {
        return window.node(".pair .headline") instanceof Label label ? label.getText() : "";
    }

    /// What stands in the texts is styled as if no screen stood around it.
    private void awaitInPair(String selector) {
        window.await(() -> !window.robot()
                .from(window.node(".pair"))
                .lookup(selector)
                .queryAll()
                .isEmpty());
    }

    @Test
    void byMouseFromTheMatrixToBothPassages() {
        window.robot().clickOn("#compare");
        window.await(() -> window.shows(".says"));
        Node matrix = window.node(".compare .table-view");
        window.robot().clickOn(window.robot().from(matrix).lookup("Colchicine").<Node>query());
        window.await(() -> window.shows(".pair-side"));

        assertThat(about()).isEqualTo("Side by side: Colchicine");
        awaitInPair(".section-rule");
        awaitInPair(".mark-match");
    }

    @Test
    void byKeyboardAloneFromTheMatrixToBothPassagesAndBack() {
        window.robot().push(KeyCode.CONTROL, KeyCode.M);
        window.await(() -> window.shows(".says"));
        window.robot().push(KeyCode.RIGHT).push(KeyCode.ENTER);
        window.await(() -> window.shows(".pair-side"));
        assertThat(about()).startsWith("Side by side: ");

        window.robot().push(KeyCode.L);
        window.await(() -> window.robot().lookup("Free").tryQuery().isPresent());

        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".pair-side") && window.shows(".says"));
        assertThat(window.node(".compare .table-view").isFocused()).isTrue();
    }

    @Test
    void byOneKeyFromTheReader() {
        window.robot().write("colchicine").push(KeyCode.ENTER);
        window.await(() -> window.shows(".section-text .mark-match"));
        window.robot().push(KeyCode.CONTROL, KeyCode.B);
        window.await(() -> window.shows(".pair-side"));

        awaitInPair(".section-rule");
    }

    @Test
    void aBarOfAChartLeadsToItsSections() {
        window.robot().push(KeyCode.CONTROL, KeyCode.G);
        window.await(() -> window.shows(".bar-row") && window.node(".bar-row").isFocused());
        window.robot().push(KeyCode.ENTER);
        window.await(() -> !window.shows(".charts") && window.shows(".section-text"));

        assertThat(window.shows(".facet-dot")).isTrue();
    }
}

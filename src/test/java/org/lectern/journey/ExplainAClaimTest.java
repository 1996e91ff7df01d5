package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// A flagged sentence explains itself, by mouse and by keyboard, and flagged sentences can be held back.
final class ExplainAClaimTest {

    @TempDir
    private Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = Window.open(folder, Settings.DEFAULT.withHiddenMarks(Set.of("MATCH")));
        window.await(() -> window.shows(".question"));
        window.robot().write("book today").push(KeyCode.ENTER);
        window.await(() -> window.shows(".section-text .mark-claim"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String card() {
        StringBuilder words = new StringBuilder();
        for (Node node : window.robot().lookup(".card .label").queryAll()) {
            words.append(((Labeled) node).getText()).append('\n');
        }
        return words.toString();
    }

    @Test
    void theCardSaysKindWordsReasonRuleAndRegulation() {
        window.robot().push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.N).push(KeyCode.ENTER);
        window.await(() -> window.shows(".card"));

        assertThat(card())
                .contains("Promotional claim")
                .contains("Presses for a decision")
                .contains("\u201cOnly three places are left\u201d")
                .contains("Deadlines, discounts and gifts")
                .contains("Rule sample-urgency")
                .contains("CAP Code 12");

        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".card"));
    }

    @Test
    void aPressOnTheFlagOpensTheCard() {
        window.robot().clickOn(".section-text .margin-flag");
        window.await(() -> window.shows(".card"));

        assertThat(card()).contains("Promotional");
    }

    @Test
    void oneKeyHoldsBackWhatSellsAndSaysHowMuch() {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);

        window.await(() -> window.shows(".picture") || !window.shows(".section-text .mark-claim"));
        assertThat(window.robot().lookup(".toggle-switch").queryAll()).hasSize(1);
        assertThat(window.shows(".section-text .mark-claim")).isFalse();
        assertThat(window.robot().lookup("2 held back").tryQuery()).isPresent();
    }

    @Test
    void everyActionIsInThePalette() {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.K).write("dark").push(KeyCode.ENTER);

        window.await(() ->
                !window.shows(".palette") && window.scene().getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    @Test
    void marksOfAKindAreSwitchedOff() {
        window.robot().clickOn("#display");
        window.await(() -> window.shows(".display-panel"));
        window.robot().clickOn("#mark-CLAIM");
        window.robot().push(KeyCode.ESCAPE);

        window.await(() -> !window.shows(".section-text .mark-claim"));
    }
}

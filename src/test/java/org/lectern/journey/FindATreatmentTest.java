package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;
import org.lectern.ui.search.HitRow;

/// From a question to its answer, its support and the silent sources, in the real window.
final class FindATreatmentTest {

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

    private String trail() {
        return window.node(".section-side .reader-trail") instanceof Label label ? label.getText() : "";
    }

    private int hits() {
        return window.node(".hit-list") instanceof ListView<?> list
                ? (int) list.getItems().stream()
                        .filter(HitRow.OfSection.class::isInstance)
                        .count()
                : -1;
    }

    @Test
    void byMouseFromAnExampleQuestionToTheSectionBesideItsSource() {
        window.robot().clickOn(".question");
        window.await(() -> !window.shows(".start") && hits() > 0);
        window.robot().clickOn("Colchicine");
        window.await(() -> window.shows(".facet-dot"));

        assertThat(hits()).isPositive();
        assertThat(window.shows(".section-text")).isTrue();
        assertThat(window.shows(".source-text")).isTrue();
        assertThat(window.shows(".section-rule"))
                .as("the section is marked in its source")
                .isTrue();

        window.robot().clickOn("Clear");
        window.await(() -> !window.shows(".facet-dot"));
    }

    @Test
    void byKeyboardAloneFromTheQueryIntoTheTextAndBack() {
        window.robot().write("colchicine").push(KeyCode.ENTER);
        window.await(() -> hits() == 2 && window.shows(".section-text .mark-match"));
        String first = trail();

        window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
        window.await(() -> !trail().equals(first));
        assertThat(trail()).endsWith("Treatment of an attack");

        window.robot().push(KeyCode.RIGHT).push(KeyCode.N);
        window.await(() -> window.shows(".mark-current"));

        window.robot().push(KeyCode.LEFT);
        window.await(() -> window.node(".hit-list").isFocused());

        window.robot().push(KeyCode.SLASH);
        window.await(() -> window.node(".search-box").isFocused());
    }

    @Test
    void theSilentSourcesAreNamed() {
        window.robot().write("colchicine").push(KeyCode.ENTER);
        window.await(() -> window.shows(".silent"));

        assertThat(window.node(".silent"))
                .isInstanceOfSatisfying(
                        Label.class,
                        silent -> assertThat(silent.getText())
                                .isEqualTo("1 source says nothing of this: ClearJoint Infusion Centre"));
    }

    @Test
    void aConceptThatWasReadCanBeTakenAway() {
        window.robot().write("colchicine").push(KeyCode.ENTER);
        window.await(() -> window.shows(".removable"));
        window.robot().clickOn(".removable");
        window.await(() -> !window.shows(".removable"));
    }

    @Test
    void anOfferIsTakenWithTheArrowKeys() {
        window.robot().write("allop");
        window.await(() -> window.shows(".offers"));
        window.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);

        window.await(() -> !window.shows(".offers")
                && window.node(".search-box") instanceof TextInputControl box
                && box.getText().equals("Allopurinol"));
    }

    @Test
    void aValueIsLeftOutWithX() {
        window.robot().write("gout").push(KeyCode.ENTER);
        window.await(() -> hits() > 2);
        int before = hits();
        window.robot()
                .push(KeyCode.SHORTCUT, KeyCode.L)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.X);

        window.await(() -> hits() < before && window.shows(".facet-dot"));
    }

    @Test
    void backLeadsToTheQueryBefore() {
        window.robot().write("colchicine").push(KeyCode.ENTER);
        window.await(() -> hits() == 2);
        window.robot().push(KeyCode.SHORTCUT, KeyCode.E).write("fever").push(KeyCode.ENTER);
        window.await(() -> hits() == 1);

        window.robot().push(KeyCode.ALT, KeyCode.LEFT);

        window.await(() -> hits() == 2);
        assertThat(((TextInputControl) window.node(".search-box")).getText()).isEqualTo("colchicine");
    }
}

package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// What a source rests on: the study behind a sentence, and what the source tells of itself.
final class JudgeASourceTest {

    @TempDir
    private Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = Window.open(folder, Settings.DEFAULT.withHiddenMarks(Set.of("MATCH", "CUE")));
        window.await(() -> window.shows(".question"));
        window.robot().write("placebo").push(KeyCode.ENTER);
        window.await(() -> window.shows(".section-text .mark-study"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String words(String within) {
        return window.robot().lookup(within + " .label").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theStudyBehindASentenceShowsWhoTookPartAndWhatGoesBeyondIt() {
        window.robot().push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.N).push(KeyCode.ENTER);
        window.await(() -> window.shows(".card .study"));

        assertThat(words(".card"))
                .contains("Study cited here")
                .contains("A study of this kind can carry the sentence")
                .contains("The study had only men")
                .contains("200 men with gout who began allopurinol")
                .contains("not blinded after month six")
                .contains("abstract");
    }

    @Test
    void theCursorStaysInTheSearchBoxWhereThePageClosesForAnotherSection() {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.I);
        window.await(() -> window.shows(".quality-item"));
        window.robot().push(KeyCode.SHORTCUT, KeyCode.E).write("uric");
        window.await(() -> !window.shows(".quality-item"));

        window.robot().write(" acid");
        assertThat(((TextField) window.node(".search-box")).getText()).isEqualTo("uric acid");
    }

    @Test
    void thePageOfTheSourceQuotesTheWordsThatItRestsOnAndLeadsToThem() {
        window.robot().clickOn("#about-source");
        window.await(() -> window.shows(".source-page .quality-item"));

        assertThat(window.robot().lookup(".quality-item").queryAll()).hasSize(10);
        assertThat(words(".source-page")).contains("Northern Medical Letter").contains("None found");

        window.onWindow(() -> window.node(".source-page .outline").requestFocus());
        window.robot().push(KeyCode.SPACE);
        window.await(() -> window.shows(".source-text .mark-current"));

        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".source-page"));
        window.robot().push(KeyCode.SHORTCUT, KeyCode.I);
        window.await(() -> window.shows(".source-page"));
    }
}

package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Searches;
import org.lectern.settings.SearchesFile;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// What one does with searches beside searching, in the real window: keep, find again, ask why, go on from a hit.
final class KeepASearchTest {

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

    private Searches onDisk() {
        return new SearchesFile(folder.resolve("searches.tsv")).load().searches();
    }

    private String text(String selector) {
        return switch (window.node(selector)) {
            case TextInputControl box -> box.getText();
            case Label label -> label.getText();
            default -> "";
        };
    }

    private int rows(String selector) {
        return window.node(selector) instanceof ListView<?> list
                ? list.getItems().size()
                : -1;
    }

    private void ask(String query) {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.E).write(query).push(KeyCode.ENTER);
        window.await(() -> window.shows(".removable") && window.shows(".section-side .reader-trail"));
    }

    @Test
    void aSearchIsHistoryOnlyOnceSomethingWasOpened() {
        ask("colchicine");
        window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
        ask("allopurinol");
        assertThat(onDisk().earlier()).as("previews are no choice").isEmpty();

        window.robot().push(KeyCode.DOWN).push(KeyCode.RIGHT);
        window.await(() -> onDisk().earlier().size() == 1);
        assertThat(onDisk().earlier().getFirst().query()).isEqualTo("allopurinol");
    }

    @Test
    void byKeyboardASearchIsSavedRunRenamedAndForgotten() {
        ask("colchicine");
        window.robot()
                .push(KeyCode.SHORTCUT, KeyCode.S)
                .write("Attack")
                .push(KeyCode.ENTER)
                .push(KeyCode.ESCAPE);
        window.await(() -> onDisk().saved("Attack").isPresent());
        window.robot().push(KeyCode.ALT, KeyCode.HOME);
        window.await(() -> window.shows(".question"));

        window.robot().push(KeyCode.SHORTCUT, KeyCode.H).push(KeyCode.ENTER);
        window.await(() -> text(".search-box").equals("colchicine") && window.shows(".removable"));

        window.robot()
                .push(KeyCode.SHORTCUT, KeyCode.H)
                .push(KeyCode.F2)
                .write("Flare")
                .push(KeyCode.ENTER);
        window.await(() -> onDisk().saved("Flare").isPresent());
        assertThat(onDisk().saved()).hasSize(1);

        window.robot().push(KeyCode.DELETE);
        window.await(() -> onDisk().saved().isEmpty());
    }

    @Test
    void searchesThatCannotBeWrittenKeepNoWindowOpen() throws IOException {
        ask("allopurinol");
        Files.createDirectory(folder.resolve("searches.tsv"));
        window.robot().push(KeyCode.DOWN).push(KeyCode.RIGHT);
        window.await(() -> window.robot().lookup(".status-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("The searches could not be kept")));

        window.onWindow(() -> window.scene().getWindow().hide());
        assertThat(window.scene().getWindow().isShowing()).isFalse();
    }

    @Test
    void aRenamingThatWasGivenUpTouchesNoNameLater() {
        ask("colchicine");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.S).write("Attack").push(KeyCode.ENTER);
        window.await(() -> onDisk().saved("Attack").isPresent());
        window.robot().push(KeyCode.F2).push(KeyCode.ESCAPE);

        ask("allopurinol");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.S).write("Urate").push(KeyCode.ENTER);
        window.await(() -> onDisk().saved("Urate").isPresent());
        assertThat(onDisk().saved("Attack")).isPresent();
    }

    @Test
    void aNameThatAnotherSearchHasIsGivenOnlyWhenAskedForTwice() {
        ask("colchicine");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.S).write("Attack").push(KeyCode.ENTER);
        window.await(() -> onDisk().saved("Attack").isPresent());
        window.robot().push(KeyCode.ESCAPE);
        ask("allopurinol");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.S).write("Attack").push(KeyCode.ENTER);
        window.await(() -> window.robot().lookup(".searches .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("Another search is called \u201cAttack\u201d")));
        assertThat(onDisk().saved("Attack").orElseThrow().search().query()).isEqualTo("colchicine");

        window.robot().push(KeyCode.ENTER);
        window.await(
                () -> onDisk().saved("Attack").orElseThrow().search().query().equals("allopurinol"));
    }

    @Test
    void byMouseASearchIsSavedAndRunFromThePalette() {
        ask("colchicine");
        window.robot().clickOn("#searches").clickOn("Save this search");
        window.await(() -> onDisk().saved("colchicine").isPresent());
        window.robot().push(KeyCode.ESCAPE).push(KeyCode.ALT, KeyCode.HOME);
        window.await(() -> window.shows(".question"));

        window.robot().push(KeyCode.SHORTCUT, KeyCode.K).write("Search: colch").push(KeyCode.ENTER);
        window.await(() -> text(".search-box").equals("colchicine"));

        window.robot().clickOn("#searches").moveTo(".searches .offer").clickOn(".searches .offer-act:last-child");
        window.await(() -> onDisk().saved().isEmpty() && window.shows(".searches"));
    }

    @Test
    void anEmptyBoxOffersTheEarlierSearches() {
        ask("colchicine");
        window.robot().clickOn(".hit-title");
        window.await(() -> !onDisk().earlier().isEmpty());
        window.robot().push(KeyCode.ALT, KeyCode.HOME);
        window.await(() -> window.shows(".question") && text(".search-box").isEmpty());

        window.robot().push(KeyCode.DOWN);
        window.await(() -> window.shows(".offers"));
        window.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
        window.await(() -> text(".search-box").equals("colchicine"));
    }

    @Test
    void whyAHitIsHereIsToldByKeyAndByMouse() {
        ask("colchicine");
        window.robot().push(KeyCode.DOWN).push(KeyCode.W);
        window.await(() -> window.shows(".why-card"));
        assertThat(window.node(".why-card").getAccessibleText()).contains("It speaks of Colchicine");

        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".why-card"));

        window.robot().clickOn(".hit-cell:selected .why");
        window.await(() -> window.shows(".why-card"));
    }

    @Test
    void fromHitToHitThroughASourceAndOnToASectionLikeIt() {
        ask("uric acid");
        window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
        window.await(() -> window.shows(".hit-walk"));
        String first = text(".hit-walk .caption");
        window.robot().push(KeyCode.SHIFT, KeyCode.N);
        window.await(() -> !text(".hit-walk .caption").equals(first));
        window.robot().push(KeyCode.SHIFT, KeyCode.P);
        window.await(() -> text(".hit-walk .caption").equals(first));

        window.robot().push(KeyCode.S);
        window.await(() -> window.node(".similar-row").isFocused());
        window.robot().push(KeyCode.ENTER);
        window.await(() -> text(".search-box").isEmpty() && rows(".hit-list") > 1);
        assertThat(List.of(text(".section-side .reader-trail"))).doesNotContain("");
    }
}

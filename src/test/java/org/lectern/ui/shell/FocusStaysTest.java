package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;
import org.lectern.ui.text.Mark;

/// What goes takes the focus, or the eye, nowhere else than to its own pane.
final class FocusStaysTest {

    @TempDir
    private Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = Window.open(folder, Settings.DEFAULT);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void ask(String query) {
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText(query));
        window.robot().clickOn(".search-box").push(KeyCode.ENTER);
        window.await(() -> !window.shows(".start") && window.shows(".section-text") && window.shows("#judge"));
    }

    private Panes panes() {
        return ((Shell) window.scene().getRoot()).panes();
    }

    @Test
    void whoTakesAReadingOfTheQueryAwayIsInTheSearchBox() {
        ask("what about colchicine");
        window.await(() -> window.shows(".removable"));
        Node chip = window.node(".removable");
        window.onWindow(chip::requestFocus);
        window.robot().push(KeyCode.SPACE);
        window.await(() -> !window.shows(".removable"));

        assertThat(window.node(".search-box").isFocused()).isTrue();
    }

    @Test
    void whoClosesACardOnWhichSheStandsIsInTheText() {
        ask("CrystalFlush");
        window.robot().clickOn(".hit-list").push(KeyCode.RIGHT).push(KeyCode.N).push(KeyCode.ENTER);
        window.await(() -> window.shows(".card .link"));
        Node more = window.node(".card .link");
        window.onWindow(more::requestFocus);
        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".card"));

        assertThat(panes().readerView().hasFocusInside()).isTrue();
    }

    @Test
    void inANarrowWindowASentenceThatWasHeldBackIsShownInTheSection() {
        window.onWindow(() -> panes().search().setWithoutClaims(true));
        ask("CrystalFlush");
        window.resize(720, 700);
        window.await(() -> panes().reader().shownMarks().stream().anyMatch(Mark.OfHeld.class::isInstance));
        Mark held = panes().reader().shownMarks().stream()
                .filter(Mark.OfHeld.class::isInstance)
                .findFirst()
                .orElseThrow();
        TabPane tabs = (TabPane) window.node(".reader .tab-pane");
        assertThat(tabs.isVisible()).isTrue();
        window.onWindow(() -> panes().reader().openCard(held));
        window.await(() -> panes().reader().sourcePage().wordsProperty().get().isPresent());

        assertThat(tabs.getSelectionModel().getSelectedIndex()).isZero();
    }
}

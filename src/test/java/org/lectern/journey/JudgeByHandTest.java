package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.search.FacetCounts;
import org.lectern.search.SearchRequest;
import org.lectern.settings.Settings;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.Window;

/// A librarian judges what the machine read, in the real window on a real library, and takes it all back.
final class JudgeByHandTest {

    @TempDir
    private Path folder;

    private DeskRoom room;
    private Library library;
    private Window window;

    @BeforeEach
    void open() {
        room = new DeskRoom(folder.resolve("library"));
        library = room.open();
        window = Window.open(folder, Settings.DEFAULT, library);
        window.await(() -> window.shows(".question"));
    }

    @AfterEach
    void close() {
        window.close();
        library.close();
    }

    private List<FacetCounts> counts() {
        return library.search(SearchRequest.of("")).facets();
    }

    private int lines() {
        try {
            return Files.exists(room.journal())
                    ? Files.readAllLines(room.journal()).size()
                    : 0;
        } catch (IOException problem) {
            return -1;
        }
    }

    private void ask(String query) {
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText(query));
        window.robot().clickOn(".search-box").push(KeyCode.ENTER);
        window.await(() -> !window.shows(".start") && window.shows(".section-text") && window.shows("#judge"));
        window.robot().clickOn(".hit-list").push(KeyCode.RIGHT);
    }

    private void awaitSaved(int lines) {
        window.await(() -> lines() == lines && !window.shows(".decide"));
    }

    @Test
    void fourDecisionsByKeyAndMouseAndAllUndoneLeaveEightLinesAndTheCountsAsBefore() {
        List<FacetCounts> before = counts();

        ask("your body knows");
        window.robot().push(KeyCode.N).push(KeyCode.J).push(KeyCode.D);
        window.await(() -> window.shows("#decide-name"));
        window.robot().write("as printed").push(KeyCode.ENTER);
        awaitSaved(1);
        window.await(() -> !counts().equals(before));

        ask("sensitivity is lower");
        window.robot().push(KeyCode.N).push(KeyCode.N).push(KeyCode.ENTER);
        window.await(() -> window.shows(".card .act"));
        window.robot().clickOn("Change the support\u2026");
        window.await(() -> window.shows(".picks"));
        window.robot().clickOn("Case report or series, pilot, early data").clickOn("#decide-save");
        awaitSaved(2);

        ask("Beer spirits and sweet drinks");
        window.robot().clickOn("#judge");
        window.await(() -> window.shows(".decide"));
        window.robot().push(KeyCode.T).write("colch").push(KeyCode.ENTER).push(KeyCode.ENTER);
        awaitSaved(3);
        window.await(() -> window.shows(".section-side .decided-note"));

        window.robot().clickOn("#about-source");
        window.await(() -> window.shows("#change-issued"));
        window.robot().clickOn("#change-issued");
        window.await(() -> window.shows(".decide"));
        window.robot()
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("2024-02")
                .push(KeyCode.ENTER)
                .push(KeyCode.ENTER);
        awaitSaved(4);
        window.await(() -> window.shows(".field-table .decided-note"));

        window.robot().push(KeyCode.ESCAPE);
        for (int undone = 1; undone <= 4; undone++) {
            window.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
            awaitSaved(4 + undone);
        }
        window.await(() -> counts().equals(before));
        assertThat(library.isUpToDate()).isTrue();
        assertThat(lines()).isEqualTo(8);
    }
}

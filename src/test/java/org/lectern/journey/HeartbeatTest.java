package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.settings.Settings;
import org.lectern.task.Progress;
import org.lectern.testing.Heartbeat;
import org.lectern.testing.Window;

/// Nothing that one does in the window keeps it from answering: searching, reading, scrolling, comparing.
@Tag("scale")
final class HeartbeatTest {

    /// The first round finds code that was never run before; the best of the others counts, so that a moment in which
    /// the machine was busy with something else does not.
    private static final int ROUNDS = 2;

    @TempDir
    private Path folder;

    private final Heartbeat heart = new Heartbeat();

    @Test
    void noJourneyHasAPause() {
        Map<String, Long> best;
        try (Library library =
                        new LibraryDoor(folder.resolve("cache")).open(Path.of("knowledge"), Progress.unwatched());
                Window window = Window.open(folder, Settings.DEFAULT, library)) {
            window.await(() -> window.shows(".question"));
            best = heart.rounds(window, ROUNDS, () -> journey(window));
        }

        assertThat(best).hasSizeGreaterThan(8);
        assertThat(best)
                .allSatisfy((what, millis) -> assertThat(millis).as(what).isLessThanOrEqualTo(Heartbeat.PAUSE_MILLIS));
    }

    private void journey(Window window) {
        window.startAfresh();
        ask(window, "Steroids have failed, what next", "Corticosteroid");
        heart.begin("next hit");
        for (int i = 0; i < 4; i++) {
            window.robot().push(KeyCode.DOWN);
            window.settle();
        }
        heart.begin("next mark");
        for (int i = 0; i < 4; i++) {
            window.robot().push(KeyCode.N);
            window.settle();
        }
        ask(window, "stem cells", "Stem cell therapy");
        heart.begin("claim");
        for (int i = 0; i < 4 && !window.shows(".section-text .margin-flag.claim"); i++) {
            window.robot().push(KeyCode.DOWN);
            window.settle();
        }
        window.await(() -> window.shows(".section-text .margin-flag.claim"));
        window.robot().push(KeyCode.C);
        window.await(() -> window.shows(".card .claim-head"));
        heart.begin("scroll the source");
        scroll(window, ".source-text");
        heart.begin("scroll the hits");
        scroll(window, ".hit-list");
        heart.begin("without claims");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        window.settle();
        window.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        window.settle();
        heart.begin("matrix");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.M);
        window.await(() -> window.shows(".says"));
        heart.begin("side by side");
        window.robot().push(KeyCode.ENTER);
        window.await(() -> window.shows(".pair-side"));
        window.robot().push(KeyCode.N);
        window.settle();
        heart.begin("at a glance");
        window.robot().push(KeyCode.ESCAPE).push(KeyCode.ESCAPE).push(KeyCode.SHORTCUT, KeyCode.G);
        window.await(() -> window.shows(".bar-row"));
    }

    /// @param concept what the query is read for, as it stands beside the box
    private void ask(Window window, String query, String concept) {
        heart.begin("ask");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.E).write(query, 0).push(KeyCode.ENTER);
        window.await(() -> window.robot().lookup(".removable").queryAll().stream()
                        .anyMatch(node ->
                                node instanceof Labeled chip && chip.getText().contains(concept))
                && window.shows(".section-side .reader-trail"));
        window.robot().push(KeyCode.DOWN);
    }

    private static void scroll(Window window, String selector) {
        window.robot().moveTo(selector);
        for (int i = 0; i < 6; i++) {
            window.robot().scroll(5, VerticalDirection.DOWN);
        }
        window.settle();
    }
}

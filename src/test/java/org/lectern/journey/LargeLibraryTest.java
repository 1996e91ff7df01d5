package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.settings.Settings;
import org.lectern.task.Progress;
import org.lectern.testing.BigLibrary;
import org.lectern.testing.Heartbeat;
import org.lectern.testing.Window;

/// However much there is to read, the window answers: it makes what is on the screen and no more. The short form has
/// about a thousand sections; the profile `scale` asks for a hundred thousand, ten thousand of them in one source.
@Tag("scale")
final class LargeLibraryTest {

    private static final int SECTIONS = Integer.getInteger("lectern.sections", 1_200);
    private static final int LONGEST = Integer.getInteger("lectern.longest", 800);
    private static final int ROUNDS = 2;

    @TempDir
    private Path folder;

    private final Heartbeat heart = new Heartbeat();

    @Test
    void searchesAndScrollsWithoutAPause() {
        Path kept = Path.of(System.getProperty("lectern.scale", folder.toString()));
        Path room = Files.isDirectory(kept.resolve("room"))
                ? kept.resolve("room")
                : BigLibrary.write(kept.resolve("room"), SECTIONS, LONGEST);
        Map<String, Long> best;
        long began = System.nanoTime();
        try (Library library = new LibraryDoor(kept.resolve("cache")).open(room, Progress.unwatched())) {
            System.out.println("opened after s: " + (System.nanoTime() - began) / 1_000_000_000);
            try (Window window = Window.open(folder, Settings.DEFAULT, library)) {
                window.await(() -> window.shows(".question"));
                best = heart.rounds(window, ROUNDS, () -> journey(window));
            }
        }

        assertThat(best).hasSizeGreaterThan(5);
        assertThat(best)
                .allSatisfy((what, millis) -> assertThat(millis).as(what).isLessThanOrEqualTo(Heartbeat.PAUSE_MILLIS));
    }

    private void journey(Window window) {
        heart.begin("start page");
        window.startAfresh();
        heart.begin("ask");
        window.robot().write("creatine kinase part 123", 0).push(KeyCode.ENTER);
        window.await(() -> window.shows(".removable") && window.shows(".section-side .reader-trail"));
        heart.begin("next hit");
        window.robot().push(KeyCode.DOWN);
        for (int i = 0; i < 5; i++) {
            window.robot().push(KeyCode.DOWN);
            window.settle();
        }
        heart.begin("scroll the hits");
        scroll(window, ".hit-list");
        heart.begin("scroll the source");
        scroll(window, ".source-text");
        heart.begin("point at the map");
        window.robot().clickOn(".source-map");
        window.settle();
        heart.begin("narrow down");
        window.robot().clickOn(".facet-row");
        window.settle();
        window.await(() -> window.shows(".facet-dot"));
        heart.begin("order by source");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.K).write("by source", 0).push(KeyCode.ENTER);
        window.await(() -> window.shows(".source-heading"));
        heart.begin("page of the source");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.I);
        window.await(() -> window.shows(".quality-item"));
        heart.begin("last section of the outline");
        window.onWindow(() -> window.node(".source-page .outline").requestFocus());
        window.robot().push(KeyCode.END).push(KeyCode.ENTER);
        window.settle();
    }

    private static void scroll(Window window, String selector) {
        window.robot().moveTo(selector);
        for (int i = 0; i < 8; i++) {
            window.robot().scroll(5, VerticalDirection.DOWN);
        }
        window.settle();
    }
}

package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.settings.Settings;
import org.lectern.testing.SampleLessons;
import org.lectern.testing.Window;

/// Somebody edits a source with another program while it is read here.
@Tag("faults")
class FollowAnEditedSourceTest {

    @TempDir
    Path folder;

    @Test
    void aSourceEditedOutsideIsFoundAndShownAndTheOpenSectionStays() throws IOException {
        Path library = folder.resolve("room");
        Path guide = library.resolve("sources/guide.md");
        Files.createDirectories(guide.getParent());
        Files.writeString(library.resolve("library.yaml"), "title: Lungs\n");
        Files.writeString(guide, SampleLessons.GUIDE);
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(library);
                Window window = Window.open(folder, Settings.DEFAULT, open)) {
            window.await(() -> status(window).contains("up to date"));
            window.robot().write("spacer").push(KeyCode.ENTER);
            window.await(() -> window.shows(".section-text"));
            Files.writeString(guide, SampleLessons.GUIDE.replace("A spacer helps", "A valved spacer helps"));
            window.await(() -> status(window).contains("1 source read again \u00b7 up to date"));
            assertThat(window.shows(".section-text")).isTrue();
            Files.writeString(library.resolve("sources/nothing.md"), "");
            window.await(() -> status(window).contains("1 of 2 files refused"));
            Files.writeString(guide, "# Nothing left\n\nIt was withdrawn.\n");
            window.await(() -> status(window).contains("no longer in the library"));
        }
    }

    private static String status(Window window) {
        return window.robot().lookup(".status-bar .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .reduce("", (all, text) -> all + " " + text);
    }
}

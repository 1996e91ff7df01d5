package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.settings.Settings;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.Window;

/// A letter that is a shortcut is no text of the field that it leads to.
final class ShortcutLettersTest {

    @TempDir
    private Path folder;

    private static String words(Window window, String selector) {
        return ((TextField) window.node(selector)).getText();
    }

    @Test
    void theSlashThatLeadsToTheSearchBoxLeavesTheQueryAsItIs() {
        try (Window window = Window.open(folder, Settings.DEFAULT)) {
            window.robot().write("colchicine").push(KeyCode.ENTER);
            window.await(() -> window.shows(".section-text .mark-match"));
            window.robot().clickOn(".hit-list").push(KeyCode.SLASH);
            window.await(() -> window.node(".search-box").isFocused());

            assertThat(words(window, ".search-box")).isEqualTo("colchicine");

            window.robot().write("gout");
            assertThat(words(window, ".search-box")).isEqualTo("gout");
        }
    }

    @Test
    void theLetterThatDismissesAtTheDeskIsNoReason() throws Exception {
        DeskRoom room = new DeskRoom(folder.resolve("library"));
        try (Library library = room.open();
                Window window = Window.open(folder, Settings.DEFAULT.withName("Ada Moss"), library)) {
            window.robot().push(KeyCode.CONTROL, KeyCode.D);
            window.await(() -> window.shows(".work-row"));
            window.robot().push(KeyCode.D);
            window.await(() -> window.shows("#decide-reason")
                    && window.node("#decide-reason").isFocused());

            assertThat(words(window, "#decide-reason")).isEmpty();

            window.robot().write("a plain fact");
            assertThat(words(window, "#decide-reason")).isEqualTo("a plain fact");
        }
    }
}

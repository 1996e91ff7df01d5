package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

final class KeySheetTest {

    @TempDir
    private Path folder;

    @Test
    void everyKeyStandsOnItOnce() {
        try (Window window = Window.open(folder, Settings.DEFAULT)) {
            window.robot().push(KeyCode.F1);
            window.await(() -> window.shows(".key-sheet"));

            List<String> keys = window.robot().lookup(".key-sheet .key").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList();

            assertThat(keys).contains("Ctrl+Z", "Ctrl+Shift+Z", "F5").doesNotHaveDuplicates();
        }
    }
}

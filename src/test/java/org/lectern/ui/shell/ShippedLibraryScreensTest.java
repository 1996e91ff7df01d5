package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.settings.Settings;
import org.lectern.settings.Theme;
import org.lectern.task.Progress;
import org.lectern.testing.Window;

/// The window on the library that ships, as pictures: real titles are longer and real lists fuller than invented ones.
final class ShippedLibraryScreensTest {

    @TempDir
    private Path folder;

    /// Read once for all pictures.
    @TempDir
    private static Path cache;

    @ParameterizedTest
    @CsvSource({
        "start, '', LIGHT, 1280, 800",
        "steroids, what if steroids fail, LIGHT, 1280, 800",
        "steroids-wide, what if steroids fail, LIGHT, 1920, 1080",
        "ck, CK, DARK, 1280, 800",
        "stem-cells, stem cells, LIGHT, 1280, 800",
        "stem-cells-contrast, stem cells, CONTRAST, 1280, 800",
    })
    void aRealQuestionHasItsPicture(String name, String query, Theme theme, int width, int height) throws Exception {
        Path file = Path.of("target", "screens", "shipped-" + name + ".png");
        try (Library library = new LibraryDoor(cache).open(Path.of("knowledge"), Progress.unwatched());
                Window window = Window.open(folder, Settings.DEFAULT.withTheme(theme), library)) {
            window.await(() -> window.shows(".question"));
            if (!query.isEmpty()) {
                window.onWindow(() -> ((TextField) window.node(".search-box")).setText(query));
                window.robot().clickOn(".search-box").push(KeyCode.ENTER);
                window.await(() -> window.shows(".section-side .reader-trail") && window.shows(".removable"));
                window.robot().push(KeyCode.DOWN);
            }
            window.resize(width, height);
            window.picture(file, 1);
        }
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}

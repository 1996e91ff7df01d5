package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.settings.SettingsFile;
import org.lectern.settings.WindowPlace;
import org.lectern.testing.Pictures;
import org.lectern.testing.Window;

final class RememberedPlaceTest {

    private static final int SESSIONS = 3;

    @TempDir
    private Path folder;

    @Test
    void panesThatNobodyMovesKeepTheirWidthsFromSessionToSession() {
        Settings settings = Pictures.settings();
        for (int session = 0; session < SESSIONS; session++) {
            try (Window window = Window.open(folder, settings)) {
                window.onWindow(() -> ((TextField) window.node(".search-box")).setText("colchicine"));
                window.robot().clickOn(".search-box").push(KeyCode.ENTER);
                window.await(() -> window.shows(".section-side .reader-trail"));
            }
            settings = new SettingsFile(folder.resolve("settings.properties"))
                    .load()
                    .settings();
        }

        assertThat(settings.place().facetsWidth()).isEqualTo(WindowPlace.DEFAULT.facetsWidth());
        assertThat(settings.place().hitsWidth()).isEqualTo(WindowPlace.DEFAULT.hitsWidth());
        assertThat(settings.place().sourceShare()).isEqualTo(WindowPlace.DEFAULT.sourceShare());
    }
}

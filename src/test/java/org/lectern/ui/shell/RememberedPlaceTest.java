package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.assertj.core.data.Offset;
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

    @Test
    void aWindowThatWasNarrowForAWhileIsDividedAsBefore() {
        try (Window window = Window.open(folder, Pictures.settings())) {
            window.onWindow(() -> ((TextField) window.node(".search-box")).setText("colchicine"));
            window.robot().clickOn(".search-box").push(KeyCode.ENTER);
            window.await(() -> window.shows(".section-side .reader-trail"));
            for (double narrow : new double[] {720, 900}) {
                window.resize(1400, 800);
                window.settle();
                double before = sourceShare(window);

                window.resize(narrow, 800);
                window.settle();
                window.resize(1400, 800);
                window.settle();
                assertThat(sourceShare(window)).isCloseTo(before, Offset.offset(0.02));
            }
        }
    }

    private static double sourceShare(Window window) {
        double section = ((Region) window.node(".section-side")).getWidth();
        double source = ((Region) window.node(".source-side")).getWidth();
        return source / (section + source);
    }
}

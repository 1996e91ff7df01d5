package org.lectern.journey;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

final class FindInTheTextTest {

    @Test
    void theKeyLeadsBackIntoTheBoxWhereTheBarIsOpenAlready(@TempDir Path folder) {
        Window window = Window.open(folder, Settings.DEFAULT);
        try {
            window.onWindow(() -> ((TextField) window.node(".search-box")).setText("colchicine"));
            window.await(() -> window.shows(".section-side .reader-trail"));
            window.robot().push(KeyCode.CONTROL, KeyCode.F);
            window.await(() -> window.node(".find-bar .text-field").isFocused());
            window.onWindow(() -> window.node(".hit-list").requestFocus());

            window.robot().push(KeyCode.CONTROL, KeyCode.F);

            window.await(() -> window.node(".find-bar .text-field").isFocused());
        } finally {
            window.close();
        }
    }
}

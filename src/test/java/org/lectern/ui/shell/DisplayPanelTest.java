package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.settings.Theme;
import org.lectern.testing.Window;
import org.lectern.ui.style.Texts;

/// The open display panel shows what is chosen, wherever it was chosen.
final class DisplayPanelTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsChosenElsewhereIsChosenInThePanelToo() {
        try (Window window = Window.open(folder, Settings.DEFAULT.withTheme(Theme.LIGHT))) {
            window.robot().clickOn("#display");
            window.await(() -> window.shows(".display-panel"));

            window.choose(settings -> settings.withTheme(Theme.DARK).withHiddenMarks(Set.of("CLAIM")));

            assertThat(isOn(window, Theme.DARK)).isTrue();
            assertThat(isOn(window, Theme.LIGHT)).isFalse();
            assertThat(((CheckBox) window.node("#mark-CLAIM")).isSelected()).isFalse();
        }
    }

    private static boolean isOn(Window window, Theme theme) {
        return window.robot().lookup(Texts.text("theme." + theme)).queryAll().stream()
                .anyMatch(node -> node instanceof ToggleButton button && button.isSelected());
    }
}

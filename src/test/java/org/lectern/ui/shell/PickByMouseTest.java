package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.SourceSummary;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// The box names what is shown, also while what was picked in it is still being read.
final class PickByMouseTest {

    @TempDir
    private Path folder;

    @Test
    void aSourceThatIsPickedByMouseIsShownOnItsSide() {
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        try (Window window = Window.open(folder, Settings.DEFAULT)) {
            window.onWindow(
                    () -> Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> thrown.add(problem)));
            window.robot().push(KeyCode.CONTROL, KeyCode.B);
            window.await(() -> window.shows(".pair-side"));
            ComboBox<?> pick = (ComboBox<?>) window.node(".pair-side .pair-pick");
            for (int round = 0; round < 2; round++) {
                Object before = pick.getValue();
                window.robot().clickOn(pick);
                window.await(pick::isShowing);
                Node other = window.robot()
                        .lookup(node -> node instanceof ListCell<?> cell
                                && cell.isVisible()
                                && cell.getItem() instanceof SourceSummary
                                && cell.getListView() != null
                                && cell.getListView().getScene() != window.scene()
                                && !cell.isSelected())
                        .query();
                Object wanted = ((ListCell<?>) other).getItem();
                window.robot().clickOn(other);
                window.await(() -> wanted.equals(pick.getValue()) && !pick.isShowing());
                assertThat(pick.getValue()).isNotEqualTo(before);
            }
        }
        assertThat(thrown).isEmpty();
    }
}

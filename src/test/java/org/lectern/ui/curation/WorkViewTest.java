package org.lectern.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.DoubleClicks;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.WaitingTaskRunner;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class WorkViewTest {

    @TempDir
    private Path folder;

    private final List<String> opened = new ArrayList<>();

    @Test
    void aDoubleClicksOpensTheLineUnderItAndNothingElse() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        try (Library library = new DeskRoom(folder).open()) {
            ImmediateTaskRunner runner = new ImmediateTaskRunner();
            JudgingViewModel judging = new JudgingViewModel(library, runner, new AskedPerson(), _ -> {});
            DeskViewModel desk = new DeskViewModel(library, runner, judging, _ -> {});
            desk.open(Optional.empty());
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                WorkView view = new WorkView(desk, opened::add);
                Scene scene = new Scene(view, 400, 300);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                DoubleClicks.on(view.lookup(".work-list"), MouseButton.PRIMARY);
                assertThat(opened).isEmpty();
                DoubleClicks.on(view.lookup(".work-cell"), MouseButton.PRIMARY);
            });

            assertThat(opened).containsExactly(desk.section().orElseThrow());
        }
    }

    @Test
    void theKeyThatLooksForAHomeLeavesALineThatNeedsNone() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        try (Library library = new DeskRoom(folder).open()) {
            ImmediateTaskRunner runner = new ImmediateTaskRunner();
            JudgingViewModel judging = new JudgingViewModel(library, runner, new AskedPerson(), _ -> {});
            DeskViewModel desk = new DeskViewModel(library, runner, judging, _ -> {});
            desk.open(Optional.empty());
            KeyEvent home = new KeyEvent(KeyEvent.KEY_PRESSED, "h", "h", KeyCode.H, false, false, false, false);
            WaitForAsyncUtils.waitForAsyncFx(
                    20_000,
                    () -> assertThat(new WorkView(desk, opened::add).key(home)).isFalse());

            assertThat(desk.section()).isPresent();
            assertThat(opened).isEmpty();
        }
    }

    @Test
    void aDeskThatIsClosedReadsTheLibraryNoFurther() {
        try (Library library = new DeskRoom(folder).open()) {
            WaitingTaskRunner slow = new WaitingTaskRunner();
            JudgingViewModel judging = new JudgingViewModel(library, slow, new AskedPerson(), _ -> {});
            DeskViewModel desk = new DeskViewModel(library, slow, judging, _ -> {});
            desk.open(Optional.empty());
            desk.close();
            slow.doAll();
            assertThat(desk.rules().rowsProperty().get()).isEmpty();

            desk.open(Optional.empty());
            slow.doAll();
            assertThat(desk.rules().rowsProperty().get()).isNotEmpty();
        }
    }
}

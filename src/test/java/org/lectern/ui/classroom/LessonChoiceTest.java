package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.testing.DoubleClicks;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLessons;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class LessonChoiceTest {

    @TempDir
    private Path folder;

    private int closed;

    @Test
    void aDoubleClicksTakesTheLessonUnderItAndNoneBesideIt() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        try (Library library = SampleLessons.library(folder)) {
            ImmediateTaskRunner runner = new ImmediateTaskRunner();
            LessonViewModel lesson = new LessonViewModel(library, runner, _ -> {});
            LessonsViewModel lessons = new LessonsViewModel(library, runner, _ -> {}, Clock.systemUTC(), lesson);
            CollectViewModel collect = new CollectViewModel(library, runner, _ -> {}, (_, _) -> {}, lessons, () -> {});
            lessons.begin("Two voices", () -> {});
            lesson.letGo();
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                LessonChoice choice = new LessonChoice(collect, lessons, () -> closed++);
                Scene scene = new Scene(choice, 400, 500);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                ListView<?> list = (ListView<?>) choice.lookup(".list-view");
                DoubleClicks.on(list, MouseButton.PRIMARY);
                assertThat(closed).isZero();
                DoubleClicks.on(list.lookup(".list-cell"), MouseButton.PRIMARY);
            });

            assertThat(closed).isOne();
            assertThat(lesson.lessonProperty().get().orElseThrow().title()).isEqualTo("Two voices");
        }
    }
}

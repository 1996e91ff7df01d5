package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLessons;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class LessonsViewTest {

    @TempDir
    private Path folder;

    private Library library;
    private LessonViewModel lesson;
    private LessonsViewModel lessons;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        library = SampleLessons.library(folder);
        ImmediateTaskRunner runner = new ImmediateTaskRunner();
        lesson = new LessonViewModel(library, runner, _ -> {});
        lessons = new LessonsViewModel(library, runner, _ -> {}, Clock.systemUTC(), lesson);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private LessonsView view() {
        ImmediateTaskRunner runner = new ImmediateTaskRunner();
        return new LessonsView(
                lessons,
                new EditorViewModel(library, runner, _ -> {}, lesson),
                new LessonExportViewModel(library, runner, _ -> {}),
                new LessonsView.Acts() {
                    @Override
                    public void present(int from) {}

                    @Override
                    public void spot() {}

                    @Override
                    public void close() {}
                });
    }

    private static KeyEvent z(boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, shift, true, false, false);
    }

    private String title() {
        return lesson.lessonProperty().get().orElseThrow().title();
    }

    @Test
    void theKeyThatElsewhereRedoesTakesNothingMoreBack() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            LessonsView view = view();
            lessons.begin("Salt", () -> {});
            lesson.change("", now -> now.withTerm("title", "Salt caves"));
            lesson.change("", now -> now.withTerm("title", "Salt caves and wells"));

            assertThat(view.key(z(true))).isTrue();
            assertThat(title()).isEqualTo("Salt caves and wells");

            view.key(z(false));
            assertThat(title()).isEqualTo("Salt caves");
        });
    }
}

package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLessons;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class LessonHeadTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private Library library;
    private LessonViewModel lesson;
    private LessonsViewModel lessons;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        library = SampleLessons.library(folder);
        ImmediateTaskRunner runner = new ImmediateTaskRunner();
        lesson = new LessonViewModel(library, runner, said::add);
        lessons = new LessonsViewModel(library, runner, said::add, Clock.systemUTC(), lesson);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void changeByHand(String id) {
        Path file = folder.resolve("library/lessons/" + id + ".md");
        try {
            Files.writeString(file, Files.readString(file) + "\nBy hand.\n");
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /// With its controls made, as in a window.
    private LessonHead head() {
        LessonExportViewModel export = new LessonExportViewModel(library, new ImmediateTaskRunner(), said::add);
        LessonHead head = new LessonHead(lessons, export, () -> {}, () -> {});
        new Scene(head);
        head.applyCss();
        return head;
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<LessonEntry> pick(LessonHead head) {
        return (ComboBox<LessonEntry>) head.lookup(".pair-pick");
    }

    @Test
    void aLessonThatCannotBeSavedKeepsItsNameWhereAnotherIsPicked() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            LessonHead head = head();
            lessons.begin("Other", () -> {});
            lessons.begin("Mine", () -> {});
            LessonEntry other = pick(head).getItems().stream()
                    .filter(entry -> entry.title().equals("Other"))
                    .findFirst()
                    .orElseThrow();
            changeByHand("mine");
            lesson.change("", before -> before.withTerm("title", "Mine, later"));
            assertThat(lesson.keepingProperty().get()).isInstanceOf(Keeping.NotSaved.class);

            pick(head).setValue(other);

            assertThat(lesson.lessonProperty().get().orElseThrow().title()).isEqualTo("Mine, later");
            assertThat(pick(head).getValue().title()).isEqualTo("Mine, later");
        });
    }

    @Test
    void aLessonThatIsPickedIsTakenInHand() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            LessonHead head = head();
            lessons.begin("Other", () -> {});
            lessons.begin("Mine", () -> {});

            pick(head)
                    .setValue(pick(head).getItems().stream()
                            .filter(entry -> entry.title().equals("Other"))
                            .findFirst()
                            .orElseThrow());

            assertThat(lesson.lessonProperty().get().orElseThrow().title()).isEqualTo("Other");
            assertThat(pick(head).getValue().title()).isEqualTo("Other");
        });
    }
}

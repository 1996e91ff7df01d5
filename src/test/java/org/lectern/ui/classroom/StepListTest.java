package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLessons;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The steps of a lesson, dragged.
final class StepListTest {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("dropped-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("dropped-below");

    @TempDir
    private Path folder;

    private Library library;
    private EditorViewModel editor;
    private StepList list;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        library = SampleLessons.library(folder);
        ImmediateTaskRunner runner = new ImmediateTaskRunner();
        LessonViewModel inHand = new LessonViewModel(library, runner, _ -> {});
        editor = new EditorViewModel(library, runner, _ -> {}, inHand);
        Lesson lesson = Lesson.begin("Four", "", "2026-11-22")
                .withStep(Step.ofWords("One", "1"))
                .withStep(Step.ofWords("Two", "2"))
                .withStep(Step.ofWords("Three", "3"))
                .withStep(Step.ofWords("Four", "4"));
        inHand.take(new LessonFile(lesson, List.of()));
        list = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new StepList(editor));
        stage = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Stage window = new Stage();
            window.setScene(new Scene(list, 300, 500));
            window.show();
            return window;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, stage::hide);
        library.close();
    }

    @Test
    void theLineStandsWhereTheStepWillLie() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            drag(DragEvent.DRAG_OVER, 0, 2);
            assertThat(cell(2).getPseudoClassStates()).contains(BELOW).doesNotContain(ABOVE);
            drag(DragEvent.DRAG_EXITED, 0, 2);
            assertThat(cell(2).getPseudoClassStates()).doesNotContain(BELOW, ABOVE);
            drag(DragEvent.DRAG_DROPPED, 0, 2);
            assertThat(titles()).containsExactly("Two", "Three", "One", "Four");

            drag(DragEvent.DRAG_OVER, 3, 1);
            assertThat(cell(1).getPseudoClassStates()).contains(ABOVE).doesNotContain(BELOW);
            drag(DragEvent.DRAG_DROPPED, 3, 1);
            assertThat(titles()).containsExactly("Two", "Four", "Three", "One");

            drag(DragEvent.DRAG_OVER, 1, 1);
            assertThat(cell(1).getPseudoClassStates()).doesNotContain(BELOW, ABOVE);
        });
    }

    @Test
    void aRowWithoutAStepSaysNothing() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            editor.selectedProperty().set(3);
            editor.remove();
            list.layout();
            assertThat(cell(2).getAccessibleText()).startsWith("3. Three");
            assertThat(cell(3).getAccessibleText()).isNullOrEmpty();
        });
    }

    private Node cell(int index) {
        list.applyCss();
        list.layout();
        return list.lookupAll(".step-cell").stream()
                .filter(node -> ((javafx.scene.control.ListCell<?>) node).getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private void drag(EventType<DragEvent> what, int from, int to) {
        Node target = cell(to);
        target.fireEvent(
                new DragEvent(cell(from), target, what, null, 1, 1, 1, 1, TransferMode.MOVE, cell(from), target, null));
    }

    private List<String> titles() {
        return editor.stepsProperty().get().stream()
                .map(entry -> entry.step().title())
                .toList();
    }
}

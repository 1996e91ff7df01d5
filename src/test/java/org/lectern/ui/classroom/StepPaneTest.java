package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.Part;
import org.lectern.lesson.Step;
import org.lectern.lesson.Veil;
import org.lectern.library.Library;
import org.lectern.library.lessons.StepMaker;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLessons;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class StepPaneTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private Library library;
    private LessonViewModel lesson;
    private EditorViewModel editor;
    private StepPane pane;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        library = SampleLessons.library(folder);
    }

    @AfterEach
    void close() {
        onWindow(stage::hide);
        library.close();
    }

    private void show(TaskRunner runner, Step... steps) {
        lesson = new LessonViewModel(library, runner, _ -> {});
        editor = new EditorViewModel(library, runner, _ -> {}, lesson);
        pane = new StepPane(editor);
        stage.setScene(new Scene(pane, 600, 500));
        stage.show();
        stage.requestFocus();
        lesson.take(new LessonFile(Lesson.begin("Salt", "", "2026-11-22").withSteps(List.of(steps)), List.of()));
    }

    private Parent column() {
        return (Parent) pane.getContent();
    }

    private TextInputControl area(String name) {
        return column().lookupAll(".step-area").stream()
                .map(TextInputControl.class::cast)
                .filter(named(Texts.text("lesson." + name)))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<Node> named(String name) {
        return node -> name.equals(node.getAccessibleText());
    }

    private List<Part> parts(int step) {
        return lesson.lessonProperty().get().orElseThrow().steps().get(step).parts();
    }

    private static void onWindow(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }

    @Test
    void aFieldIsAsHighAsItsTextAndNeitherTinyNorEndless() {
        assertThat(StepPane.rows("")).isEqualTo(4);
        assertThat(StepPane.rows("Who speaks?\n\n- one\n- two\n- three")).isEqualTo(6);
        assertThat(StepPane.rows("a long line ".repeat(40))).isEqualTo(7);
        assertThat(StepPane.rows("line\n".repeat(100))).isEqualTo(14);
    }

    @Test
    void whereOneOfTwoStepsOfOwnWordsIsTakenOutTheWordsOfTheOtherStandInTheField() {
        onWindow(() -> {
            WaitingTaskRunner slow = new WaitingTaskRunner();
            show(slow, Step.ofWords("First", "Who says so?"), Step.ofWords("Second", "How do they know?"));
            slow.doAll();
            assertThat(area("words").getText()).isEqualTo("Who says so?");
            editor.remove();
            assertThat(area("words").getText()).isEqualTo("How do they know?");
            slow.doAll();
            area("words").appendText(" And who paid?");

            assertThat(parts(0)).containsExactly(new Part.Words("How do they know? And who paid?"));
        });
    }

    @Test
    void wordsThatAreUndoneOrMovedBackStandInTheFieldAsTheyAreInTheStep() {
        onWindow(() -> {
            show(
                    new ImmediateTaskRunner(),
                    Step.ofWords("First", "Who says so?"),
                    Step.ofWords("Second", "How do they know?"));
            editor.words(0, "Who says so, and where?");
            lesson.undo();
            assertThat(area("words").getText()).isEqualTo("Who says so?");

            editor.move(1);
            editor.selectedProperty().set(0);
            assertThat(area("words").getText()).isEqualTo("How do they know?");
            lesson.undo();
            assertThat(area("words").getText()).isEqualTo("Who says so?");
        });
    }

    @Test
    void anEmptiedFieldTakesItsWordsOutOnceItIsLeftUnlessTheyAreAllThatTheStepShows() {
        onWindow(() -> {
            Step cave = new StepMaker(library)
                    .section(SampleLessons.section(library, "Our salt cave"))
                    .orElseThrow();
            List<Part> both =
                    List.of(new Part.Words("Who speaks?"), cave.parts().getFirst());
            show(new ImmediateTaskRunner(), cave.withParts(both), Step.ofWords("Second", "How do they know?"));
            area("words").requestFocus();
            area("words").clear();
            assertThat(parts(0)).hasSize(2);
            area("notes").requestFocus();
            assertThat(parts(0)).containsExactly(cave.parts().getFirst());

            editor.selectedProperty().set(1);
            area("words").requestFocus();
            area("words").clear();
            area("notes").requestFocus();
            assertThat(parts(1)).containsExactly(new Part.Words("How do they know?"));
            assertThat(area("words").getText()).isEqualTo("How do they know?");
        });
    }

    private CheckBox box(Veil veil) {
        return (CheckBox) column().lookupAll(".check-box").stream()
                .filter(named(Texts.text("lesson.hide") + " " + Texts.text("lesson.hide." + veil)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ticksThatFollowEachOtherAtOnceAllCountAndTheFocusStaysWhereTheyAreSet() {
        onWindow(() -> {
            WaitingTaskRunner slow = new WaitingTaskRunner();
            Step cave = new StepMaker(library)
                    .section(SampleLessons.section(library, "Our salt cave"))
                    .orElseThrow();
            show(slow, cave);
            slow.doAll();
            assertThat(cave.quotations().getFirst().veils()).containsExactly(Veil.EVIDENCE, Veil.FLAGS);
            CheckBox first = box(Veil.TEXT);
            first.requestFocus();
            first.fire();
            box(Veil.CITATION).fire();
            box(Veil.FLAGS).fire();
            slow.doAll();

            assertThat(parts(0))
                    .singleElement()
                    .extracting(part -> ((Part.Quoted) part).quotation().veils())
                    .isEqualTo(EnumSet.of(Veil.TEXT, Veil.CITATION, Veil.EVIDENCE));
            assertThat(first.isFocused()).isTrue();
            assertThat(box(Veil.TEXT)).isSameAs(first);
            lesson.undo();
            lesson.undo();
            lesson.undo();
            slow.doAll();
            assertThat(first.isSelected()).isFalse();
            assertThat(box(Veil.FLAGS).isSelected()).isTrue();
        });
    }
}

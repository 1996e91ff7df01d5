package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
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

    private Shown show(TaskRunner runner, Step... steps) {
        LessonViewModel lesson = new LessonViewModel(library, runner, _ -> {});
        EditorViewModel editor = new EditorViewModel(library, runner, _ -> {}, lesson);
        StepPane pane = new StepPane(editor);
        stage.setScene(new Scene(pane, 600, 500));
        stage.show();
        stage.requestFocus();
        lesson.take(new LessonFile(Lesson.begin("Salt", "", "2026-11-22").withSteps(List.of(steps)), List.of()));
        return new Shown(lesson, editor, (Parent) pane.getContent());
    }

    /// A lesson in hand whose open step is on the screen.
    private record Shown(LessonViewModel lesson, EditorViewModel editor, Parent column) {

        TextInputControl area(String name) {
            return (TextInputControl) named(".step-area", Texts.text("lesson." + name));
        }

        CheckBox box(Veil veil) {
            return (CheckBox) named(".check-box", Texts.text("lesson.hide") + " " + Texts.text("lesson.hide." + veil));
        }

        private Node named(String selector, String name) {
            return column.lookupAll(selector).stream()
                    .filter(node -> name.equals(node.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
        }

        List<Part> parts(int step) {
            return lesson.lessonProperty().get().orElseThrow().steps().get(step).parts();
        }
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
            Shown shown =
                    show(slow, Step.ofWords("First", "Who says so?"), Step.ofWords("Second", "How do they know?"));
            slow.doAll();
            assertThat(shown.area("words").getText()).isEqualTo("Who says so?");
            shown.editor().remove();
            assertThat(shown.area("words").getText()).isEqualTo("How do they know?");
            slow.doAll();
            shown.area("words").appendText(" And who paid?");

            assertThat(shown.parts(0)).containsExactly(new Part.Words("How do they know? And who paid?"));
        });
    }

    @Test
    void wordsThatAreUndoneOrMovedBackStandInTheFieldAsTheyAreInTheStep() {
        onWindow(() -> {
            Shown shown = show(
                    new ImmediateTaskRunner(),
                    Step.ofWords("First", "Who says so?"),
                    Step.ofWords("Second", "How do they know?"));
            shown.editor().words(0, "Who says so, and where?");
            shown.lesson().undo();
            assertThat(shown.area("words").getText()).isEqualTo("Who says so?");

            shown.editor().move(1);
            shown.editor().selectedProperty().set(0);
            assertThat(shown.area("words").getText()).isEqualTo("How do they know?");
            shown.lesson().undo();
            assertThat(shown.area("words").getText()).isEqualTo("Who says so?");
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
            Shown shown =
                    show(new ImmediateTaskRunner(), cave.withParts(both), Step.ofWords("Second", "How do they know?"));
            shown.area("words").requestFocus();
            shown.area("words").clear();
            assertThat(shown.parts(0)).hasSize(2);
            shown.area("notes").requestFocus();
            assertThat(shown.parts(0)).containsExactly(cave.parts().getFirst());

            shown.editor().selectedProperty().set(1);
            shown.area("words").requestFocus();
            shown.area("words").clear();
            shown.area("notes").requestFocus();
            assertThat(shown.parts(1)).containsExactly(new Part.Words("How do they know?"));
            assertThat(shown.area("words").getText()).isEqualTo("How do they know?");
        });
    }

    @Test
    void anEmptiedFieldTakesItsWordsOutAlsoWhereAnotherStepOpensBeforeItIsLeft() {
        onWindow(() -> {
            Step cave = new StepMaker(library)
                    .section(SampleLessons.section(library, "Our salt cave"))
                    .orElseThrow();
            List<Part> both =
                    List.of(new Part.Words("Who speaks?"), cave.parts().getFirst());
            Step second = Step.ofWords("Second", "How do they know?");
            Shown shown = show(new ImmediateTaskRunner(), cave.withParts(both), second);
            shown.area("words").requestFocus();
            shown.area("words").clear();
            shown.editor().selectedProperty().set(1);

            assertThat(shown.parts(0)).containsExactly(cave.parts().getFirst());
            assertThat(shown.area("words").getText()).isEqualTo("How do they know?");
            shown.area("notes").requestFocus();
            assertThat(shown.parts(1)).isEqualTo(second.parts());
        });
    }

    @Test
    void ticksThatFollowEachOtherAtOnceAllCountAndTheFocusStaysWhereTheyAreSet() {
        onWindow(() -> {
            WaitingTaskRunner slow = new WaitingTaskRunner();
            Step cave = new StepMaker(library)
                    .section(SampleLessons.section(library, "Our salt cave"))
                    .orElseThrow();
            Shown shown = show(slow, cave);
            slow.doAll();
            assertThat(cave.quotations().getFirst().veils()).containsExactly(Veil.EVIDENCE, Veil.FLAGS);
            CheckBox first = shown.box(Veil.TEXT);
            first.requestFocus();
            first.fire();
            shown.box(Veil.CITATION).fire();
            shown.box(Veil.FLAGS).fire();
            slow.doAll();

            assertThat(shown.parts(0))
                    .singleElement()
                    .extracting(part -> ((Part.Quoted) part).quotation().veils())
                    .isEqualTo(EnumSet.of(Veil.TEXT, Veil.CITATION, Veil.EVIDENCE));
            assertThat(first.isFocused()).isTrue();
            assertThat(shown.box(Veil.TEXT)).isSameAs(first);
            shown.lesson().undo();
            shown.lesson().undo();
            shown.lesson().undo();
            slow.doAll();
            assertThat(first.isSelected()).isFalse();
            assertThat(shown.box(Veil.FLAGS).isSelected()).isTrue();
        });
    }
}

package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Standing;
import org.lectern.lesson.Step;
import org.lectern.lesson.Veil;
import org.lectern.library.Library;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLessons;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

final class LessonViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<Runnable> undos = new ArrayList<>();
    private Library library;
    private LessonViewModel lesson;
    private LessonsViewModel lessons;
    private CollectViewModel collect;
    private EditorViewModel editor;
    private int asked;

    @BeforeEach
    void open() {
        library = SampleLessons.library(folder);
        wire(new ImmediateTaskRunner());
    }

    private void wire(TaskRunner runner) {
        lesson = new LessonViewModel(library, runner, said::add);
        lessons = new LessonsViewModel(library, runner, said::add, CLOCK, lesson);
        collect = new CollectViewModel(
                library,
                runner,
                said::add,
                (sentence, undo) -> {
                    said.add(sentence);
                    undos.add(undo);
                },
                lessons,
                () -> asked++);
        editor = new EditorViewModel(library, runner, said::add, lesson);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Lesson onDisk(String id) {
        return library.lesson(id).orElseThrow().lesson();
    }

    private Lesson now() {
        return lesson.lessonProperty().get().orElseThrow();
    }

    private StepIdea section(String title) {
        String id = SampleLessons.section(library, title);
        return maker -> maker.section(id);
    }

    private void threeSteps() {
        collect.add(section("Inhaled steroids"));
        collect.begin("Two voices");
        collect.add(section("Our salt cave"));
        collect.add(section("Breathing exercises"));
    }

    private List<String> titles() {
        return onDisk("two-voices").steps().stream().map(Step::title).toList();
    }

    @Test
    void onlyTheFirstTimeIsItAskedIntoWhichLesson() {
        threeSteps();

        assertThat(asked).isOne();
        assertThat(titles()).containsExactly("Inhaled steroids", "Our salt cave", "Breathing exercises");
        assertThat(said).last().isEqualTo("Added to \u201cTwo voices\u201d as step 3");
    }

    @Test
    void whatWasAddedIsTakenBackUnlessSomethingWasDoneSince() {
        threeSteps();
        undos.getLast().run();
        assertThat(titles()).hasSize(2);

        collect.add(section("Breathing exercises"));
        editor.title("Another");
        undos.getLast().run();
        assertThat(titles()).hasSize(3);
    }

    @Test
    void twoStepsAddedInOneBreathAreBothThere() {
        threeSteps();
        WaitingTaskRunner slow = new WaitingTaskRunner();
        wire(slow);
        lessons.open("two-voices", () -> {});
        slow.doAll();
        collect.add(section("Why drugs fail"));
        collect.add(section("Our salt cave"));
        slow.doAll();

        assertThat(titles())
                .containsExactly(
                        "Inhaled steroids", "Our salt cave", "Breathing exercises", "Why drugs fail", "Our salt cave");
    }

    @Test
    void aLessonThatCouldNotBeBroughtBackCanBeTriedAgain() throws IOException {
        threeSteps();
        lessons.remove();
        Path file = folder.resolve("library/lessons/two-voices.md");
        Files.writeString(file, "In its place.");
        lessons.restore();
        assertThat(lesson.lessonProperty().get()).isEmpty();

        Files.delete(file);
        assertThat(lessons.restore()).isTrue();
        assertThat(now().steps()).hasSize(3);
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        threeSteps();
        lessons.begin("Two voices!", () -> {});

        assertThat(now().id()).isEqualTo("two-voices-2");
        assertThat(lessons.lessonsProperty().get()).hasSize(2);
    }

    @Test
    void stepsAreMovedTakenOutAndBroughtBack() {
        threeSteps();
        editor.selectedProperty().set(2);
        editor.move(-1);
        assertThat(editor.selectedProperty().get()).isOne();
        assertThat(titles()).containsExactly("Inhaled steroids", "Breathing exercises", "Our salt cave");

        editor.remove();
        assertThat(titles()).containsExactly("Inhaled steroids", "Our salt cave");
        lesson.undo();
        lesson.undo();
        assertThat(titles()).containsExactly("Inhaled steroids", "Our salt cave", "Breathing exercises");
    }

    @Test
    void lettersTypedInOneFieldAreUndoneTogether() {
        threeSteps();
        editor.selectedProperty().set(0);
        editor.notes("A");
        editor.notes("As");
        editor.notes("Ask");
        assertThat(onDisk("two-voices").steps().getFirst().notes()).isEqualTo("Ask");

        lesson.undo();
        assertThat(onDisk("two-voices").steps().getFirst().notes()).isEmpty();
    }

    @Test
    void whatIsHiddenIsKeptInTheFile() {
        threeSteps();
        editor.selectedProperty().set(0);
        editor.hide(0, Veil.CITATION, true);
        editor.hide(0, Veil.FLAGS, false);

        assertThat(onDisk("two-voices")
                        .steps()
                        .getFirst()
                        .quotations()
                        .getFirst()
                        .veils())
                .containsExactly(Veil.CITATION, Veil.EVIDENCE);
    }

    @Test
    void aChangedSourceIsToldAndTheNewTextTakenOrTheOldKept() throws IOException {
        threeSteps();
        library.close();
        Path source = folder.resolve("library/sources/salt-cave.md");
        Files.writeString(source, Files.readString(source).replace("three weeks", "four weeks"));
        library = SampleLessons.open(folder);
        wire(new ImmediateTaskRunner());
        lessons.open("two-voices", () -> {});
        assertThat(editor.stepsProperty().get()).extracting(StepEntry::outdated).containsExactly(false, true, false);

        editor.selectedProperty().set(1);
        var shown = editor.openProperty().get().orElseThrow().quotations().getFirst();
        assertThat(shown.standing()).isInstanceOf(Standing.Changed.class);
        editor.keepOld(shown);
        assertThat(editor.stepsProperty().get()).extracting(StepEntry::outdated).containsOnly(false);
        assertThat(onDisk("two-voices").steps().get(1).quotations().getFirst().exact())
                .contains("three weeks");

        lesson.undo();
        WaitingTaskRunner slow = new WaitingTaskRunner();
        EditorViewModel other = new EditorViewModel(library, slow, said::add, lesson);
        other.selectedProperty().set(1);
        other.takeNew(other.openProperty().get().orElseThrow().quotations().getFirst());
        editor.hide(0, Veil.CITATION, true);
        other.selectedProperty().set(0);
        slow.doAll();
        assertThat(now().steps().get(1).quotations().getFirst().veils()).contains(Veil.CITATION);
        assertThat(onDisk("two-voices").steps().get(1).quotations().getFirst().exact())
                .contains("four weeks");
        assertThat(editor.stepsProperty().get()).extracting(StepEntry::outdated).containsOnly(false);
    }

    @Test
    void newTextIsTakenWithTheSectionThatItStandsInNow() throws IOException {
        threeSteps();
        library.close();
        Path source = folder.resolve("library/sources/salt-cave.md");
        Files.writeString(source, Files.readString(source).replace("## Our salt cave", "## The cave"));
        library = SampleLessons.open(folder);
        wire(new ImmediateTaskRunner());
        lessons.open("two-voices", () -> {});
        editor.selectedProperty().set(1);
        editor.takeNew(editor.openProperty().get().orElseThrow().quotations().getFirst());

        assertThat(onDisk("two-voices").steps().get(1).quotations().getFirst().sectionId())
                .isEqualTo(SampleLessons.section(library, "The cave"));
    }

    @Test
    void aFileThatWasChangedMeanwhileStaysAndTheWorkGoesOnUnderAnotherName() throws IOException {
        threeSteps();
        Path file = folder.resolve("library/lessons/two-voices.md");
        Files.writeString(file, Files.readString(file) + "\nBy hand.\n");
        editor.title("Mine");

        assertThat(lesson.keepingProperty().get()).isInstanceOf(Keeping.NotSaved.class);
        assertThat(now().steps()).hasSize(3);
        assertThat(Files.readString(file)).endsWith("By hand.\n").doesNotContain("Mine");

        lesson.saveAs("Two voices, mine");
        assertThat(lesson.keepingProperty().get()).isEqualTo(new Keeping.Saved());
        assertThat(onDisk("two-voices-mine").steps()).extracting(Step::title).contains("Mine");
    }

    private Path changedByHandWhileInHand() throws IOException {
        threeSteps();
        Path file = folder.resolve("library/lessons/two-voices.md");
        Files.writeString(file, Files.readString(file).replace("# Inhaled steroids", "# By hand"));
        editor.title("Mine");
        editor.notes("Mine too.");
        assertThat(lesson.keepingProperty().get()).isInstanceOf(Keeping.NotSaved.class);
        return file;
    }

    @Test
    void aLessonThatWasChangedMeanwhileIsOpenedAgainOnceItIsAskedForTwice() throws IOException {
        Path file = changedByHandWhileInHand();
        String onDisk = Files.readString(file);
        lessons.reopen();
        assertThat(now().steps()).extracting(Step::title).contains("Mine");
        assertThat(said).last().isEqualTo(Texts.text("lesson.reopen.again", "Two voices"));
        editor.title("Mine, later");
        lessons.reopen();
        assertThat(now().steps()).extracting(Step::title).contains("Mine, later");
        lessons.reopen();

        assertThat(lesson.keepingProperty().get()).isEqualTo(new Keeping.Untouched());
        assertThat(now().steps()).extracting(Step::title).contains("By hand").doesNotContain("Mine, later");
        assertThat(lesson.undo()).isFalse();
        assertThat(Files.readString(file)).isEqualTo(onDisk);
        editor.notes("Goes on.");
        assertThat(lesson.keepingProperty().get()).isEqualTo(new Keeping.Saved());
    }

    @Test
    void aLessonWhoseFileIsGoneIsPutOutOfHandWhereItIsOpenedAgain() throws IOException {
        Files.delete(changedByHandWhileInHand());
        lessons.reopen();
        lessons.reopen();

        assertThat(lesson.lessonProperty().get()).isEmpty();
        assertThat(lessons.lessonsProperty().get()).isEmpty();
        assertThat(said).last().isEqualTo(Texts.text("lesson.gone", "two-voices"));
    }

    @Test
    void itIsSaidWhyALessonThatIsNotSavedStaysInHand() throws IOException {
        changedByHandWhileInHand();
        String why = Texts.text("lesson.notSaved.stays", "Two voices");
        lessons.begin("Another", () -> {});
        assertThat(said).last().isEqualTo(why);
        said.clear();
        lessons.open("two-voices", () -> {});
        assertThat(said).containsExactly(why);
        said.clear();
        lessons.remove();
        assertThat(said).containsExactly(why);
        assertThat(now().steps()).extracting(Step::title).contains("Mine");
    }

    @Test
    void anUndoAfterSavingUnderAnotherNameStaysInTheLessonOfThatName() throws IOException {
        Path file = changedByHandWhileInHand();
        String onDisk = Files.readString(file);
        lesson.saveAs("Two voices, mine");
        lesson.undo();

        assertThat(now().id()).isEqualTo("two-voices-mine");
        assertThat(now().title()).isEqualTo("Two voices, mine");
        assertThat(lesson.keepingProperty().get()).isEqualTo(new Keeping.Saved());
        assertThat(onDisk("two-voices-mine").steps()).extracting(Step::notes).containsOnly("");
        assertThat(Files.readString(file)).isEqualTo(onDisk);
    }

    @Test
    void aRemovedLessonComesBackWithEveryByte() throws IOException {
        threeSteps();
        Path file = folder.resolve("library/lessons/two-voices.md");
        String before = Files.readString(file);
        lessons.remove();
        assertThat(library.lessons()).isEmpty();
        assertThat(lesson.lessonProperty().get()).isEmpty();

        assertThat(lessons.restore()).isTrue();
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(now().steps()).hasSize(3);
    }

    @Test
    void aLateSavingNeverTakesThePlaceOfANewerOne() {
        threeSteps();
        LessonSaver saver = new LessonSaver(library);
        Lesson old = onDisk("two-voices");
        saver.took(old);
        saver.save(2, old.withStep(0, old.steps().getFirst().withTitle("Newer")));
        saver.save(1, old.withStep(0, old.steps().getFirst().withTitle("Older")));

        assertThat(titles()).first().isEqualTo("Newer");
    }
}

package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Problem;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.Saving;

/// What is removed can be brought back, however often the name is used again.
final class LessonFolderTest {

    private static final String ID = "hay-fever";

    @TempDir
    Path folder;

    private LessonFolder lessons() {
        return new LessonFolder(folder.resolve("lessons"));
    }

    private void saveAndRemove(String teacher) {
        assertThat(lessons().save(Lesson.begin("Hay fever", teacher, "2026-11-22")))
                .isInstanceOf(Saving.Saved.class);
        assertThat(lessons().remove(ID)).isEmpty();
    }

    private List<String> teachers() {
        return lessons().all().stream()
                .map(LessonFile::lesson)
                .map(lesson -> lesson.metadata().first("creator").orElse(""))
                .toList();
    }

    @Test
    void aRemovedLessonSurvivesTheRemovalOfAnotherOfItsName() throws IOException {
        saveAndRemove("Ada");
        saveAndRemove("Berta");
        saveAndRemove("Carla");
        try (var aside = Files.list(folder.resolve("lessons/removed"))) {
            assertThat(aside).hasSize(3);
        }
        assertThat(teachers()).isEmpty();
    }

    @Test
    void theOneRemovedLastComesBackFirstAndThenTheEarlierOnes() throws IOException {
        List<String> order = List.of("Ada", "Berta", "Carla");
        order.forEach(this::saveAndRemove);
        for (String teacher : order.reversed()) {
            assertThat(lessons().restore(ID)).isEmpty();
            assertThat(teachers()).containsExactly(teacher);
            Files.delete(folder.resolve("lessons/" + ID + ".md"));
        }
        assertThat(lessons().restore(ID)).isPresent();
    }

    @Test
    void aLessonIsNotBroughtBackOverOneThatTookItsName() {
        saveAndRemove("Ada");
        lessons().save(Lesson.begin("Hay fever", "Berta", "2026-11-22"));
        assertThat(lessons().restore(ID)).get().asString().contains("another name");
        assertThat(teachers()).containsExactly("Berta");
    }

    @Test
    void aNameThatIsTheBeginningOfAnotherIsNotTakenForIt() {
        saveAndRemove("Ada");
        assertThat(lessons().restore("hay")).isPresent();
        assertThat(lessons().remove("../library")).isPresent();
        assertThat(teachers()).isEmpty();
    }

    @Test
    void aLessonThatCantBeReadHidesNoOther() throws IOException {
        lessons().save(Lesson.begin("Hay fever", "Ada", "2026-11-22"));
        Files.write(folder.resolve("lessons/asthma.md"), new byte[] {'#', ' ', (byte) 0xC3, '\n'});
        assertThat(lessons().all()).extracting(file -> file.lesson().id()).containsExactly("asthma", ID);
        assertThat(lessons().all().getFirst().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("UTF-8"));
        assertThat(lessons().all().getLast().problems()).isEmpty();
    }

    @Test
    void aFileWhoseNameNoLessonCanHaveIsToldWithABetterName() throws IOException {
        lessons().save(Lesson.begin("Hay fever", "Ada", "2026-11-22"));
        Files.writeString(folder.resolve("lessons/Asthma_2026.md"), "## A step\n");
        Files.writeString(folder.resolve("lessons/Hay Fever.md"), "## A step\n");
        Files.writeString(folder.resolve("lessons/.draft.md"), "## A step\n");
        Files.createDirectories(folder.resolve("lessons/Old.md"));
        assertThat(lessons().all()).extracting(file -> file.lesson().id()).containsExactly(ID);
        assertThat(lessons().problems())
                .extracting(Problem::where)
                .containsExactly("lessons/Asthma_2026.md", "lessons/Hay Fever.md");
        assertThat(lessons().problems().getFirst().sentence())
                .contains("rename it, for instance to asthma-2026.md, or");
        assertThat(lessons().problems().getLast().sentence())
                .as("the better name is taken")
                .contains("rename it, or move");
    }

    @Test
    void aFileThatIsNoLessonForItsNameIsToldByTheLibraryAndItsCheck() throws IOException {
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(folder.resolve("library.yaml"), "title: Noses\n");
        Files.writeString(folder.resolve("lessons/My lesson.md"), "## A step\n");
        LibraryDoor door = new LibraryDoor(folder.resolve("cache"));
        assertThat(door.check(folder)).extracting(Problem::kind).contains("lesson-name");
        try (Library library = door.open(folder)) {
            assertThat(library.problems()).extracting(Problem::kind).contains("lesson-name");
        }
    }

    @Test
    void aTitleThatTheFileCannotTakeIsNotCalledSaved() throws IOException {
        Path file = folder.resolve("lessons/" + ID + ".md");
        Files.createDirectories(file.getParent());
        String text = "---\ntitle: Hay fever\ncreator: Clinic: Dr Hahn\n---\n";
        Files.writeString(file, text);
        Lesson lesson = lessons().lesson(ID).orElseThrow().lesson();
        assertThat(lessons().save(lesson.withTerm("title", "Pollen")))
                .isInstanceOfSatisfying(
                        Saving.NotSaved.class,
                        refused -> assertThat(refused.sentence()).contains("line 3 is not understood"));
        assertThat(file).hasContent(text);
    }
}

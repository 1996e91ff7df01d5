package org.lectern.ui.classroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.disk.WholeFile;
import org.lectern.export.LessonExport;
import org.lectern.export.LessonFormat;
import org.lectern.export.SpotSheet;
import org.lectern.lesson.Lesson;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.Spot;
import org.lectern.task.Progress;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.control.WorkTrouble;
import org.lectern.ui.style.Texts;

/// Writes a lesson, or a sheet to judge claims on, to a file, and says how that went once it is on the disk.
public final class LessonExportViewModel {

    private static final int STAGES = 3;

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Optional<Part>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param of   a part of 1
    /// @param what what is being done
    public record Part(double of, String what) {}

    /// @param say tells a person how it went, in one sentence
    public LessonExportViewModel(Library library, TaskRunner runner, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.say = say;
    }

    /// How far it is; empty while nothing is written.
    public ReadOnlyObjectProperty<Optional<Part>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public void save(Lesson lesson, Path file, LessonFormat format) {
        run(doing -> {
            doing.at(0, STAGES, Texts.text("lesson.export.reading"));
            ShownLesson shown = ShownLesson.of(library, lesson);
            doing.stopIfCancelled();
            doing.at(1, STAGES, Texts.text("lesson.export.writing"));
            LessonExport made = made(shown, format, file);
            doing.stopIfCancelled();
            doing.at(2, STAGES, Texts.text("lesson.export.saving"));
            written(file, made.content());
            return Texts.text(
                            "lesson.exported",
                            lesson.title(),
                            file.toString(),
                            lesson.steps().size())
                    + notes(made.notes());
        });
    }

    /// The sheet as Markdown, and the key beside it: a file that nobody was asked about, so another one in its place
    /// stays, and nothing is written.
    ///
    /// @param sheet a name that ends in `.md`
    public void saveSheet(Spot spot, Path sheet) {
        String name = String.valueOf(sheet.getFileName());
        Path key = sheet.resolveSibling(name.substring(0, name.length() - ".md".length()) + "-key.md");
        byte[] answers = new SpotSheet(spot).key().getBytes(StandardCharsets.UTF_8);
        run(_ -> {
            if (Files.exists(key) && !holds(key, answers)) {
                return Texts.text("spot.key.exists", key.toString());
            }
            written(sheet, new SpotSheet(spot).sheet().getBytes(StandardCharsets.UTF_8));
            written(key, answers);
            return Texts.text("spot.exported", sheet.toString(), key.toString());
        });
    }

    private void run(Function<Progress, String> work) {
        progress.set(Optional.of(new Part(0, Texts.text("lesson.export.reading"))));
        runner.run(
                Lane.LESSON_FILE,
                Duration.ZERO,
                work,
                this::done,
                this::done,
                (part, what) -> progress.set(Optional.of(new Part(part, what))));
    }

    private void done(String sentence) {
        progress.set(Optional.empty());
        say.accept(sentence);
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String notes(List<String> notes) {
        return notes.isEmpty() ? "" : " " + String.join(" ", notes);
    }

    private static LessonExport made(ShownLesson shown, LessonFormat format, Path file) {
        try {
            return LessonExport.of(shown, format);
        } catch (IOException failed) {
            throw new WorkTrouble(Texts.text("export.failed", file, TaskRunner.sentence(failed)), failed);
        }
    }

    private static void written(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
        } catch (IOException failed) {
            throw new WorkTrouble(Texts.text("export.failed", file, TaskRunner.sentence(failed)), failed);
        }
    }
}

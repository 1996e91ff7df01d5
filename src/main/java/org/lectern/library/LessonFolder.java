package org.lectern.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.disk.WholeFile;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.LessonText;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.Saving;

/// The lessons of a library: one Markdown file each.
final class LessonFolder {

    private static final String ENDING = ".md";
    private static final String REMOVED = "removed";
    private static final Pattern ASIDE = Pattern.compile("(?<id>[a-z0-9-]++)(?:\\.(?<number>[0-9]{1,9}+))?+\\.md");

    private final Path folder;

    LessonFolder(Path folder) {
        this.folder = folder;
    }

    /// Every file whose name may be a lesson's, by name.
    List<LessonFile> all() {
        List<LessonFile> lessons = new ArrayList<>();
        names().forEach(id -> listed(id).ifPresent(lessons::add));
        return List.copyOf(lessons);
    }

    /// What keeps a file from being a lesson at all: a name by which no lesson can be asked for.
    List<Problem> problems() {
        try {
            return names().stream()
                    .filter(name -> !Lesson.isId(name) && Files.isRegularFile(file(name)))
                    .map(this::misnamed)
                    .toList();
        } catch (LibraryTrouble unreadable) {
            return List.of(new Problem("lesson", Problem.Severity.DEFECT, folder.toString(), unreadable.sentence()));
        }
    }

    private Problem misnamed(String name) {
        String better = Lesson.idOf(name);
        String such = Files.exists(file(better)) ? "" : ", for instance to " + better + ENDING;
        return new Problem(
                "lesson-name",
                Problem.Severity.DEFECT,
                "lessons/" + name + ENDING,
                "a lesson\u2019s file is named in small letters from a to z, digits and hyphens, 60 at most, so that no"
                        + " lesson is read from this one; rename it" + such
                        + ", or move it to another folder if it is no lesson.");
    }

    /// The files that mean to be lessons, without their ending; hidden ones are none.
    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new LibraryTrouble(folder + " could not be read; check that you may read it.", unreadable);
        }
    }

    /// One that can't be read is listed too, with why: it hides no other.
    private Optional<LessonFile> listed(String id) {
        try {
            return lesson(id);
        } catch (LibraryTrouble unreadable) {
            Lesson unread = new Lesson(id, Metadata.empty(), "", List.of(), "");
            String why = String.valueOf(unreadable.getMessage());
            Problem problem = new Problem("lesson", Problem.Severity.DEFECT, file(id).toString(), why);
            return Optional.of(new LessonFile(unread, List.of(problem)));
        }
    }

    Optional<LessonFile> lesson(String id) {
        if (!Lesson.isId(id) || !Files.isRegularFile(file(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LessonText.read(id, text(id)));
        } catch (IOException unreadable) {
            throw new LibraryTrouble(
                    file(id) + " could not be read as a lesson; check that it is text in UTF-8 of at most "
                            + (LessonText.GREATEST_SIZE >> 20) + " MB and that you may read it.",
                    unreadable);
        }
    }

    /// One saving at a time; another program can still come between, which the comparison of versions makes unlikely.
    synchronized Saving save(Lesson lesson) {
        Path file = file(lesson.id());
        try {
            boolean exists = Files.exists(file);
            String was = exists ? text(lesson.id()) : "";
            String version = exists ? Quotation.hashOf(was) : "";
            if (!version.equals(lesson.version())) {
                return new Saving.NotSaved(changed(lesson, exists));
            }
            Optional<String> obstacle = LessonText.obstacle(lesson, was);
            if (obstacle.isPresent()) {
                return new Saving.NotSaved("Not saved: the title can\u2019t be written into the front matter of " + file
                        + ", " + obstacle.get() + " Then open the lesson again; or undo the new title.");
            }
            String text = LessonText.write(lesson, was);
            if (!LessonText.holds(lesson, text)) {
                return new Saving.NotSaved("Not saved: a step would be read from " + file
                        + " as something else than it says; look for lines of ``` or ~~~ in what was written last and"
                        + " change or remove them. The lesson is still open.");
            }
            if (!text.equals(was)) {
                WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            }
            return new Saving.Saved(lesson.withVersion(Quotation.hashOf(text)));
        } catch (IOException failed) {
            return new Saving.NotSaved("Not saved: " + file + " could not be written (" + failed.getMessage()
                    + "); check that there is room and that you may write there. The lesson is still open.");
        }
    }

    /// Moves the file aside, beside those that were removed under this id before: nothing is ever written over.
    synchronized Optional<String> remove(String id) {
        return moved(file(id), aside(id, newest(id) + 1), id);
    }

    /// Brings back the one of this id that was removed last, never over a lesson that took the name meanwhile.
    synchronized Optional<String> restore(String id) {
        return Files.exists(file(id))
                ? Optional.of("Not brought back: there is a lesson " + id + " again; give that one another name first.")
                : moved(aside(id, newest(id)), file(id), id);
    }

    private static Optional<String> moved(Path from, Path to, String id) {
        if (!Lesson.isId(id) || !Files.isRegularFile(from)) {
            return Optional.of("There is no file of the lesson " + id + " any more.");
        }
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.move(from, to);
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(from + " could not be moved to " + to + " (" + failed.getMessage()
                    + "); check that you may write there.");
        }
    }

    /// The highest number under which a lesson of this id lies aside; 0 where none does.
    private int newest(String id) {
        if (!Files.isDirectory(folder.resolve(REMOVED))) {
            return 0;
        }
        try (var files = Files.list(folder.resolve(REMOVED))) {
            return files.map(file -> ASIDE.matcher(String.valueOf(file.getFileName())))
                    .filter(name -> name.matches() && name.group("id").equals(id))
                    .mapToInt(name -> name.group("number") == null ? 1 : Integer.parseInt(name.group("number")))
                    .max()
                    .orElse(0);
        } catch (IOException unreadable) {
            throw new LibraryTrouble(folder + " could not be read; check that you may read it.", unreadable);
        }
    }

    /// The first that is removed under an id keeps its name; later ones get a dot, which no id has, and a number.
    private Path aside(String id, int number) {
        return folder.resolve(REMOVED).resolve(number <= 1 ? id + ENDING : id + "." + number + ENDING);
    }

    private static String changed(Lesson lesson, boolean exists) {
        if (!exists) {
            return "Not saved: the file of \"" + lesson.title()
                    + "\" is no longer there; save the lesson under another name to keep it.";
        }
        return lesson.version().isEmpty()
                ? "Not saved: there is a lesson " + lesson.id() + " already; choose another name."
                : "Not saved: the file of \"" + lesson.title()
                        + "\" was changed meanwhile; open it again, or save yours under another name.";
    }

    private String text(String id) throws IOException {
        Path file = file(id);
        if (Files.size(file) > LessonText.GREATEST_SIZE) {
            throw new IOException("larger than a lesson may be");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new IOException("not text in UTF-8", otherEncoding);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }
}

package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.curation.Outcome;
import org.lectern.disk.WholeFile;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Saving;
import org.lectern.task.Progress;

/// Opens a library and does in it what people do: decides, imports, edits, saves lessons, reads everything anew. Says
/// each thing when it is told that it was saved, a word for its kind and its name. Killed by its test, or run out of
/// room.
final class BusyProgram {

    private final Path root;
    private final LibraryDoor door;
    private final Random random;
    private final String name;
    private Library open;

    private BusyProgram(Path root, Path cache, long seed) {
        this.root = root;
        this.door = new LibraryDoor(cache);
        this.random = new Random(seed);
        this.name = "of-" + seed + "-";
        this.open = door.open(root);
    }

    /// @param arguments library, cache, seed, how many things to do
    public static void main(String[] arguments) throws IOException {
        BusyProgram program =
                new BusyProgram(Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]));
        say("busy");
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            program.step(i);
        }
        program.open.close();
    }

    private static void say(String line) {
        System.out.print(line + "\n");
        System.out.flush();
    }

    private void step(int number) throws IOException {
        try {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> decide();
                case 3 -> importOne(name + number);
                case 4 -> editOne(name + number);
                case 5 -> saveLesson(name + number);
                case 6 -> open.refresh();
                default -> readAnew();
            }
        } catch (LibraryTrouble trouble) {
            say("trouble " + trouble.getMessage());
        } catch (NoRoomOutside full) {
            say("trouble outside of the library");
        }
    }

    private void decide() {
        Drafting drafting = new Drafting(open.source("gout").orElseThrow(), "Ada");
        Draft draft = SomeDecisions.draft(open, drafting, "because", random);
        Outcome outcome = open.desk().decide(draft);
        if (outcome instanceof Outcome.Saved(var decision)) {
            say("decision " + decision.id());
        } else if (outcome instanceof Outcome.NotSaved(var _, var sentence)) {
            say("trouble " + sentence);
        }
    }

    private void importOne(String id) throws NoRoomOutside {
        Path file = fileOutside(id);
        ImportReport report = door.importFiles(root, root, List.of(file), false);
        if (!report.taken().isEmpty()) {
            say("source " + id);
        }
        report.problems().forEach(problem -> say("trouble " + problem.sentence()));
        open.refresh();
    }

    private Path fileOutside(String id) throws NoRoomOutside {
        try {
            return Files.writeString(
                    Files.createDirectories(root.resolveSibling("inbox")).resolve(id + ".md"),
                    "# Imported\n\nA quiescent joint " + id + ".\n\n## More\n\nColchicine may help.\n");
        } catch (IOException full) {
            throw new NoRoomOutside();
        }
    }

    private static final class NoRoomOutside extends Exception {
        private static final long serialVersionUID = 1;
    }

    private void editOne(String mark) throws IOException {
        Path file = root.resolve("sources/notes.md");
        String before = Files.exists(file) ? Files.readString(file) : "# Notes\n";
        try {
            WholeFile.write(file, (before + "\nNoted " + mark + ".\n").getBytes(StandardCharsets.UTF_8));
            say("note " + mark);
        } catch (IOException full) {
            say("trouble the editor had no room");
        }
        open.refresh();
    }

    private void saveLesson(String id) {
        Lesson lesson = Lesson.begin(id, "Ada", "2026-01-02").copyAs(id);
        switch (open.save(lesson)) {
            case Saving.Saved _ -> say("lesson " + id);
            case Saving.NotSaved(var sentence) -> say("trouble " + sentence);
        }
    }

    private void readAnew() {
        open.close();
        door.forgetIndex(root);
        open = door.open(root, Progress.unwatched());
    }
}

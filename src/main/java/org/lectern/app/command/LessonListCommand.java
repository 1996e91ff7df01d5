package org.lectern.app.command;

import java.util.concurrent.Callable;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `lectern lesson list`: every lesson with the number of its steps and of those whose source has changed.
@Command(
        name = "list",
        description = "Prints every lesson: id, number of steps, steps whose source has changed, title.",
        mixinStandardHelpOptions = true)
final class LessonListCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    LessonListCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        try (Library open = door.open(library.folder())) {
            for (LessonFile file : open.lessons()) {
                Lesson lesson = file.lesson();
                long outdated = ShownLesson.of(open, lesson).steps().stream()
                        .filter(ShownStep::isOutdated)
                        .count();
                console.print(lesson.id() + "\t" + lesson.steps().size() + "\t" + outdated + "\t" + lesson.title());
                file.problems().forEach(problem -> console.say(problem.toString()));
            }
            open.problems().stream()
                    .filter(problem -> problem.kind().equals("lesson-name"))
                    .forEach(problem -> console.say(problem.toString()));
        }
        return Console.FINE;
    }
}

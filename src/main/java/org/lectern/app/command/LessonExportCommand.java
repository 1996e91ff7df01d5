package org.lectern.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lectern.export.LessonExport;
import org.lectern.export.LessonFormat;
import org.lectern.lesson.LessonFile;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.LibraryTrouble;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lectern lesson export`: a lesson as one page, as a handout or as slides.
@Command(
        name = "export",
        description = "Writes a lesson as FILE.html, FILE.pdf (handout and notes) or FILE.pptx.",
        mixinStandardHelpOptions = true)
final class LessonExportCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    @Parameters(paramLabel = "LESSON", description = "The lesson's id, as lectern lesson list prints it.")
    private String id = "";

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "Ends in .html, .pdf or .pptx.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LessonExportCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        LessonFormat format = LessonFormat.of(file)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--to takes a name that ends in .html, .pdf or .pptx, not " + file));
        try (Library open = door.open(library.folder())) {
            LessonFile lesson = open.lesson(id)
                    .orElseThrow(() -> new LibraryTrouble(
                            "There is no lesson " + id + "; lectern lesson list prints those that there are."));
            lesson.problems().forEach(problem -> console.say(problem.toString()));
            ShownLesson shown = ShownLesson.of(open, lesson.lesson());
            shown.steps().stream()
                    .filter(ShownStep::isOutdated)
                    .forEach(
                            step -> console.say(
                                    "Step " + step.number() + ", " + step.step().title()
                                            + ": the library no longer says word for word what it quotes; the file shows both."));
            LessonExport export = LessonExport.of(shown, format);
            export.save(file);
            export.notes().forEach(console::say);
            console.print(file.toString());
        }
        return Console.FINE;
    }
}

package org.lectern.app.command;

import java.util.concurrent.Callable;
import org.lectern.library.LibraryDoor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lectern lesson`: what can be done with a library's lessons without a window.
@Command(name = "lesson", description = "Lists lessons, exports one, draws a sheet.", mixinStandardHelpOptions = true)
final class LessonCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine line(Console console, Surroundings surroundings, LibraryDoor door) {
        return new CommandLine(new LessonCommand())
                .addSubcommand(new LessonListCommand(console, surroundings, door))
                .addSubcommand(new LessonExportCommand(console, surroundings, door))
                .addSubcommand(new LessonSpotCommand(console, surroundings, door));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: lectern lesson list, lectern lesson export or lectern lesson spot");
    }
}

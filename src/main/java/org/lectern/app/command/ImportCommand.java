package org.lectern.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.library.ImportReport;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lectern import`: takes files into a library, which is made where there is none yet.
@Command(
        name = "import",
        description =
                "Takes files into a library: each becomes Markdown in sources/, the file itself stays in originals/.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;
    private final Surroundings surroundings;

    @Mixin
    private final LibraryOption library;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Markdown, a web page or plain text as saved from the web.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--replace", description = "Replace a source of the same name; without this it is left alone.")
    private boolean replace;

    ImportCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.surroundings = surroundings;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        Path folder = library.ownFolder(console);
        ImportReport report = door.importFiles(folder, surroundings.shippedLibrary(), files, replace);
        report.taken().forEach(path -> console.print(path.toString()));
        report.problems().forEach(problem -> console.say(problem.toString()));
        if (!report.taken().isEmpty()) {
            try (Library open = door.open(folder)) {
                new Meanings(console).compute(open, Optional.empty());
            }
        }
        return report.isComplete() ? Console.FINE : Console.FOUND_A_PROBLEM;
    }
}

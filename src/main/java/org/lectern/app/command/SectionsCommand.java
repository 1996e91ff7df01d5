package org.lectern.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.LibraryDoor;
import org.lectern.library.ReadFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lectern sections`: every section of a library, or of files that need not be in one, with all that was read in it.
@Command(
        name = "sections",
        description = "Prints every section with its tags, support and flags: of the library, or of the files named.",
        mixinStandardHelpOptions = true)
final class SectionsCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Markdown, a web page or plain text as saved from the web.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    SectionsCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        ReadFiles read = files.isEmpty() ? door.readLibrary(library.folder()) : door.readFiles(library.folder(), files);
        for (SourceReading source : read.sources()) {
            print(source, read.vocabulary());
        }
        read.problems().forEach(problem -> console.say(problem.toString()));
        return read.problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.REFUSED)
                ? Console.FOUND_A_PROBLEM
                : Console.FINE;
    }

    private void print(SourceReading source, Vocabulary vocabulary) {
        Json writer = new Json();
        for (SectionReading reading : source.sections()) {
            console.print(json ? writer.section(reading, source.document().text(), vocabulary) : outline(reading));
        }
    }

    private static String outline(SectionReading reading) {
        return "  ".repeat(reading.section().level())
                + reading.section().title()
                + "  ["
                + String.join(
                        ", ",
                        reading.section().topics().stream().map(Topic::code).toList())
                + "]"
                + reading.evidence()
                        .map(Evidence::name)
                        .map(code -> "  " + code)
                        .orElse("")
                + (reading.isPromotional() ? "  " + reading.claims().size() + " promotional" : "");
    }
}

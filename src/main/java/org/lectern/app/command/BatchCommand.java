package org.lectern.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lectern batch`: many queries at once, answered as a TREC run that any evaluation tool reads.
@Command(
        name = "batch",
        description = "Answers id<TAB>query lines with TREC run lines: id Q0 section rank score lectern.",
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final LibraryOption library;

    @Parameters(paramLabel = "QUERIES.tsv", description = "One query a line: id, tab, query.")
    private Path queries = Path.of("");

    @Mixin
    private final FacetChoices choices = new FacetChoices();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "Hits a query (default 100).")
    private int limit;

    BatchCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        HowMany.check(spec, "--limit", limit, SearchRequest.LARGEST_LIMIT);
        int exit = Console.FINE;
        try (Library open = door.open(library.folder());
                BufferedReader lines = Files.newBufferedReader(queries)) {
            open.problems().forEach(problem -> console.say(problem.toString()));
            // A run must not depend on how far another command came.
            new Meanings(console).compute(open, Optional.empty());
            SearchRequest narrowed =
                    choices.narrowed(SearchRequest.of(""), open).withPage(0, limit);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                exit = Math.max(exit, answer(open, number == 1 ? unmarked(line) : line, number, narrowed));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return exit;
    }

    /// A line without the byte order mark that some editors put first in a file; it is no part of an id.
    private static String unmarked(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private int answer(Library open, String line, int number, SearchRequest narrowed) {
        int tab = line.indexOf('\t');
        if (line.isBlank()) {
            return Console.FINE;
        }
        if (tab <= 0) {
            return leftOut(number, "no id and tab before the query");
        }
        String id = line.substring(0, tab);
        if (id.chars().anyMatch(Character::isWhitespace)) {
            return leftOut(number, "a blank in the id, which stands in a run between blanks");
        }
        return new RunLines(console).print(id, open.search(narrowed.withQuery(line.substring(tab + 1))));
    }

    private int leftOut(int number, String why) {
        console.say(queries + ", line " + number + ": " + why + "; the line was left out.");
        return Console.FOUND_A_PROBLEM;
    }
}

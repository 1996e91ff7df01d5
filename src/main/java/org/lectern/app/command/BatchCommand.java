package org.lectern.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.search.Hit;
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
            // A run must not depend on how far another command came.
            new Meanings(console).compute(open, Optional.empty());
            SearchRequest narrowed =
                    choices.narrowed(SearchRequest.of(""), open).withPage(0, limit);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    answer(open, line.substring(0, tab), narrowed.withQuery(line.substring(tab + 1)));
                } else if (!line.isBlank()) {
                    console.say(
                            queries + ", line " + number + ": no id and tab before the query; the line was left out.");
                    exit = Console.FOUND_A_PROBLEM;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return exit;
    }

    private void answer(Library open, String id, SearchRequest request) {
        for (Hit hit : open.search(request).hits()) {
            console.print(String.format(
                    Locale.ROOT, "%s Q0 %s %d %.6f lectern", id, hit.sectionId(), hit.rank(), hit.score()));
        }
    }
}

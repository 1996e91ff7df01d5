package org.lectern.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.export.HitList;
import org.lectern.export.ListFormat;
import org.lectern.knowledge.Evidence;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lectern search`: the hits of one query and the counts of every facet.
@Command(
        name = "search",
        description = "Finds sections. Prints hits, or with --json one object a line and a last one with the counts.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for, in plain words.")
    private List<String> query = new ArrayList<>();

    @Mixin
    private final FacetChoices choices = new FacetChoices();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many hits at most (default 20).")
    private int limit;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description =
                    "Also writes all hits, up to 1,000, to FILE.csv or FILE.md, or their sources as references to "
                            + "FILE.ris, FILE.bib or FILE.json (CSL).")
    private @Nullable Path export;

    SearchCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        HowMany.check(spec, "--limit", limit, SearchRequest.LARGEST_LIMIT);
        Optional<Path> file = Optional.ofNullable(export);
        Optional<ListFormat> format = file.map(this::format);
        try (Library open = door.open(library.folder())) {
            SearchRequest request = choices.narrowed(SearchRequest.of(String.join(" ", query)), open)
                    .withPage(0, limit);
            SearchResults results = open.search(request);
            open.problems().forEach(problem -> console.say(problem.toString()));
            if (json) {
                Json writer = new Json();
                results.hits().forEach(hit -> console.print(writer.hit(hit)));
                console.print(writer.summary(results));
            } else {
                print(results);
            }
            return file.isEmpty() || save(open, request, file.get(), format.orElseThrow())
                    ? Console.FINE
                    : Console.FOUND_A_PROBLEM;
        }
    }

    private ListFormat format(Path file) {
        return ListFormat.ofFileName(file.toString())
                .orElseThrow(() -> usage("--export writes files that end in " + String.join(", ", ListFormat.endings())
                        + ", not " + file));
    }

    private boolean save(Library open, SearchRequest request, Path file, ListFormat format) {
        try {
            HitList.Saved saved = HitList.of(open, request, Evidence::name).save(file, format);
            String some = saved.sections() < saved.total() ? "the first " + saved.sections() + " of " : "";
            String sources = format.isOfSources() ? counted(saved.sources(), "source") + " of " : "";
            console.say("Saved " + sources + some + counted(saved.total(), "section") + " to " + file + "."
                    + saved.cutShort().map(stopped -> " " + stopped).orElse(""));
            return true;
        } catch (IOException full) {
            console.say("Nothing was saved to " + file + "; check that there is room and that you may write there.");
            return false;
        }
    }

    private void print(SearchResults results) {
        results.note().ifPresent(console::say);
        results.cutShort().ifPresent(console::say);
        if (!results.readAs().isEmpty()) {
            console.print("Read as: "
                    + results.readAs().stream()
                            .map(named -> named.concept().prefLabel() + " ("
                                    + named.concept().facet().code() + ")")
                            .collect(Collectors.joining(", ")));
        }
        console.print(counted(results.total(), "section"));
        results.suggestion().ifPresent(other -> console.print("Did you mean: " + other));
        if (!results.silent().isEmpty()) {
            console.print("Silent on this: " + String.join(", ", results.silent()));
        }
        for (Hit hit : results.hits()) {
            console.print("");
            console.print(hit.rank() + ". " + hit.title() + (hit.isPromotional() ? "  [promotional]" : "")
                    + hit.evidence().map(level -> "  [" + level + "]").orElse(""));
            console.print(
                    "   " + hit.sourceId() + (hit.path().isEmpty() ? "" : " › ") + String.join(" › ", hit.path()));
            hit.passages()
                    .forEach(passage -> console.print("   " + passage.text().replace('\n', ' ')));
        }
    }

    private static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

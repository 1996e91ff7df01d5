package org.lectern.app.command;

import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.search.FacetCounts;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;

/// The library on one page of text, for where no window can open.
final class Glance {

    private static final int VALUES_SHOWN = 8;

    private final Console console;

    Glance(Console console) {
        this.console = console;
    }

    void print(Library library) {
        SearchResults everything = library.search(SearchRequest.of("").withPage(0, 1));
        console.print(library.title());
        console.print(String.format(
                Locale.ROOT,
                "%d sources, %d sections, %d flagged statements",
                library.sources().size(),
                everything.total(),
                library.sources().stream()
                        .mapToInt(SourceSummary::flaggedStatements)
                        .sum()));
        console.print("");
        for (SourceSummary source : library.sources()) {
            console.print(String.format(
                    Locale.ROOT,
                    "  %-28s %4d sections  %3d flagged  %s",
                    source.id(),
                    source.sections(),
                    source.flaggedStatements(),
                    source.title()));
        }
        console.print("");
        everything.facets().forEach(this::facet);
        library.problems().forEach(problem -> console.say(problem.toString()));
        console.print("");
        console.print(
                "There is no display here; search from the command line: lectern search \"what if steroids fail\"");
    }

    private void facet(FacetCounts counts) {
        String shown = counts.values().stream()
                .limit(VALUES_SHOWN)
                .map(value -> value.label() + " " + value.count())
                .collect(Collectors.joining(", "));
        int more = counts.values().size() - VALUES_SHOWN;
        console.print(String.format(
                Locale.ROOT, "  %-13s %s%s", counts.facet().code(), shown, more > 0 ? " … and " + more + " more" : ""));
    }
}

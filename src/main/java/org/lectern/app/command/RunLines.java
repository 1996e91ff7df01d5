package org.lectern.app.command;

import java.util.Locale;
import org.lectern.search.Hit;
import org.lectern.search.SearchResults;

/// The lines of a TREC run.
///
/// @param console where they go, and what must be told of them
record RunLines(Console console) {

    /// Prints what answers one query and gives the exit code: a ranking that was stopped early is not what the library
    /// finds, and a figure measured on it would be wrong.
    int print(String id, SearchResults results) {
        for (Hit hit : results.hits()) {
            console.print(String.format(
                    Locale.ROOT, "%s Q0 %s %d %.6f lectern", id, hit.sectionId(), hit.rank(), hit.score()));
        }
        results.cutShort().ifPresent(stopped -> console.say(id + ": " + stopped));
        return results.cutShort().isEmpty() ? Console.FINE : Console.FOUND_A_PROBLEM;
    }
}

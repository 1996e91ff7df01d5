package org.lectern.library;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.index.LibraryIndex;
import org.lectern.index.SourceEntries;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;
import org.lectern.search.FacetLabels;
import org.lectern.search.Meaning;
import org.lectern.search.SectionSearch;
import org.lectern.task.Progress;

/// The search of an open library, replaced in one step when sources change; whoever is searching goes on with the old
/// one until then.
final class LiveSearch implements AutoCloseable {

    private record Shown(Rules rules, SectionSearch search, List<SourceSummary> sources) {}

    private final LibraryIndex index;
    private final Catalogue catalogue;
    private final Meaning meaning;
    private volatile Shown shown;
    private volatile Optional<Problem> problem = Optional.empty();

    /// @param meaning where what texts mean counts too
    LiveSearch(Rules rules, LibraryIndex index, Catalogue catalogue, List<SourceSummary> sources, Meaning meaning) {
        this.meaning = meaning;
        this.index = index;
        this.catalogue = catalogue;
        this.shown = shown(rules, sources);
    }

    private Shown shown(Rules rules, List<SourceSummary> sources) {
        SectionSearch search = new SectionSearch(
                index.snapshot(),
                rules.vocabulary(),
                rules.finder(),
                labels(rules.vocabulary(), sources),
                titles(sources),
                meaning);
        return new Shown(rules, search, List.copyOf(sources));
    }

    /// By the same rules, so that nothing is read again but the index.
    private Shown later(Shown before, List<SourceSummary> sources) {
        SectionSearch search =
                before.search().over(index.snapshot(), labels(before.rules().vocabulary(), sources), titles(sources));
        return new Shown(before.rules(), search, List.copyOf(sources));
    }

    private static List<String> titles(List<SourceSummary> sources) {
        return sources.stream().map(SourceSummary::title).toList();
    }

    /// Sources by their titles; what has no name in the library keeps its code.
    private static FacetLabels labels(Vocabulary vocabulary, List<SourceSummary> sources) {
        Map<String, String> titles =
                sources.stream().collect(Collectors.toMap(SourceSummary::id, SourceSummary::title));
        return FacetLabels.of(vocabulary, titles);
    }

    List<SourceSummary> sources() {
        return shown.sources();
    }

    /// Why the index can't follow the last change; empty where it did.
    Optional<Problem> problem() {
        return problem;
    }

    /// A search that was replaced under the asker's hands is asked for again.
    <T> T ask(Function<SectionSearch, T> question) {
        while (true) {
            Shown now = shown;
            try {
                return question.apply(now.search());
            } catch (IllegalStateException closed) {
                if (now == shown) {
                    throw closed;
                }
            }
        }
    }

    /// Takes sources into the index as they are now read.
    ///
    /// @param changed the readings, each with its fingerprint
    synchronized void replace(Map<SourceReading, String> changed) {
        try {
            index.update(
                    changed.entrySet().stream()
                            .map(each -> SourceEntries.of(
                                    each.getKey(), shown.rules().vocabulary(), each.getValue()))
                            .toList(),
                    Set.of(),
                    Progress.unwatched());
            changed.forEach((reading, fingerprint) -> catalogue.put(
                    reading.document().id(), new Catalogue.Entry(fingerprint, SourceSummary.of(reading))));
            catalogue.save();
            problem = Optional.empty();
        } catch (IOException full) {
            problem = Optional.of(new Problem(
                    "index-behind",
                    Problem.Severity.NOTE,
                    "the index",
                    "the last decision is saved, but the index could not be written; make room and open the library"
                            + " again."));
        }
        Map<String, SourceSummary> anew = changed.keySet().stream()
                .map(SourceSummary::of)
                .collect(Collectors.toMap(SourceSummary::id, summary -> summary));
        restart(
                shown.rules(),
                sources().stream()
                        .map(source -> anew.getOrDefault(source.id(), source))
                        .toList());
    }

    /// Searches the index as it is now.
    synchronized void restart(Rules rules, List<SourceSummary> sources) {
        Shown before = shown;
        shown = rules == before.rules() ? later(before, sources) : shown(rules, sources);
        before.search().close();
    }

    @Override
    public void close() {
        shown.search().close();
    }
}

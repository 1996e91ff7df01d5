package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.lectern.curation.Ledger;
import org.lectern.index.LibraryIndex;
import org.lectern.index.SourceEntries;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Vocabulary;
import org.lectern.task.Progress;

/// What an open library knows of its folder; a refresh replaces all of it in one step.
///
/// @param rules      what sources are read by
/// @param vocabulary how the vocabulary's files looked when they were read
/// @param refreshed  what the last refresh found
/// @param recent     the readings of the files that it found
/// @param around     what lies in the folder beside sources and vocabulary
record LibraryState(
        Rules rules,
        Map<Path, KnownFile.Stamp> vocabulary,
        Refresh.Outcome refreshed,
        RecentReadings recent,
        Around around) {

    /// So many sections make a library large.
    private static final int READ_SOON = 2_000;

    static LibraryState of(
            LibraryFolder folder,
            Rules rules,
            Map<Path, KnownFile.Stamp> vocabulary,
            Refresh.Outcome refreshed,
            Around around) {
        return new LibraryState(
                rules, vocabulary, refreshed, new RecentReadings(folder, refreshed.files(), rules), around);
    }

    /// Makes ready what takes in a changed source, on another thread, so that the first change of a large library is
    /// seen sooner. A small one opens faster than that is done, and whoever opens it waits for nothing else.
    void readyBeside() {
        boolean large =
                refreshed.sources().stream().mapToInt(SourceSummary::sections).sum() >= READ_SOON;
        if (large && refreshed.counts().read() == 0) {
            refreshed.sources().stream()
                    .findFirst()
                    .ifPresent(any -> ForkJoinPool.commonPool().execute(() -> rehearse(any.id())));
        }
    }

    /// A change of one source, in an index that nobody sees: code that has run is compiled when it is needed.
    private void rehearse(String sourceId) {
        Optional<LaidOver> read = recent.tried(sourceId, Ledger.of(List.of()));
        if (read.isEmpty()) {
            return;
        }
        try (LibraryIndex trial = LibraryIndex.inMemory()) {
            trial.know(rules.labels());
            for (String state : List.of("before", "after")) {
                SourceEntries entries = SourceEntries.of(read.get().reading(), rules.vocabulary(), state);
                trial.update(List.of(entries), Set.of(), Progress.unwatched());
            }
        } catch (IOException _) {
            // The first change will be a little slower; nothing is wrong with the library.
        }
    }

    /// What was wrong with the vocabulary, the sources and what lies beside them.
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(rules.problems());
        problems.addAll(around.problems());
        problems.addAll(refreshed.problems());
        return List.copyOf(problems);
    }

    Vocabulary concepts() {
        return rules.vocabulary();
    }

    List<String> sourceIds() {
        return refreshed.sources().stream().map(SourceSummary::id).toList();
    }

    /// Whether the vocabulary's files are surely as they were.
    boolean hasVocabulary(Map<Path, KnownFile.Stamp> now) {
        return vocabulary.keySet().equals(now.keySet())
                && vocabulary.entrySet().stream()
                        .allMatch(file -> file.getValue().isSure(now.getOrDefault(file.getKey(), file.getValue())));
    }

    static Map<Path, KnownFile.Stamp> stamps(Path vocabulary) {
        if (!Files.isDirectory(vocabulary)) {
            return Map.of();
        }
        try (var files = Files.list(vocabulary)) {
            return files.collect(Collectors.toMap(file -> file, KnownFile.Stamp::of));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new LibraryTrouble(vocabulary + " could not be read; check that you may read it.", unreadable);
        }
    }
}

package org.lectern.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.index.LibraryIndex;
import org.lectern.index.SourceEntries;
import org.lectern.intake.Intake;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.task.Progress;

/// Brings a library's index up to date: reads what changed, leaves what did not, takes out what is gone.
final class Refresh {

    /// @param files    in which file each source stands
    /// @param known    what became of every file, by which the next refresh knows which changed
    /// @param sources  the summaries of all sources, by file name
    /// @param problems what was wrong with files
    /// @param counts   how much was found and read
    record Outcome(
            Map<String, Path> files,
            Map<Path, KnownFile> known,
            List<SourceSummary> sources,
            List<Problem> problems,
            Refreshed counts) {}

    /// So many files are read beside each other; few enough to be cancelled soon and to keep their texts in memory.
    private static final int TOGETHER = 16;

    private static final int WORTH_THREADS = 4;

    private static final System.Logger LOG = System.getLogger(Refresh.class.getName());

    private final LibraryFolder folder;
    private final Curated curated;
    private final LibraryIndex index;
    private final Catalogue catalogue;
    private final Progress progress;
    private final List<SourceEntries> changed = new ArrayList<>();
    private final List<SourceSummary> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Path> seen = new HashMap<>();
    private final Map<Path, KnownFile> known;
    private final Map<Path, KnownFile> nowKnown = new HashMap<>();
    private int unchanged;
    private int refused;

    /// @param known files as an earlier refresh by the same rules left them; those that are the same are not read
    Refresh(
            LibraryFolder folder,
            Curated curated,
            LibraryIndex index,
            Catalogue catalogue,
            Map<Path, KnownFile> known,
            Progress progress) {
        this.known = known;
        this.folder = folder;
        this.curated = curated;
        this.index = index;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    Outcome run() throws IOException {
        index.know(curated.rules().labels());
        index.catchUp();
        List<Path> files = folder.sourceFiles();
        Map<String, String> indexed = index.fingerprints();
        for (int from = 0; from < files.size(); from += TOGETHER) {
            takeIn(files, from, Math.min(from + TOGETHER, files.size()), indexed);
        }
        // Also what another program has taken out of the index already, and this one still shows.
        Set<String> gone = new HashSet<>(indexed.keySet());
        gone.addAll(catalogue.sourceIds());
        gone.removeAll(seen.keySet());
        index.update(changed, gone, progress);
        catalogue.keepOnly(seen.keySet());
        if (!changed.isEmpty() || !gone.isEmpty()) {
            catalogue.save();
        }
        progress.at(files.size(), files.size(), "");
        return new Outcome(
                Map.copyOf(seen),
                Map.copyOf(nowKnown),
                List.copyOf(sources),
                List.copyOf(problems),
                new Refreshed(files.size(), changed.size(), unchanged, refused, gone.size()));
    }

    /// Reads some files beside each other, on all cores, and takes them in by their order.
    private void takeIn(List<Path> files, int from, int to, Map<String, String> indexed) {
        List<Path> some = files.subList(from, to);
        List<Looked> looked = (some.size() < WORTH_THREADS ? some.stream() : some.parallelStream())
                .map(file -> look(file, indexed))
                .toList();
        for (int i = 0; i < some.size(); i++) {
            progress.stopIfCancelled();
            progress.at(from + i, files.size(), String.valueOf(some.get(i).getFileName()));
            takeIn(some.get(i), looked.get(i));
        }
    }

    private sealed interface Looked {

        KnownFile known();
    }

    private record Unreadable(KnownFile known, Problem problem) implements Looked {}

    private record Unchanged(KnownFile known, KnownFile.Taken taken, SourceSummary summary) implements Looked {}

    /// @param fingerprint with the decisions
    private record Read(KnownFile known, KnownFile.Taken taken, SourceReading reading, String fingerprint)
            implements Looked {}

    /// Changes nothing, so that many files can be looked at together. A text that the rules stumble over is that
    /// source's trouble: the others load.
    private Looked look(Path file, Map<String, String> indexed) {
        try {
            return lookAt(file, indexed);
        } catch (RuntimeException | StackOverflowError mistake) {
            LOG.log(System.Logger.Level.WARNING, "could not understand " + file, mistake);
            return unreadable(new Problem(
                    "not-understood",
                    Problem.Severity.REFUSED,
                    file.toString(),
                    "Lectern made a mistake in reading it ("
                            + mistake.getClass().getSimpleName()
                            + ") and left it out; please report that, with the file if you may."));
        }
    }

    /// To be read again next time, whatever the file looks like then.
    private static Unreadable unreadable(Problem problem) {
        return new Unreadable(new KnownFile(KnownFile.Stamp.never(), new KnownFile.Refused(problem)), problem);
    }

    private Looked lookAt(Path file, Map<String, String> indexed) {
        KnownFile.Stamp stamp = KnownFile.Stamp.of(file);
        KnownFile now = Optional.ofNullable(known.get(file))
                .filter(one -> one.stamp().isSure(stamp))
                .orElseGet(() -> read(file, stamp));
        return switch (now.outcome()) {
            case KnownFile.Refused(Problem problem) -> new Unreadable(now, problem);
            case KnownFile.Taken taken -> look(file, now, taken, Optional.ofNullable(indexed.get(taken.id())));
        };
    }

    private Looked look(Path file, KnownFile now, KnownFile.Taken taken, Optional<String> indexed) {
        String fingerprint = curated.fingerprint(taken.id(), taken.fingerprint());
        Optional<Catalogue.Entry> listed = catalogue
                .entry(taken.id())
                .filter(entry -> entry.fingerprint().equals(fingerprint))
                .filter(_ -> indexed.filter(fingerprint::equals).isPresent());
        if (listed.isPresent()) {
            return new Unchanged(now, taken, listed.get().summary());
        }
        Intake.Outcome read = taken.document()
                .<Intake.Outcome>map(Intake.Outcome.Taken::new)
                // Known, but not in the index as it is: an earlier update failed, or a decision was made elsewhere.
                .orElseGet(() -> folder.read(file));
        return switch (read) {
            case Intake.Outcome.Taken(SourceDocument document) ->
                new Read(now, taken, curated.read(document).reading(), curated.fingerprint(document));
            case Intake.Outcome.Refused(Problem problem) -> unreadable(problem);
        };
    }

    private void takeIn(Path file, Looked looked) {
        nowKnown.put(file, looked.known().withoutDocument());
        switch (looked) {
            case Unreadable(KnownFile _, Problem problem) -> refuse(problem);
            case Unchanged(KnownFile _, KnownFile.Taken taken, SourceSummary summary) -> {
                if (isFirst(file, taken)) {
                    unchanged++;
                    sources.add(summary);
                }
            }
            case Read(KnownFile _, KnownFile.Taken taken, SourceReading reading, String fingerprint) -> {
                if (isFirst(file, taken)) {
                    take(reading, fingerprint);
                }
            }
        }
    }

    /// Whether no file before this one gives the same id.
    private boolean isFirst(Path file, KnownFile.Taken taken) {
        Path before = seen.putIfAbsent(taken.id(), file);
        if (before != null) {
            refuse(LibraryFolder.nameTaken(file, before));
            return false;
        }
        problems.addAll(taken.problems());
        return true;
    }

    private KnownFile read(Path file, KnownFile.Stamp stamp) {
        return switch (folder.read(file)) {
            case Intake.Outcome.Refused(Problem problem) -> new KnownFile(stamp, new KnownFile.Refused(problem));
            case Intake.Outcome.Taken(SourceDocument document) ->
                new KnownFile(
                        stamp,
                        new KnownFile.Taken(
                                document.id(),
                                curated.rules().fingerprint(document),
                                document.problems(),
                                Optional.of(document)));
        };
    }

    private void refuse(Problem problem) {
        problems.add(problem);
        refused++;
    }

    private void take(SourceReading reading, String fingerprint) {
        SourceSummary summary = SourceSummary.of(reading);
        SourceEntries entries = SourceEntries.of(reading, curated.rules().vocabulary(), fingerprint);
        changed.add(entries);
        catalogue.put(entries.sourceId(), new Catalogue.Entry(fingerprint, summary));
        sources.add(summary);
    }
}

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
        index.catchUp();
        List<Path> files = folder.sourceFiles();
        Map<String, String> indexed = index.fingerprints();
        int done = 0;
        for (Path file : files) {
            progress.stopIfCancelled();
            progress.at(done++, files.size(), String.valueOf(file.getFileName()));
            takeIn(file, indexed);
        }
        Set<String> gone = new HashSet<>(indexed.keySet());
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

    private void takeIn(Path file, Map<String, String> indexed) {
        KnownFile.Stamp stamp = KnownFile.Stamp.of(file);
        Optional<KnownFile> before =
                Optional.ofNullable(known.get(file)).filter(one -> one.stamp().isSure(stamp));
        KnownFile now = before.orElseGet(() -> read(file, stamp));
        nowKnown.put(file, now.withoutDocument());
        switch (now.outcome()) {
            case KnownFile.Refused(Problem problem) -> refuse(problem);
            case KnownFile.Taken taken
            when seen.containsKey(taken.id()) ->
                refuse(new Problem(
                        "name-taken",
                        Problem.Severity.REFUSED,
                        file.toString(),
                        "its name gives the same id as " + seen.get(taken.id()) + "; rename one of the two."));
            case KnownFile.Taken taken -> {
                seen.put(taken.id(), file);
                problems.addAll(taken.problems());
                takeIn(file, taken, Optional.ofNullable(indexed.get(taken.id())));
            }
        }
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

    private void takeIn(Path file, KnownFile.Taken taken, Optional<String> indexed) {
        String fingerprint = curated.fingerprint(taken.id(), taken.fingerprint());
        Optional<Catalogue.Entry> listed = catalogue
                .entry(taken.id())
                .filter(entry -> entry.fingerprint().equals(fingerprint))
                .filter(_ -> indexed.filter(fingerprint::equals).isPresent());
        if (listed.isPresent()) {
            unchanged++;
            sources.add(listed.get().summary());
            return;
        }
        Intake.Outcome read = taken.document()
                .<Intake.Outcome>map(Intake.Outcome.Taken::new)
                // Known, but not in the index as it is: an earlier update failed, or a decision was made elsewhere.
                .orElseGet(() -> folder.read(file));
        switch (read) {
            case Intake.Outcome.Taken(SourceDocument document) -> readAnew(document, curated.fingerprint(document));
            case Intake.Outcome.Refused(Problem problem) -> {
                seen.remove(taken.id());
                nowKnown.remove(file);
                refuse(problem);
            }
        }
    }

    private void readAnew(SourceDocument document, String fingerprint) {
        SourceReading reading = curated.read(document).reading();
        SourceSummary summary = SourceSummary.of(reading);
        changed.add(SourceEntries.of(reading, curated.rules().vocabulary(), fingerprint));
        catalogue.put(document.id(), new Catalogue.Entry(fingerprint, summary));
        sources.add(summary);
    }
}

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
    /// @param sources  the summaries of all sources, by file name
    /// @param problems what was wrong with files
    /// @param counts   how much was found and read
    record Outcome(Map<String, Path> files, List<SourceSummary> sources, List<Problem> problems, Refreshed counts) {}

    private final LibraryFolder folder;
    private final Curated curated;
    private final LibraryIndex index;
    private final Catalogue catalogue;
    private final Progress progress;
    private final List<SourceEntries> changed = new ArrayList<>();
    private final List<SourceSummary> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Path> seen = new HashMap<>();
    private int unchanged;
    private int refused;

    Refresh(LibraryFolder folder, Curated curated, LibraryIndex index, Catalogue catalogue, Progress progress) {
        this.folder = folder;
        this.curated = curated;
        this.index = index;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    Outcome run() throws IOException {
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
                List.copyOf(sources),
                List.copyOf(problems),
                new Refreshed(files.size(), changed.size(), unchanged, refused, gone.size()));
    }

    private void takeIn(Path file, Map<String, String> indexed) {
        switch (Intake.read(file)) {
            case Intake.Outcome.Refused(Problem problem) -> refuse(problem);
            case Intake.Outcome.Taken(SourceDocument document)
            when seen.containsKey(document.id()) ->
                refuse(new Problem(
                        "name-taken",
                        Problem.Severity.REFUSED,
                        file.toString(),
                        "its name gives the same id as " + seen.get(document.id()) + "; rename one of the two."));
            case Intake.Outcome.Taken(SourceDocument document) -> {
                seen.put(document.id(), file);
                problems.addAll(document.problems());
                takeIn(document, Optional.ofNullable(indexed.get(document.id())));
            }
        }
    }

    private void refuse(Problem problem) {
        problems.add(problem);
        refused++;
    }

    private void takeIn(SourceDocument document, Optional<String> indexed) {
        String fingerprint = curated.fingerprint(document);
        Optional<Catalogue.Entry> known = catalogue
                .entry(document.id())
                .filter(entry -> entry.fingerprint().equals(fingerprint))
                .filter(_ -> indexed.filter(fingerprint::equals).isPresent());
        if (known.isPresent()) {
            unchanged++;
            sources.add(known.get().summary());
        } else {
            readAnew(document, fingerprint);
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

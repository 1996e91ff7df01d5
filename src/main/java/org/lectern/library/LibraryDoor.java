package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.appraisal.study.StudyFiles;
import org.lectern.curation.Journal;
import org.lectern.curation.JournalReading;
import org.lectern.curation.Ledger;
import org.lectern.index.Fingerprint;
import org.lectern.index.LibraryIndex;
import org.lectern.intake.Intake;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.meaning.ModelOnDemand;
import org.lectern.task.Progress;

/// Through which everything gets at libraries: opens them, takes files into them, reads files without one.
///
/// Where something can't be done, its methods throw a [LibraryTrouble] with one clear sentence.
public final class LibraryDoor {

    private final Path cacheFolder;
    private final ModelOnDemand model;

    /// @param cacheFolder where indexes are kept, one folder a library; may be deleted at any time
    /// @param model       for search by meaning too
    public LibraryDoor(Path cacheFolder, ModelOnDemand model) {
        this.cacheFolder = cacheFolder;
        this.model = model;
    }

    /// Search by words alone.
    public LibraryDoor(Path cacheFolder) {
        this(cacheFolder, ModelOnDemand.never());
    }

    /// Opens a library and brings its index up to date.
    public Library open(Path folder) {
        return open(folder, Progress.unwatched());
    }

    /// As [#open(Path)], with progress; cancelling leaves the index as it was and throws
    /// [java.util.concurrent.CancellationException].
    public Library open(Path folder, Progress progress) {
        LibraryFolder library = folder(folder);
        return CorpusMarker.isIn(library)
                ? CorpusLibrary.open(library, indexFolder(library), model, progress)
                : FolderLibrary.open(library, indexFolder(library), model, progress);
    }

    /// Makes a folder stand for a plain collection, one JSON object a line, and indexes it: its records are found as
    /// sections under their own ids. The folder is made where there is none and gets one file, `corpus.yaml`. Lines
    /// that can't be read are among the library's problems, and counted as refused.
    ///
    /// @param corpus  the collection; stays where it is and is read again only when it has changed
    /// @param tagging a library whose vocabulary the records are tagged with, and appraised; empty where they are
    ///                taken as they are
    public Library indexCorpus(Path folder, Path corpus, Optional<Path> tagging, Progress progress) {
        LibraryFolder library = folder(folder);
        Path file = corpus.toAbsolutePath().normalize();
        if (Files.exists(library.description())) {
            throw new LibraryTrouble(library.root() + " is a library already; name another folder with --library.");
        }
        if (!Files.isRegularFile(file)) {
            throw new LibraryTrouble("There is no file " + file + "; check its name.");
        }
        if (!Files.isReadable(file)) {
            throw new LibraryTrouble(file + " could not be read; check that you may read it.");
        }
        Optional<Path> vocabulary = tagging.map(LibraryDoor::folder).map(LibraryFolder::vocabulary);
        new CorpusMarker(file, vocabulary).write(library);
        return open(folder, progress);
    }

    /// Throws the library's index away; the next opening makes it again.
    public void forgetIndex(Path folder) {
        Path index = indexFolder(folder(folder));
        if (!Files.isDirectory(index)) {
            return;
        }
        try (var files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException inUse) {
            throw new LibraryTrouble(
                    "The index in " + index
                            + " could not be deleted; close other windows on this library and try again.",
                    inUse);
        }
    }

    /// Every source of a library as read anew, whatever the index holds, decisions laid over.
    public ReadFiles readLibrary(Path folder) {
        LibraryFolder library = folder(folder);
        LibraryDescription.read(library);
        Rules rules = Rules.of(library);
        JournalReading decisions = new Journal(library.decisions(), Clock.systemUTC()).read();
        ReadFiles read = read(rules, Ledger.of(decisions.decisions()), library.sourceFiles(), firstOfEachId(library));
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(decisions.problems());
        return new ReadFiles(read.sources(), problems, read.vocabulary());
    }

    /// Reads files as opening does.
    private static Function<Path, Intake.Outcome> firstOfEachId(LibraryFolder library) {
        Map<String, Path> seen = new HashMap<>();
        return file -> {
            Intake.Outcome read = library.read(file);
            Optional<Path> before = read instanceof Intake.Outcome.Taken(SourceDocument document)
                    ? Optional.ofNullable(seen.putIfAbsent(document.id(), file))
                    : Optional.empty();
            return before.<Intake.Outcome>map(first -> new Intake.Outcome.Refused(LibraryFolder.nameTaken(file, first)))
                    .orElse(read);
        };
    }

    /// Files as they would be read in a library, which is not changed and lends only its vocabulary.
    public ReadFiles readFiles(Path folder, List<Path> files) {
        return read(Rules.of(folder(folder)), Ledger.of(List.of()), files, Intake::read);
    }

    private static ReadFiles read(Rules rules, Ledger ledger, List<Path> files, Function<Path, Intake.Outcome> intake) {
        Curated curated = new Curated(rules, ledger);
        List<Problem> problems = new ArrayList<>(rules.problems());
        List<SourceReading> sources = new ArrayList<>();
        for (Path file : files) {
            switch (intake.apply(file)) {
                case Intake.Outcome.Taken(SourceDocument document) -> {
                    problems.addAll(document.problems());
                    sources.add(curated.read(document).reading());
                }
                case Intake.Outcome.Refused(Problem problem) -> problems.add(problem);
            }
        }
        return new ReadFiles(sources, problems, rules.vocabulary());
    }

    /// Takes files into a library, which is made where there is none yet.
    ///
    /// @param shipped the library to copy the vocabulary from, should one have to be made
    /// @param replace whether a source of the same name is replaced; else it is left alone and the file refused
    public ImportReport importFiles(Path folder, Path shipped, List<Path> files, boolean replace) {
        LibraryFolder library = folder(folder);
        LibraryCreation.ensure(library, folder(shipped));
        return new Importing(library, replace).importAll(files);
    }

    /// Every problem that a librarian must fix, and notes on what is worth knowing.
    public List<Problem> check(Path folder) {
        LibraryFolder library = folder(folder);
        LibraryDescription.read(library);
        ReadFiles read = readLibrary(folder);
        List<Problem> found = new ArrayList<>(read.problems());
        found.addAll(StudyFiles.read(library.studies()).problems());
        found.addAll(new LessonFolder(library.lessons()).problems());
        return new LibraryCheck(read.vocabulary()).check(read.sources(), found);
    }

    /// Takes another librarian's decisions into a library's journal; both are kept.
    ///
    /// @param file the other's `decisions.jsonl`; it is not changed
    public MergeReport mergeDecisions(Path folder, Path file) {
        LibraryFolder library = folder(folder);
        LibraryDescription.read(library);
        try (Library open = open(folder)) {
            return new DecisionMerging(library.decisions(), open::source).merge(file);
        }
    }

    private static LibraryFolder folder(Path folder) {
        return new LibraryFolder(folder.toAbsolutePath().normalize());
    }

    /// One folder for each library and format: its name for people, a hash of its path against mix-ups, and the format,
    /// so that the index of a newer program is left alone.
    private Path indexFolder(LibraryFolder library) {
        String path = library.root().toString();
        Path name = library.root().getFileName();
        String readable = (name == null ? "library" : name.toString()).replaceAll("[^A-Za-z0-9._-]", "-");
        String hash = Fingerprint.of(path);
        return cacheFolder.resolve(readable + "-" + hash.substring(0, 16) + "-" + LibraryIndex.format());
    }
}

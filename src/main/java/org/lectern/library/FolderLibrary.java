package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.appraisal.quality.QualityReader;
import org.lectern.appraisal.study.StudyFiles;
import org.lectern.index.LibraryIndex;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.Vocabulary;
import org.lectern.markup.Markdown;
import org.lectern.search.FacetLabels;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.SectionSearch;
import org.lectern.task.Progress;

/// A library in a folder, with its index in the cache.
final class FolderLibrary implements Library {

    private final LibraryFolder folder;
    private final LibraryDescription description;
    private final LibraryIndex index;
    private final Catalogue catalogue;
    private final AtomicReference<State> state;
    private final StudyReading studies;
    private final List<Problem> studyProblems;
    private final QualityReader quality = new QualityReader();

    /// What a refresh replaces, all of it in one step.
    private record State(
            Rules rules,
            Map<Path, KnownFile.Stamp> vocabulary,
            Refresh.Outcome refreshed,
            SectionSearch search,
            RecentReadings recent) {

        static State of(
                Rules rules, Map<Path, KnownFile.Stamp> vocabulary, Refresh.Outcome refreshed, LibraryIndex index) {
            SectionSearch search = new SectionSearch(
                    index.snapshot(),
                    rules.vocabulary(),
                    rules.finder(),
                    labels(rules.vocabulary(), refreshed.sources()),
                    refreshed.sources().stream().map(SourceSummary::title).toList());
            return new State(rules, vocabulary, refreshed, search, new RecentReadings(refreshed.files(), rules));
        }
    }

    private FolderLibrary(
            LibraryFolder folder,
            LibraryDescription description,
            LibraryIndex index,
            Catalogue catalogue,
            State state) {
        this.folder = folder;
        this.description = description;
        this.index = index;
        this.catalogue = catalogue;
        this.state = new AtomicReference<>(state);
        StudyFiles.Outcome cards = StudyFiles.read(folder.studies());
        this.studies = new StudyReading(cards.cards());
        this.studyProblems = cards.problems();
    }

    static FolderLibrary open(LibraryFolder folder, Path indexFolder, Progress progress) {
        LibraryDescription description = LibraryDescription.read(folder);
        Map<Path, KnownFile.Stamp> vocabulary = stamps(folder.vocabulary());
        Rules rules = Rules.of(folder);
        try {
            Files.createDirectories(indexFolder);
            LibraryIndex index = LibraryIndex.open(indexFolder.resolve("lucene"));
            try {
                Catalogue catalogue = Catalogue.read(indexFolder.resolve("catalogue.json"));
                Refresh.Outcome outcome = new Refresh(folder, rules, index, catalogue, Map.of(), progress).run();
                State state = State.of(rules, vocabulary, outcome, index);
                return new FolderLibrary(folder, description, index, catalogue, state);
            } catch (IOException | RuntimeException failed) {
                index.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new LibraryTrouble(
                    "The index of " + folder.root() + " could not be written to " + indexFolder
                            + "; check that there is room and that you may write there.",
                    failed);
        }
    }

    private static Map<Path, KnownFile.Stamp> stamps(Path vocabulary) {
        if (!Files.isDirectory(vocabulary)) {
            return Map.of();
        }
        try (var files = Files.list(vocabulary)) {
            return files.collect(Collectors.toMap(file -> file, KnownFile.Stamp::of));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean same(Map<Path, KnownFile.Stamp> before, Map<Path, KnownFile.Stamp> now) {
        return before.keySet().equals(now.keySet())
                && before.entrySet().stream()
                        .allMatch(file -> file.getValue().isSure(now.getOrDefault(file.getKey(), file.getValue())));
    }

    /// Searches that run go on over the index as it was; those that come see it as it is.
    @Override
    public synchronized Refreshed refresh() {
        State before = state.get();
        Map<Path, KnownFile.Stamp> vocabulary = stamps(folder.vocabulary());
        boolean sameRules = same(before.vocabulary(), vocabulary);
        Rules rules = sameRules ? before.rules() : Rules.of(folder);
        Map<Path, KnownFile> known = sameRules ? before.refreshed().known() : Map.of();
        try {
            Refresh.Outcome outcome = new Refresh(folder, rules, index, catalogue, known, Progress.unwatched()).run();
            state.set(State.of(rules, vocabulary, outcome, index));
            before.search().close();
            return outcome.counts();
        } catch (IOException failed) {
            throw new LibraryTrouble(
                    "The index of " + folder.root()
                            + " could not be brought up to date; check that there is room on the disk.",
                    failed);
        }
    }

    /// A search that was closed between being looked up and being asked was replaced by another.
    private <T> T searching(Function<SectionSearch, T> asked) {
        while (true) {
            State now = state.get();
            try {
                return asked.apply(now.search());
            } catch (IllegalStateException closed) {
                if (state.get() == now) {
                    throw closed;
                }
            }
        }
    }

    /// Sources by their titles; what has no name in the library keeps its code.
    private static FacetLabels labels(Vocabulary vocabulary, List<SourceSummary> sources) {
        Map<String, String> titles =
                sources.stream().collect(Collectors.toMap(SourceSummary::id, SourceSummary::title));
        FacetLabels others = FacetLabels.of(vocabulary);
        return (facet, id) -> facet == Facet.SOURCE ? titles.getOrDefault(id, id) : others.label(facet, id);
    }

    @Override
    public String title() {
        return description.title();
    }

    @Override
    public String description() {
        return description.description();
    }

    @Override
    public Vocabulary vocabulary() {
        return state.get().rules().vocabulary();
    }

    @Override
    public List<SourceSummary> sources() {
        return state.get().refreshed().sources();
    }

    @Override
    public Optional<SourceReading> source(String sourceId) {
        return state.get().recent().reading(sourceId);
    }

    @Override
    public Optional<SectionReading> section(String sectionId) {
        int slash = sectionId.indexOf('/');
        return source(slash < 0 ? sectionId : sectionId.substring(0, slash)).stream()
                .flatMap(source -> source.sections().stream())
                .filter(reading -> reading.section().id().equals(sectionId))
                .findFirst();
    }

    @Override
    public List<TextBlock> blocks(String sourceId) {
        return source(sourceId)
                .map(SourceReading::document)
                .map(document -> ShownBlocks.of(Markdown.read(document.text(), document.bodyStart())))
                .orElse(List.of());
    }

    @Override
    public Optional<QualityCard> quality(String sourceId) {
        return source(sourceId).map(quality::read);
    }

    @Override
    public List<CitedStudy> studies(String sectionId) {
        return section(sectionId).map(studies::of).orElse(List.of());
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(state.get().rules().problems());
        problems.addAll(studyProblems);
        problems.addAll(state.get().refreshed().problems());
        index.note()
                .ifPresent(note -> problems.add(new Problem(
                        "index", Problem.Severity.NOTE, folder.root().toString(), note)));
        return List.copyOf(problems);
    }

    @Override
    public Refreshed refreshed() {
        return state.get().refreshed().counts();
    }

    @Override
    public boolean isUpToDate() {
        return new UpToDate(folder, state.get().rules()).holds(index.fingerprints());
    }

    @Override
    public SearchResults search(SearchRequest request) {
        return searching(search -> search.search(request));
    }

    @Override
    public List<String> why(SearchRequest request, String sectionId) {
        return searching(search -> search.why(request, sectionId));
    }

    @Override
    public List<String> complete(String typed, int limit) {
        return searching(search -> search.complete(typed, limit));
    }

    @Override
    public void close() {
        try {
            state.get().search().close();
            index.close();
        } catch (IOException failed) {
            throw new LibraryTrouble("The index of " + folder.root() + " could not be closed.", failed);
        }
    }
}

package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.lectern.meaning.ModelOnDemand;
import org.lectern.search.FacetLabels;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.SectionSearch;
import org.lectern.task.Progress;

/// A library in a folder, with its index in the cache.
final class FolderLibrary implements Library {

    private final LibraryFolder folder;
    private final LibraryDescription description;
    private final Rules rules;
    private final LibraryIndex index;
    private final SectionSearch search;
    private final SectionVectors vectors;
    private final Refresh.Outcome refreshed;
    private final RecentReadings recent;
    private final StudyReading studies;
    private final List<Problem> studyProblems;
    private final QualityReader quality = new QualityReader();

    private FolderLibrary(
            LibraryFolder folder,
            LibraryDescription description,
            Rules rules,
            LibraryIndex index,
            SectionVectors vectors,
            Refresh.Outcome refreshed) {
        this.folder = folder;
        this.description = description;
        this.rules = rules;
        this.index = index;
        this.vectors = vectors;
        this.refreshed = refreshed;
        this.search = new SectionSearch(
                index.snapshot(),
                rules.vocabulary(),
                rules.finder(),
                labels(rules.vocabulary(), refreshed.sources()),
                refreshed.sources().stream().map(SourceSummary::title).toList(),
                vectors.meaning());
        StudyFiles.Outcome cards = StudyFiles.read(folder.studies());
        this.studies = new StudyReading(cards.cards());
        this.studyProblems = cards.problems();
        this.recent = new RecentReadings(refreshed.files(), rules);
    }

    static FolderLibrary open(LibraryFolder folder, Path indexFolder, ModelOnDemand model, Progress progress) {
        LibraryDescription description = LibraryDescription.read(folder);
        Rules rules = Rules.of(folder);
        try {
            Files.createDirectories(indexFolder);
            LibraryIndex index = LibraryIndex.open(indexFolder.resolve("lucene"));
            try {
                Catalogue catalogue = Catalogue.read(indexFolder.resolve("catalogue.json"));
                Refresh.Outcome outcome = new Refresh(folder, rules, index, catalogue, progress).run();
                SectionVectors vectors = new SectionVectors(indexFolder.resolve("vectors"), index, model);
                return new FolderLibrary(folder, description, rules, index, vectors, outcome);
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
        return rules.vocabulary();
    }

    @Override
    public List<SourceSummary> sources() {
        return refreshed.sources();
    }

    @Override
    public Optional<SourceReading> source(String sourceId) {
        return recent.reading(sourceId);
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
        List<Problem> problems = new ArrayList<>(rules.problems());
        problems.addAll(studyProblems);
        problems.addAll(refreshed.problems());
        index.note()
                .ifPresent(note -> problems.add(new Problem(
                        "index", Problem.Severity.NOTE, folder.root().toString(), note)));
        return List.copyOf(problems);
    }

    @Override
    public Refreshed refreshed() {
        return refreshed.counts();
    }

    @Override
    public boolean isUpToDate() {
        return new UpToDate(folder, rules).holds(index.fingerprints());
    }

    @Override
    public SearchResults search(SearchRequest request) {
        return search.search(request);
    }

    @Override
    public List<String> why(SearchRequest request, String sectionId) {
        return search.why(request, sectionId);
    }

    @Override
    public Understood understand(Progress progress) {
        return vectors.understand(progress);
    }

    @Override
    public int notUnderstood() {
        return vectors.notUnderstood();
    }

    @Override
    public List<String> complete(String typed, int limit) {
        return search.complete(typed, limit);
    }

    @Override
    public void close() {
        try {
            search.close();
            vectors.close();
            index.close();
        } catch (IOException failed) {
            throw new LibraryTrouble("The index of " + folder.root() + " could not be closed.", failed);
        }
    }
}

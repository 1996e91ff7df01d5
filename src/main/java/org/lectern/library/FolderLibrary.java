package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.appraisal.quality.QualityReader;
import org.lectern.appraisal.study.StudyFiles;
import org.lectern.curation.Journal;
import org.lectern.curation.JournalReading;
import org.lectern.curation.Ledger;
import org.lectern.index.LibraryIndex;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.Vocabulary;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.Saving;
import org.lectern.markup.Markdown;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.task.Progress;

/// A library in a folder, with its index in the cache.
final class FolderLibrary implements Library {

    private final LibraryFolder folder;
    private final LibraryDescription description;
    private final Rules rules;
    private final LibraryIndex index;
    private final LiveSearch live;
    private final Refresh.Outcome refreshed;
    private final RecentReadings recent;
    private final FolderDesk desk;
    private final StudyReading studies;
    private final List<Problem> studyProblems;
    private final QualityReader quality = new QualityReader();
    private final LessonFolder lessons;

    private FolderLibrary(
            LibraryFolder folder,
            LibraryDescription description,
            Rules rules,
            LibraryIndex index,
            Catalogue catalogue,
            JournalReading decisions,
            Refresh.Outcome refreshed) {
        this.folder = folder;
        this.description = description;
        this.rules = rules;
        this.index = index;
        this.refreshed = refreshed;
        this.live = new LiveSearch(rules, index, catalogue, refreshed.sources());
        StudyFiles.Outcome cards = StudyFiles.read(folder.studies());
        this.studies = new StudyReading(cards.cards());
        this.studyProblems = cards.problems();
        this.lessons = new LessonFolder(folder.lessons());
        this.recent = new RecentReadings(refreshed.files(), rules);
        this.desk = new FolderDesk(
                folder,
                decisions,
                Clock.systemUTC(),
                rules.vocabulary(),
                recent,
                refreshed.sources().stream().map(SourceSummary::id).toList(),
                this::follow);
    }

    static FolderLibrary open(LibraryFolder folder, Path indexFolder, Progress progress) {
        LibraryDescription description = LibraryDescription.read(folder);
        Rules rules = Rules.of(folder);
        JournalReading decisions = new Journal(folder.decisions(), Clock.systemUTC()).read();
        Curated curated = new Curated(rules, Ledger.of(decisions.decisions()));
        try {
            Files.createDirectories(indexFolder);
            LibraryIndex index = LibraryIndex.open(indexFolder.resolve("lucene"));
            try {
                Catalogue catalogue = Catalogue.read(indexFolder.resolve("catalogue.json"));
                Refresh.Outcome outcome = new Refresh(folder, curated, index, catalogue, progress).run();
                return new FolderLibrary(folder, description, rules, index, catalogue, decisions, outcome);
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

    /// Only sources for which something else counts now are indexed again.
    private void follow(Ledger before, Ledger after) {
        Curated curated = new Curated(rules, after);
        Map<SourceReading, String> changed = new LinkedHashMap<>();
        for (SourceSummary source : sources()) {
            if (!before.fingerprint(source.id()).equals(after.fingerprint(source.id()))) {
                recent.laid(source.id(), after)
                        .map(LaidOver::reading)
                        .ifPresent(reading -> changed.put(reading, curated.fingerprint(reading.document())));
            }
        }
        if (!changed.isEmpty()) {
            live.replace(changed);
        }
    }

    @Override
    public Desk desk() {
        return desk;
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
        return live.sources();
    }

    @Override
    public Optional<SourceReading> source(String sourceId) {
        return recent.laid(sourceId, desk.ledger()).map(LaidOver::reading);
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
        return recent.laid(sourceId, desk.ledger())
                .map(laid -> FieldDecisions.laidOver(
                        quality.read(laid.reading()), laid, desk.ledger().of(sourceId)));
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
        problems.addAll(desk.problems());
        live.problem().ifPresent(problems::add);
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
        return new UpToDate(folder, new Curated(rules, desk.ledger())).holds(index.fingerprints());
    }

    @Override
    public SearchResults search(SearchRequest request) {
        return live.ask(search -> search.search(request));
    }

    @Override
    public List<String> why(SearchRequest request, String sectionId) {
        return live.ask(search -> search.why(request, sectionId));
    }

    @Override
    public List<String> complete(String typed, int limit) {
        return live.ask(search -> search.complete(typed, limit));
    }

    @Override
    public List<LessonFile> lessons() {
        return lessons.all();
    }

    @Override
    public Optional<LessonFile> lesson(String id) {
        return lessons.lesson(id);
    }

    @Override
    public Saving save(Lesson lesson) {
        return lessons.save(lesson);
    }

    @Override
    public void close() {
        try {
            live.close();
            index.close();
        } catch (IOException failed) {
            throw new LibraryTrouble("The index of " + folder.root() + " could not be closed.", failed);
        }
    }
}

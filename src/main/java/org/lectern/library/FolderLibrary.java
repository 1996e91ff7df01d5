package org.lectern.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.lectern.curation.Journal;
import org.lectern.curation.JournalReading;
import org.lectern.curation.Ledger;
import org.lectern.index.LibraryIndex;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.Vocabulary;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.Saving;
import org.lectern.markup.Markdown;
import org.lectern.meaning.ModelOnDemand;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.completion.Completion;
import org.lectern.search.passage.SectionText;
import org.lectern.task.Progress;

/// A library in a folder, with its index in the cache.
final class FolderLibrary implements Library {

    private final LibraryFolder folder;
    private final LibraryIndex index;
    private final Catalogue catalogue;
    private final AtomicReference<LibraryState> state;
    private final LiveSearch live;
    private final FolderDesk desk;
    private final SectionVectors vectors;
    private final QualityCards quality = new QualityCards();
    private final LessonFolder lessons;
    private final Queue<Watch> watches = new ConcurrentLinkedQueue<>();

    private FolderLibrary(
            LibraryFolder folder,
            LibraryIndex index,
            Catalogue catalogue,
            SectionVectors vectors,
            JournalReading decisions,
            LibraryState opened) {
        this.folder = folder;
        this.index = index;
        this.vectors = vectors;
        this.catalogue = catalogue;
        this.state = new AtomicReference<>(opened);
        this.live = new LiveSearch(
                opened.rules(), index, catalogue, opened.refreshed().sources(), vectors.meaning());
        this.lessons = new LessonFolder(folder.lessons());
        this.desk = new FolderDesk(folder, decisions, Clock.systemUTC(), state::get, this::follow);
    }

    static FolderLibrary open(LibraryFolder folder, Path indexFolder, ModelOnDemand model, Progress progress) {
        Map<Path, KnownFile.Stamp> vocabulary = LibraryState.stamps(folder.vocabulary());
        JournalReading decisions = new Journal(folder.decisions(), Clock.systemUTC()).read();
        try {
            Rules rules = Rules.of(folder, indexFolder);
            Around around = Around.of(folder, rules);
            Curated curated = new Curated(rules, Ledger.of(decisions.decisions()));
            LibraryIndex index = LibraryIndex.open(indexFolder.resolve("lucene"));
            try {
                Catalogue catalogue = Catalogue.read(indexFolder.resolve("catalogue.bin"));
                Refresh.Outcome outcome = new Refresh(folder, curated, index, catalogue, Map.of(), progress).run();
                LibraryState opened = LibraryState.of(folder, rules, vocabulary, outcome, around);
                SectionVectors vectors = new SectionVectors(indexFolder.resolve("vectors"), index, model);
                opened.readyBeside();
                return new FolderLibrary(folder, index, catalogue, vectors, decisions, opened);
            } catch (IOException | RuntimeException failed) {
                index.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new LibraryTrouble(
                    "The index in " + indexFolder
                            + " could not be written; check that there is room and that you may write there.",
                    failed);
        }
    }

    /// Searches that run go on over the index as it was; those that come see it as it is. Nothing is decided
    /// meanwhile.
    @Override
    public Refreshed refresh() {
        return desk.meanwhile(this::readAgain);
    }

    private Refreshed readAgain(Ledger ledger) {
        folder.mustBeThere();
        LibraryState before = state.get();
        Map<Path, KnownFile.Stamp> vocabulary = LibraryState.stamps(folder.vocabulary());
        boolean sameRules = before.hasVocabulary(vocabulary);
        Rules rules = sameRules ? before.rules() : Rules.of(folder);
        Around around = Around.of(folder, rules);
        Map<Path, KnownFile> known = sameRules ? before.refreshed().known() : Map.of();
        try {
            Refresh.Outcome outcome = new Refresh(
                            folder, new Curated(rules, ledger), index, catalogue, known, Progress.unwatched())
                    .run();
            state.set(LibraryState.of(folder, rules, vocabulary, outcome, around));
            if (!sameRules || outcome.counts().changedAnything()) {
                live.restart(rules, outcome.sources());
            }
            return outcome.counts();
        } catch (IOException failed) {
            throw new LibraryTrouble(
                    "The index of " + folder.root()
                            + " could not be brought up to date; check that there is room on the disk.",
                    failed);
        }
    }

    /// Only sources for which something else counts now are indexed again.
    private void follow(Ledger before, Ledger after) {
        LibraryState now = state.get();
        Curated curated = new Curated(now.rules(), after);
        Map<SourceReading, String> changed = new LinkedHashMap<>();
        for (SourceSummary source : sources()) {
            if (!before.fingerprint(source.id()).equals(after.fingerprint(source.id()))) {
                now.recent()
                        .laid(source.id(), after)
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
        return state.get().around().description().title();
    }

    @Override
    public String description() {
        return state.get().around().description().description();
    }

    @Override
    public Vocabulary vocabulary() {
        return state.get().concepts();
    }

    @Override
    public List<SourceSummary> sources() {
        return live.sources();
    }

    @Override
    public Optional<SourceReading> source(String sourceId) {
        return state.get().recent().laid(sourceId, desk.ledger()).map(LaidOver::reading);
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
        Ledger decisions = desk.ledger();
        return state.get().recent().laid(sourceId, decisions).map(laid -> quality.of(laid, decisions));
    }

    @Override
    public List<CitedStudy> studies(String sectionId) {
        return section(sectionId).map(state.get().around().studies()::of).orElse(List.of());
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(state.get().problems());
        problems.addAll(desk.problems());
        problems.addAll(lessons.problems());
        live.problem().ifPresent(problems::add);
        index.note()
                .ifPresent(note -> problems.add(new Problem(
                        "index", Problem.Severity.NOTE, folder.root().toString(), note)));
        return List.copyOf(problems);
    }

    @Override
    public Watch watch() {
        Watch watch = new FolderWatch(folder);
        watches.add(watch);
        return watch;
    }

    @Override
    public Refreshed refreshed() {
        return state.get().refreshed().counts();
    }

    @Override
    public boolean isUpToDate() {
        return UpToDate.now(folder, state.get()).holds(index.fingerprints());
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
    public List<List<Span>> matches(SearchRequest request, List<SectionText> texts) {
        return live.ask(search -> search.matches(request, texts));
    }

    @Override
    public List<Completion> complete(String typed, int limit) {
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
    public Optional<String> removeLesson(String id) {
        return lessons.remove(id);
    }

    @Override
    public Optional<String> restoreLesson(String id) {
        return lessons.restore(id);
    }

    @Override
    public List<Hit> similar(String sectionId, int limit) {
        return live.ask(search -> search.similar(sectionId, limit));
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
    public void close() {
        // Whoever waits for changes waits no longer.
        watches.forEach(Watch::close);
        try {
            live.close();
            vectors.close();
            index.close();
        } catch (IOException failed) {
            throw new LibraryTrouble("The index of " + folder.root() + " could not be closed.", failed);
        }
    }
}

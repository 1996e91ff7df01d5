package org.lectern.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.appraisal.quality.QualityReader;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.Vocabulary;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.LessonText;
import org.lectern.lesson.Saving;
import org.lectern.library.CitedStudy;
import org.lectern.library.Library;
import org.lectern.library.Refreshed;
import org.lectern.library.SourceSummary;
import org.lectern.library.Understood;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.completion.Completion;
import org.lectern.search.passage.SectionText;
import org.lectern.task.Progress;

/// A small library in memory with a naive search that counts facets sideways: for tests of the window.
public final class SampleLibrary implements Library {

    /// A query that this library can't answer in time, one that breaks it, one with another spelling.
    public static final String CUT_SHORT = "everything at once";

    public static final String BREAKS = "break the search";

    private final Map<String, SourceReading> sources = new TreeMap<>();
    private final Map<String, LessonFile> lessons = new TreeMap<>();
    private final SampleSearch search = new SampleSearch(sources);

    public SampleLibrary() {
        SampleTexts.BY_ID.forEach((id, text) -> sources.put(id, SampleReadings.read(id, text)));
    }

    @Override
    public String title() {
        return "Gout reading room";
    }

    @Override
    public String description() {
        return "Three invented pages on gout: a guide for patients, a report on a trial, and a clinic that sells.";
    }

    @Override
    public Vocabulary vocabulary() {
        return SampleReadings.VOCABULARY;
    }

    @Override
    public List<SourceSummary> sources() {
        return sources.values().stream().map(SampleLibrary::summary).toList();
    }

    private static SourceSummary summary(SourceReading source) {
        long flagged = source.sections().stream()
                .flatMap(section -> section.statements().stream())
                .filter(Statement::isPromotional)
                .count();
        return new SourceSummary(
                source.document().id(),
                source.document().title(),
                source.document().metadata(),
                source.stance(),
                source.sections().size(),
                (int) flagged);
    }

    @Override
    public Optional<QualityCard> quality(String sourceId) {
        return source(sourceId).map(new QualityReader()::read);
    }

    @Override
    public List<CitedStudy> studies(String sectionId) {
        return section(sectionId).stream().flatMap(SampleStudies::in).toList();
    }

    @Override
    public Refreshed refresh() {
        return refreshed();
    }

    @Override
    public Refreshed refreshed() {
        return new Refreshed(sources.size(), 0, sources.size(), 0, 0);
    }

    @Override
    public Optional<SourceReading> source(String sourceId) {
        return Optional.ofNullable(sources.get(sourceId));
    }

    @Override
    public Optional<SectionReading> section(String sectionId) {
        return sections().filter(each -> each.section().id().equals(sectionId)).findFirst();
    }

    @Override
    public List<TextBlock> blocks(String sourceId) {
        return source(sourceId)
                .map(source -> SampleBlocks.of(
                        source.document().text(), source.document().bodyStart()))
                .orElse(List.of());
    }

    @Override
    public Understood understand(Progress progress) {
        return Understood.NOTHING;
    }

    @Override
    public int notUnderstood() {
        return 0;
    }

    @Override
    public boolean isUpToDate() {
        return true;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    private Stream<SectionReading> sections() {
        return sources.values().stream().flatMap(source -> source.sections().stream());
    }

    @Override
    public SearchResults search(SearchRequest request) {
        return search.results(request);
    }

    @Override
    public List<List<Span>> matches(SearchRequest request, List<SectionText> texts) {
        return search.matches(request, texts);
    }

    @Override
    public List<String> why(SearchRequest request, String sectionId) {
        return search.why(request);
    }

    @Override
    public List<Completion> complete(String typed, int limit) {
        return search.complete(typed, limit);
    }

    @Override
    public List<Hit> similar(String sectionId, int limit) {
        return search.similar(sectionId, limit);
    }

    @Override
    public List<LessonFile> lessons() {
        return List.copyOf(lessons.values());
    }

    @Override
    public Optional<LessonFile> lesson(String id) {
        return Optional.ofNullable(lessons.get(id));
    }

    @Override
    public Saving save(Lesson lesson) {
        String before = lesson(lesson.id()).map(file -> file.lesson().version()).orElse("");
        if (!before.equals(lesson.version())) {
            return new Saving.NotSaved("Not saved: there is another lesson of this name.");
        }
        LessonFile file = LessonText.read(lesson.id(), LessonText.write(lesson, ""));
        lessons.put(lesson.id(), file);
        return new Saving.Saved(file.lesson());
    }

    @Override
    public Optional<String> removeLesson(String id) {
        lessons.remove(id);
        return Optional.empty();
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}

package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.LabelTerms;
import org.lectern.index.LibraryIndex;
import org.lectern.index.StoredSection;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.meaning.ModelOnDemand;
import org.lectern.search.FacetLabels;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.SectionSearch;
import org.lectern.search.completion.Completion;
import org.lectern.search.passage.SectionText;
import org.lectern.task.Progress;
import org.lectern.vocabulary.ConceptMatcher;
import org.lectern.vocabulary.VocabularyFiles;

/// A plain collection seen as a library, so that search can be measured on public test sets: every record is a section
/// under its own id, all of one source that has no text of its own and no vocabulary.
final class CorpusLibrary implements Library {

    private final CorpusMarker marker;
    private final LibraryIndex index;
    private final Vocabulary vocabulary;
    private final IndexSnapshot snapshot;
    private final SectionSearch search;
    private final SectionVectors vectors;
    private final List<Problem> problems;
    private final Refreshed refreshed;

    private CorpusLibrary(
            CorpusMarker marker,
            LibraryIndex index,
            Vocabulary vocabulary,
            SectionVectors vectors,
            List<Problem> problems,
            boolean read) {
        this.marker = marker;
        this.vocabulary = vocabulary;
        this.index = index;
        this.vectors = vectors;
        this.problems = problems;
        snapshot = index.snapshot();
        int refused = (int) problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.REFUSED)
                .count();
        refreshed = new Refreshed(
                snapshot.size() + refused, read ? snapshot.size() : 0, read ? 0 : snapshot.size(), refused, 0);
        search = new SectionSearch(
                index.snapshot(),
                vocabulary,
                vocabulary.concepts().isEmpty() ? _ -> List.of() : ConceptMatcher.forQueries(vocabulary),
                FacetLabels.of(vocabulary),
                List.of(marker.name()),
                vectors.meaning());
    }

    static CorpusLibrary open(LibraryFolder folder, Path indexFolder, ModelOnDemand model, Progress progress) {
        CorpusMarker marker = CorpusMarker.read(folder);
        try {
            LibraryIndex index = LibraryIndex.open(indexFolder.resolve("lucene"));
            try {
                SectionVectors vectors = new SectionVectors(indexFolder.resolve("vectors"), index, model);
                return refreshed(
                        marker, index, new KeptRefusals(indexFolder.resolve("refused.jsonl")), vectors, progress);
            } catch (IOException | RuntimeException failed) {
                index.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new LibraryTrouble(
                    "The collection " + marker.corpus() + " could not be read, or its index not be written to "
                            + indexFolder + "; check that there is room and that you may use both.",
                    failed);
        }
    }

    private static CorpusLibrary refreshed(
            CorpusMarker marker, LibraryIndex index, KeptRefusals kept, SectionVectors vectors, Progress progress)
            throws IOException {
        Vocabulary vocabulary = marker.vocabulary()
                .map(folder -> VocabularyFiles.read(folder).vocabulary())
                .orElseGet(() -> new Vocabulary(List.of()));
        Optional<String> content = marker.now();
        Optional<String> indexed = Optional.ofNullable(index.fingerprints().get(marker.name()));
        Optional<List<Problem>> refused = indexed.flatMap(kept::of);
        if (content.isEmpty()) {
            List<Problem> problems = new ArrayList<>(refused.orElse(List.of()));
            problems.add(gone(marker));
            return new CorpusLibrary(marker, index, vocabulary, vectors, problems, false);
        }
        String now = marker.fingerprint(content.get());
        if (indexed.filter(now::equals).isPresent() && refused.isPresent()) {
            return new CorpusLibrary(marker, index, vocabulary, vectors, refused.get(), false);
        }
        Optional<CorpusTagging> tagging = marker.vocabulary().map(_ -> new CorpusTagging(vocabulary));
        try (CorpusReader reader = new CorpusReader(marker.corpus(), marker.name(), tagging)) {
            index.know(LabelTerms.of(vocabulary));
            index.replaceAll(marker.name(), now, reader, progress);
            kept.keep(now, reader.problems());
            return new CorpusLibrary(marker, index, vocabulary, vectors, reader.problems(), true);
        }
    }

    private static Problem gone(CorpusMarker marker) {
        return new Problem(
                "corpus-gone",
                Problem.Severity.NOTE,
                marker.corpus().toString(),
                "the file is gone; what was indexed of it is still searched.");
    }

    @Override
    public String title() {
        return marker.name();
    }

    @Override
    public String description() {
        return "A plain collection of " + snapshot.size() + " records; when its file changes, open it again.";
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<SourceSummary> sources() {
        return List.of(
                new SourceSummary(marker.name(), marker.name(), Metadata.empty(), Stance.NEUTRAL, snapshot.size(), 0));
    }

    /// Always empty: a collection's records have no text around them.
    @Override
    public Optional<SourceReading> source(String sourceId) {
        return Optional.empty();
    }

    @Override
    public Optional<SectionReading> section(String sectionId) {
        try {
            Optional<Integer> document = snapshot.document(sectionId);
            return document.isEmpty()
                    ? Optional.empty()
                    : Optional.of(reading(snapshot.section(document.get()), snapshot.text(document.get())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SectionReading reading(StoredSection stored, String text) {
        Section section = new Section(
                stored.id(),
                stored.sourceId(),
                List.of(),
                stored.title(),
                new Span(0, 0),
                new Span(0, text.length()),
                0,
                List.of(Topic.OVERVIEW),
                List.of());
        return new SectionReading(section, text, List.of(), List.of(), Optional.empty());
    }

    @Override
    public List<TextBlock> blocks(String sourceId) {
        return List.of();
    }

    @Override
    public Optional<QualityCard> quality(String sourceId) {
        return Optional.empty();
    }

    @Override
    public List<CitedStudy> studies(String sectionId) {
        return List.of();
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        index.note()
                .ifPresent(note -> all.add(new Problem(
                        "index", Problem.Severity.NOTE, marker.corpus().toString(), note)));
        return List.copyOf(all);
    }

    @Override
    public Refreshed refreshed() {
        return refreshed;
    }

    /// A collection is read once, when it is opened: a changed one is said to be changed, and read at the next opening.
    @Override
    public Refreshed refresh() {
        return refreshed;
    }

    @Override
    public Watch watch() {
        return new FileWatch(marker.corpus());
    }

    @Override
    public boolean isUpToDate() {
        try {
            return marker.now()
                    .map(marker::fingerprint)
                    .filter(now -> now.equals(index.fingerprints().get(marker.name())))
                    .isPresent();
        } catch (IOException unreadable) {
            return false;
        }
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
    public List<List<Span>> matches(SearchRequest request, List<SectionText> texts) {
        return search.matches(request, texts);
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
    public List<Completion> complete(String typed, int limit) {
        return search.complete(typed, limit);
    }

    @Override
    public List<Hit> similar(String sectionId, int limit) {
        return search.similar(sectionId, limit);
    }

    @Override
    public void close() {
        try {
            search.close();
            vectors.close();
            snapshot.close();
            index.close();
        } catch (IOException failed) {
            throw new LibraryTrouble("The index of " + marker.corpus() + " could not be closed.", failed);
        }
    }
}

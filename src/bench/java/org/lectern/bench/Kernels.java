package org.lectern.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lectern.appraisal.Appraisal;
import org.lectern.appraisal.AppraisedBlock;
import org.lectern.appraisal.Appraiser;
import org.lectern.intake.Intake;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.markup.Markdown;
import org.lectern.markup.MarkedText;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.completion.Completion;
import org.lectern.section.Sections;
import org.lectern.vocabulary.ConceptMatcher;
import org.lectern.vocabulary.Tagger;
import org.lectern.vocabulary.VocabularyFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The steps from a file to an answer, each by itself, on one source of so many sections.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g", "--sun-misc-unsafe-memory-access=allow"})
public class Kernels {

    private static final List<String> QUERIES = List.of(
            "CK", "trouble swallowing", "what helps when steroids fail", "is methotrexate safe in pregnancy", "fevr");

    /// System properties that say where the project and the texts are.
    static final String PROJECT = "bench.project";

    static final String TEXTS = "bench.texts";

    private static final int FEWEST = 20;

    @Param({"20", "200"})
    public int sections = 20;

    private Path work = Path.of("");
    private Vocabulary vocabulary = new Vocabulary(List.of());
    private ConceptMatcher names = ConceptMatcher.forQueries(vocabulary);
    private Tagger tagger = Tagger.of(vocabulary);
    private Appraiser appraiser = new Appraiser();
    private String text = "";
    private SourceDocument document = document("# None\n");
    private MarkedText marked = Markdown.read("", 0);
    private List<Section> split = List.of();
    private List<AppraisedBlock> blocks = List.of();
    private @Nullable Library library;
    private int asked;

    @Setup(Level.Trial)
    public void read() throws IOException {
        Path project = Path.of(System.getProperty(PROJECT));
        work = Files.createTempDirectory("lectern-kernels");
        Records texts = Records.of(Path.of(System.getProperty(TEXTS)));
        Path room = SampleLibrary.write(
                work.resolve("room"), project.resolve("knowledge/vocabulary"), texts.oneSource(FEWEST, sections));
        vocabulary = VocabularyFiles.read(room.resolve("vocabulary")).vocabulary();
        names = ConceptMatcher.forQueries(vocabulary);
        tagger = Tagger.of(vocabulary);
        text = Files.readString(room.resolve("sources/one.md"));
        document = document(text);
        marked = Markdown.read(document.text(), document.bodyStart());
        split = Sections.of(document, marked);
        blocks = AppraisedText.of(marked);
        library = new LibraryDoor(work.resolve("cache")).open(room);
    }

    private static SourceDocument document(String text) {
        return switch (Intake.read(text, "one.md")) {
            case Intake.Outcome.Taken(SourceDocument taken) -> taken;
            case Intake.Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    @TearDown(Level.Trial)
    public void close() {
        open().close();
        try (var files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    @Benchmark
    public MarkedText markdownToBlocks() {
        return Markdown.read(document.text(), document.bodyStart());
    }

    @Benchmark
    public List<Section> sectionSplitting() {
        return Sections.of(document, marked);
    }

    @Benchmark
    public List<Mention> tagging() {
        List<Mention> mentions = new ArrayList<>();
        for (Section section : split) {
            mentions.addAll(tagger.tag(section, document.text()));
        }
        return mentions;
    }

    @Benchmark
    public Appraisal appraisal() {
        return appraiser.appraise(document, split, blocks);
    }

    @Benchmark
    public List<NamedConcept> namesInAQuery() {
        return names.find(next());
    }

    @Benchmark
    public List<Completion> suggestions() {
        String query = next();
        return open().complete(query.substring(0, Math.min(4, query.length())), 10);
    }

    @Benchmark
    public SearchResults searchFacetsAndPassages() {
        return open().search(SearchRequest.of(next()));
    }

    private Library open() {
        return Objects.requireNonNull(library);
    }

    private String next() {
        return QUERIES.get(asked++ % QUERIES.size());
    }
}

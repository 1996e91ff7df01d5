package org.lectern.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Facet;
import org.lectern.task.Progress;
import org.lectern.testing.HandmadeLibrary;

final class LabelTermsTest {

    /// Few words, so that labels overlap, repeat and begin alike.
    private static final List<String> WORDS =
            List.of("red ", "Eyes ", "eye ", "red-eye ", "dry ", "of the ", "night. ", "drops\n", "dry", "'s ");

    private static final List<String> LABELS = List.of(
            "red eye", "dry eye", "dry red eyes", "eyes of the night", "red red", "eye drops", "red eye drops", "dry");

    private final Analysis analysis = new Analysis();

    /// The term stands in as many texts as the phrase, and in each as often.
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void aLabelsTermIsWhereItsPhraseIs(long seed) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(directory, new TextReader(analysis, labels(LABELS)), new Random(seed));
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new Times());
                for (String label : LABELS.subList(0, LABELS.size() - 1)) {
                    List<String> stems = analysis.stems(label);
                    List<String> places = found(searcher, new PhraseQuery(Fields.WORDS, stems.toArray(String[]::new)));
                    assertThat(places).as(label).isNotEmpty();
                    Term term = new Term(Fields.WORDS, LabelTerms.term(stems));
                    assertThat(found(searcher, new TermQuery(term))).isEqualTo(places);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void labelsLeaveTheLengthOfATextAsItIs(long seed) throws IOException {
        assertThat(lengths(labels(LABELS), seed)).isEqualTo(lengths(LabelTerms.none(), seed));
    }

    @Test
    void aNameIsTheSameForTheSameLabelsOnly() {
        assertThat(labels(LABELS).id()).isEqualTo(labels(List.copyOf(LABELS)).id());
        assertThat(labels(LABELS).id())
                .isNotEqualTo(labels(LABELS.subList(1, LABELS.size())).id());
        assertThat(labels(LABELS).id()).isNotEqualTo(LabelTerms.none().id());
    }

    @Test
    void anIndexTellsWhoseLabelsAllItsSectionsHave() throws IOException {
        HandmadeLibrary library = HandmadeLibrary.psoriasis();
        LabelTerms first = LabelTerms.of(library.vocabulary());
        LabelTerms second = labels(LABELS);
        try (LibraryIndex index = LibraryIndex.inMemory()) {
            index.know(first);
            index.update(library.entries(), Set.of(), Progress.unwatched());
            assertThat(labels(index)).isEqualTo(first.id());

            index.know(second);
            index.update(List.of(), Set.of("seller"), Progress.unwatched());
            assertThat(labels(index)).isEqualTo(first.id());

            library.said("Creams", "Thick creams are used at night.");
            index.update(library.entries(), Set.of("seller"), Progress.unwatched());
            assertThat(labels(index)).as("the trial still has the first ones").isEmpty();

            index.update(again(library.entries()), Set.of(), Progress.unwatched());
            assertThat(labels(index)).isEqualTo(second.id());
        }
    }

    private static List<SourceEntries> again(List<SourceEntries> entries) {
        return entries.stream()
                .map(source -> new SourceEntries(source.sourceId(), source.fingerprint() + "+", source.entries()))
                .toList();
    }

    private static String labels(LibraryIndex index) throws IOException {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return snapshot.labels();
        }
    }

    private static LabelTerms labels(List<String> labels) {
        HandmadeLibrary library = new HandmadeLibrary();
        library.concept(Facet.SYMPTOM, "sign", "", labels.toArray(String[]::new));
        return LabelTerms.of(library.vocabulary());
    }

    private static void write(ByteBuffersDirectory directory, TextReader reader, Random random) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 150; i++) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(25); piece >= 0; piece--) {
                    text.append(WORDS.get(random.nextInt(WORDS.size())));
                }
                Document document = new Document();
                document.add(
                        new TextField(Fields.WORDS, reader.read(text.toString()).labelled()));
                writer.addDocument(document);
            }
        }
    }

    private List<Long> lengths(LabelTerms labels, long seed) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(directory, new TextReader(analysis, labels), new Random(seed));
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                List<Long> lengths = new ArrayList<>();
                NumericDocValues norms = MultiDocValues.getNormValues(reader, Fields.WORDS);
                while (norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    lengths.add(norms.longValue());
                }
                assertThat(lengths).hasSizeGreaterThan(100);
                return lengths;
            }
        }
    }

    /// Every text that matches, and how often.
    private static List<String> found(IndexSearcher searcher, Query query) throws IOException {
        return Arrays.stream(searcher.search(query, 1000).scoreDocs)
                .map(hit -> hit.doc + " " + hit.score)
                .sorted()
                .toList();
    }

    /// Scores are how often something is in a text.
    private static final class Times extends Similarity {

        @Override
        public SimScorer scorer(float boost, CollectionStatistics all, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float times, long norm) {
                    return times;
                }
            };
        }
    }
}

package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

/// A plain collection as a library.
@Tag("faults")
class CorpusLibraryTest {

    private static final List<String> RECORDS = List.of("""
            {"id": "D-1", "title": "Gout", "text": "Crystals of urate in a joint.", "synonyms": ["podagra"]}""", """
            {"id": 2, "title": "Lumbago", "text": "An ache of the back.", "topic": "symptoms"}""", """
            {"id": "x/3", "title": "Colchicine", "text": "Shortens an attack.", "facets": {"topic": ["treatment"]}}""");

    @TempDir
    Path folder;

    private Path corpus = Path.of("");
    private LibraryDoor door = new LibraryDoor(Path.of(""));

    @BeforeEach
    void aCollection() throws IOException {
        door = new LibraryDoor(folder.resolve("cache"));
        corpus = folder.resolve("joints.jsonl");
        Files.write(corpus, RECORDS);
    }

    private Library indexed() {
        return door.indexCorpus(folder.resolve("room"), corpus, Optional.empty(), Progress.unwatched());
    }

    private static List<String> ids(Library library, SearchRequest request) {
        return library.search(request).hits().stream().map(Hit::sectionId).toList();
    }

    @Test
    void recordsAreFoundUnderTheirOwnIds() {
        try (Library library = indexed()) {
            assertThat(library.refreshed()).isEqualTo(new Refreshed(3, 3, 0, 0, 0));
            assertThat(library.sources())
                    .singleElement()
                    .satisfies(source -> assertThat(source.sections()).isEqualTo(3));
            assertThat(ids(library, SearchRequest.of("urate crystals"))).containsExactly("D-1");
            assertThat(ids(library, SearchRequest.of("podagra"))).containsExactly("D-1");
            assertThat(library.section("2"))
                    .hasValueSatisfying(section -> assertThat(section.text()).isEqualTo("An ache of the back."));
            assertThat(library.section("4")).isEmpty();
        }
    }

    @Test
    void aRecordsWholeNameCountsAsItsTitleDoes() throws IOException {
        String eye = "Light does not meet on the retina, so that far things are blurred for the eye.";
        Files.write(
                corpus,
                List.of(
                        "{\"id\": \"M-1\", \"title\": \"Refractive errors of the eye\", \"text\": \"" + eye
                                + "\", \"synonyms\": [\"Far sight\", \"Myopia\", \"Astigmatism\"]}",
                        "{\"id\": \"M-2\", \"title\": \"Cataract with myopia\", \"text\": \"Rare.\"}",
                        "{\"id\": \"M-3\", \"title\": \"Night myopia\", \"text\": \"Rare.\"}",
                        "{\"id\": \"M-4\", \"title\": \"Gout\", \"text\": \"Crystals.\"}"));
        try (Library library = indexed()) {
            assertThat(ids(library, SearchRequest.of("myopia"))).startsWith("M-1");
        }
    }

    @Test
    void valuesOfFacetsNarrow() {
        try (Library library = indexed()) {
            SearchRequest all = SearchRequest.of("");
            assertThat(ids(library, all.withInclude(Map.of(Facet.TOPIC, Set.of("symptoms")))))
                    .containsExactly("2");
            assertThat(ids(library, all.withInclude(Map.of(Facet.TOPIC, Set.of("treatment")))))
                    .containsExactly("x/3");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "topic:\"how common\"",
        "topic:\"How Common\"",
        "ache topic:how-common",
        "symptom:\"Sore feet\"",
        "test:sip",
        "claim:buzz"
    })
    void valuesThatNoVocabularyKnowsAreFieldsInAQueryToo(String query) throws IOException {
        Files.write(corpus, RECORDS);
        Files.writeString(corpus, """
                {"id": "4", "title": "Ache", "text": "One in two.", "topic": "How common",
                 "symptom": ["sore feet"], "test": "SIP", "claim": "Buzz"}""".replace("\n", ""), StandardOpenOption.APPEND);
        try (Library library = indexed()) {
            assertThat(ids(library, SearchRequest.of(query))).containsExactly("4");
            assertThat(library.search(SearchRequest.of(query)).note()).isEmpty();
        }
    }

    @Test
    void theFolderOpensAgainWithoutReadingTheCollection() throws IOException {
        indexed().close();
        try (Library again = door.open(folder.resolve("room"))) {
            assertThat(again.refreshed()).isEqualTo(new Refreshed(3, 0, 3, 0, 0));
            assertThat(again.isUpToDate()).isTrue();
            Files.delete(corpus);
            assertThat(again.isUpToDate()).isFalse();
        }
        try (Library without = door.open(folder.resolve("room"))) {
            assertThat(ids(without, SearchRequest.of("urate"))).containsExactly("D-1");
            assertThat(without.problems()).extracting(Problem::kind).containsExactly("corpus-gone");
        }
    }

    @Test
    void aChangedCollectionIsReadAgain() throws IOException {
        indexed().close();
        Files.write(corpus, RECORDS.subList(0, 1));
        try (Library again = door.open(folder.resolve("room"))) {
            assertThat(again.refreshed()).isEqualTo(new Refreshed(1, 1, 0, 0, 0));
            assertThat(ids(again, SearchRequest.of("lumbago"))).isEmpty();
        }
    }

    @Test
    void aCollectionThatChangesWhileOpenIsNoLongerSaidToBeUpToDate() throws IOException {
        try (Library library = indexed()) {
            Watch watch = library.watch();
            assertThat(library.isUpToDate()).isTrue();
            Files.write(corpus, RECORDS.subList(0, 1));
            assertThat(watch.next(Progress.unwatched())).isTrue();
            assertThat(library.refresh()).isEqualTo(new Refreshed(3, 3, 0, 0, 0));
            assertThat(library.isUpToDate()).isFalse();
            watch.close();
            assertThat(watch.next(Progress.unwatched())).isFalse();
        }
    }

    @Test
    void everyBadLineIsToldAndTheOthersLoad() throws IOException {
        Files.write(
                corpus,
                List.of(
                        RECORDS.get(0),
                        "{\"id\": \"broken",
                        "[1]",
                        "",
                        "{\"title\": \"no id\"}",
                        "{\"id\": \"a b\", \"text\": \"white space\"}",
                        RECORDS.get(0),
                        "{\"id\": \"empty\"}",
                        RECORDS.get(1),
                        "{\"id\": \"" + "n".repeat(40_000) + "\", \"text\": \"a name without end\"}"));
        try (Library library = indexed()) {
            assertThat(library.refreshed()).isEqualTo(new Refreshed(9, 2, 0, 7, 0));
            assertThat(library.problems())
                    .extracting(problem -> problem.where().replaceAll(".*, ", ""))
                    .containsExactly("line 2", "line 3", "line 5", "line 6", "line 7", "line 8", "line 10");
        }
    }

    @Test
    void badLinesAreToldAndCountedAtEveryOpening() throws IOException {
        Files.write(corpus, List.of(RECORDS.get(0), "[1]", RECORDS.get(1), "{\"title\": \"no \u201cid\u201d\"}"));
        List<Problem> told;
        try (Library first = indexed()) {
            assertThat(first.refreshed()).isEqualTo(new Refreshed(4, 2, 0, 2, 0));
            told = first.problems();
        }
        try (Library again = door.open(folder.resolve("room"))) {
            assertThat(again.refreshed()).isEqualTo(new Refreshed(4, 0, 2, 2, 0));
            assertThat(again.problems()).isEqualTo(told).hasSize(2);
        }
        Files.delete(corpus);
        try (Library without = door.open(folder.resolve("room"))) {
            assertThat(without.refreshed()).isEqualTo(new Refreshed(4, 0, 2, 2, 0));
            assertThat(without.problems()).containsAll(told).hasSize(3);
        }
    }

    @Test
    void aCollectionIsReadAgainWhereItsRefusalsAreNotKnownAnyMore() throws IOException {
        Files.write(corpus, List.of(RECORDS.get(0), "[1]"));
        indexed().close();
        try (var files = Files.walk(folder.resolve("cache"))) {
            for (Path kept :
                    files.filter(file -> file.endsWith("refused.jsonl")).toList()) {
                Files.writeString(kept, "{\"fingerprint\": \"cut off");
            }
        }
        try (Library again = door.open(folder.resolve("room"))) {
            assertThat(again.refreshed()).isEqualTo(new Refreshed(2, 1, 0, 1, 0));
            assertThat(ids(again, SearchRequest.of(""))).containsExactly("D-1");
        }
    }

    @Test
    void recordsAreTaggedAndAppraisedWhereALibraryIsNamedForIt() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other/vocabulary"));
        Files.writeString(other.resolve("treatments.yaml"), """
                facet: treatment
                title: Treatments
                concepts:
                  - id: colchicine
                    prefLabel: Colchicine
                """);
        try (Library library = door.indexCorpus(
                folder.resolve("room"), corpus, Optional.of(folder.resolve("other")), Progress.unwatched())) {
            SearchRequest all = SearchRequest.of("");
            assertThat(ids(library, all.withInclude(Map.of(Facet.TREATMENT, Set.of("colchicine")))))
                    .containsExactly("x/3");
            assertThat(library.search(SearchRequest.of("colchicine")).readAs()).hasSize(1);
            assertThat(library.isUpToDate()).isTrue();
        }
        try (Library again = door.open(folder.resolve("room"))) {
            assertThat(again.refreshed().unchanged()).isEqualTo(3);
        }
    }

    @Test
    void manyRecordsAreWrittenOnSeveralThreadsInTheirOrder() throws IOException {
        Files.write(
                corpus,
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "{\"id\": \"n" + i + "\", \"text\": \"Number " + i + "\"}")
                        .toList());
        try (Library library = indexed()) {
            assertThat(ids(library, SearchRequest.of("").withPage(1_000, 3)))
                    .containsExactly("n1000", "n1001", "n1002");
            assertThat(library.search(SearchRequest.of("number")).total()).isEqualTo(3_000);
        }
    }

    @Test
    void aLibraryIsNotTurnedIntoACollection() throws IOException {
        Files.createDirectories(folder.resolve("room"));
        Files.writeString(folder.resolve("room/library.yaml"), "title: Joints\n");
        assertThatThrownBy(this::indexed).isInstanceOf(LibraryTrouble.class).hasMessageContaining("already");
    }
}

package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Facet;
import org.lectern.search.FacetCounts;
import org.lectern.search.SearchRequest;

@Tag("faults")
class LibraryDoorTest {

    private static final String GOUT = """
            ---
            title: Gout at a glance
            language: en
            ---

            # Gout

            Gout is a swelling of joints that comes in attacks.

            ## Treatment

            - **Colchicine:** Taken early, it shortens an attack.
            - **Ice packs:** They ease the pain of a hot joint.
            """;

    @TempDir
    Path folder;

    private Path library;
    private Path cache;
    private LibraryDoor door;

    @BeforeEach
    void aLibraryWithOneSource() throws IOException {
        library = folder.resolve("room");
        cache = folder.resolve("cache");
        door = new LibraryDoor(cache);
        Files.createDirectories(library.resolve("sources"));
        Files.createDirectories(library.resolve("vocabulary"));
        Files.writeString(library.resolve("library.yaml"), "title: Joints\nvocabulary: [treatments]\n");
        Files.writeString(library.resolve("vocabulary/treatments.yaml"), """
                facet: treatment
                title: Treatments
                concepts:
                  - id: colchicine
                    prefLabel: Colchicine
                """);
        Files.writeString(library.resolve("sources/gout.md"), GOUT);
    }

    @Test
    void whatIsInASourceIsFound() {
        try (Library open = door.open(library)) {
            assertThat(open.title()).isEqualTo("Joints");
            assertThat(open.search(SearchRequest.of("colchicine")).hits())
                    .first()
                    .satisfies(hit -> assertThat(hit.title()).isEqualTo("Colchicine"));
        }
    }

    @Test
    void theIndexOfANewerProgramIsLeftAlone() throws IOException {
        door.open(library).close();
        Path ours = onlyFolderIn(cache);
        String name = ours.getFileName().toString();
        Path newer = cache.resolve(name.substring(0, name.lastIndexOf('-')) + "-999.99");
        Files.createDirectories(newer);
        Files.writeString(newer.resolve("segments_9"), "of a format that nobody knows yet");
        door.forgetIndex(library);

        try (Library open = door.open(library)) {
            assertThat(open.search(SearchRequest.of("colchicine")).hits()).isNotEmpty();
        }
        assertThat(ours).isDirectory();
        try (var files = Files.list(newer)) {
            assertThat(files).containsExactly(newer.resolve("segments_9"));
        }
        assertThat(newer.resolve("segments_9")).hasContent("of a format that nobody knows yet");
    }

    private static Path onlyFolderIn(Path folder) throws IOException {
        try (var folders = Files.list(folder)) {
            List<Path> found = folders.toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    @Test
    void anUnchangedSourceIsNotReadAgain() {
        door.open(library).close();
        try (Library again = door.open(library)) {
            assertThat(again.refreshed()).isEqualTo(new Refreshed(1, 0, 1, 0, 0));
            assertThat(again.sources()).extracting(SourceSummary::title).containsExactly("Gout at a glance");
        }
    }

    @Test
    void onlyTheChangedSourceIsReadAgain() throws IOException {
        Files.writeString(library.resolve("sources/flare.md"), "# Flare\n\nA flare is a sudden attack.\n");
        door.open(library).close();
        Files.writeString(library.resolve("sources/flare.md"), "# Flare\n\nA flare is an attack of lumbago.\n");
        try (Library again = door.open(library)) {
            assertThat(again.refreshed()).isEqualTo(new Refreshed(2, 1, 1, 0, 0));
            assertThat(again.search(SearchRequest.of("lumbago")).total()).isEqualTo(1);
        }
    }

    @Test
    void anOpenLibraryReadsWhatChangedOnTheDisk() throws IOException {
        Path flare = library.resolve("sources/flare.md");
        try (Library open = door.open(library)) {
            assertThat(open.refresh()).isEqualTo(new Refreshed(1, 0, 1, 0, 0));
            Files.writeString(flare, "# Flare\n\nA flare is a sudden attack.\n");
            assertThat(open.refresh()).isEqualTo(new Refreshed(2, 1, 1, 0, 0));
            assertThat(open.search(SearchRequest.of("sudden")).total()).isEqualTo(1);
            Files.writeString(flare, "# Flare\n\nA flare is a spasm attack.\n");
            assertThat(open.refresh()).isEqualTo(new Refreshed(2, 1, 1, 0, 0));
            assertThat(open.search(SearchRequest.of("spasm")).total()).isEqualTo(1);
            assertThat(open.search(SearchRequest.of("sudden")).total()).isZero();
            assertThat(open.sources()).hasSize(2);
            assertThat(open.isUpToDate()).isTrue();
            Files.delete(flare);
            assertThat(open.refresh()).isEqualTo(new Refreshed(1, 0, 1, 0, 1));
            assertThat(open.search(SearchRequest.of("spasm")).total()).isZero();
            assertThat(open.refreshed().removed()).isEqualTo(1);
        }
        try (Library again = door.open(library)) {
            assertThat(again.refreshed()).isEqualTo(new Refreshed(1, 0, 1, 0, 0));
        }
    }

    @Test
    void anOpenLibraryFollowsItsVocabulary() throws IOException {
        try (Library open = door.open(library)) {
            Files.writeString(library.resolve("vocabulary/treatments.yaml"), """
                    facet: treatment
                    title: Treatments
                    concepts:
                      - id: ice
                        prefLabel: Ice packs
                    """);
            assertThat(open.refresh().read()).isEqualTo(1);
            assertThat(open.vocabulary().concept("ice")).isPresent();
            assertThat(open.search(SearchRequest.of("ice packs")).readAs()).hasSize(1);
        }
    }

    @Test
    void aChangedVocabularyMeansReadingEverythingAgain() throws IOException {
        door.open(library).close();
        Files.writeString(library.resolve("vocabulary/treatments.yaml"), """
                facet: treatment
                title: Treatments
                concepts:
                  - id: colchicine
                    prefLabel: Colchicine
                  - id: ice
                    prefLabel: Ice pack
                """);
        try (Library again = door.open(library)) {
            assertThat(again.refreshed().read()).isEqualTo(1);
            assertThat(counts(again, Facet.TREATMENT)).contains("ice");
        }
    }

    @Test
    void aSourceWhoseFileIsGoneLeavesTheIndex() throws IOException {
        Files.writeString(library.resolve("sources/flare.md"), "# Flare\n\nA flare is an attack of lumbago.\n");
        door.open(library).close();
        Files.delete(library.resolve("sources/flare.md"));
        try (Library again = door.open(library)) {
            assertThat(again.refreshed()).isEqualTo(new Refreshed(1, 0, 1, 0, 1));
            assertThat(again.search(SearchRequest.of("lumbago")).total()).isZero();
        }
    }

    @Test
    void theCacheMayBeDeletedAtAnyTime() throws IOException {
        door.open(library).close();
        try (var files = Files.walk(cache)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        try (Library again = door.open(library)) {
            assertThat(again.search(SearchRequest.of("colchicine")).total()).isPositive();
        }
    }

    @Test
    void aDamagedCatalogueOnlyCostsAReading() throws IOException {
        door.open(library).close();
        try (var files = Files.walk(cache)) {
            for (Path file :
                    files.filter(file -> file.endsWith("catalogue.bin")).toList()) {
                Files.writeString(file, "{ not json");
            }
        }
        try (Library again = door.open(library)) {
            assertThat(again.sources()).hasSize(1);
        }
    }

    @Test
    void everyFileFoundIsReadOrUnchangedOrRefused() throws IOException {
        Files.writeString(library.resolve("sources/empty.md"), "");
        Files.write(library.resolve("sources/picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 2});
        try (Library open = door.open(library)) {
            Refreshed counts = open.refreshed();
            assertThat(counts.found()).isEqualTo(3).isEqualTo(counts.read() + counts.unchanged() + counts.refused());
            assertThat(open.problems())
                    .hasSize(2)
                    .allSatisfy(problem -> assertThat(problem.sentence()).isNotBlank());
            assertThat(open.search(SearchRequest.of("colchicine")).total()).isPositive();
        }
    }

    @Test
    void upToDateIsSaidOnlyWhileItIsTrue() throws IOException {
        try (Library open = door.open(library)) {
            assertThat(open.isUpToDate()).isTrue();
            Files.writeString(library.resolve("sources/gout.md"), GOUT + "\nRest the joint.\n");
            assertThat(open.isUpToDate()).isFalse();
        }
    }

    @Test
    void aFolderThatIsNoLibraryIsNamedInOneSentence() {
        assertThatThrownBy(() -> door.open(folder.resolve("nowhere")))
                .isInstanceOf(LibraryTrouble.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("library.yaml");
    }

    @Test
    void importingMakesALibraryThatHoldsTheTextAndTheFileAsItWas() throws IOException {
        Path page = Files.writeString(folder.resolve("My page.txt"), "Gout\n\nGout hurts.\n");
        Path made = folder.resolve("made");
        ImportReport report = door.importFiles(made, library, List.of(page), false);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.taken())
                .singleElement()
                .satisfies(source -> assertThat(source).exists());
        try (var originals = Files.list(made.resolve("originals"))) {
            assertThat(originals)
                    .singleElement()
                    .satisfies(original -> assertThat(original).hasSameBinaryContentAs(page));
        }
        try (Library open = door.open(made)) {
            assertThat(open.vocabulary().concept("colchicine")).isPresent();
            assertThat(open.search(SearchRequest.of("gout")).total()).isPositive();
        }
    }

    @Test
    void aSourceOfTheSameNameIsLeftAloneUnlessItIsToBeReplaced() throws IOException {
        Path page = Files.writeString(folder.resolve("gout.txt"), "Gout\n\nAnother text on gout.\n");
        ImportReport refused = door.importFiles(library, library, List.of(page), false);
        assertThat(refused.isComplete()).isFalse();
        assertThat(Files.readString(library.resolve("sources/gout.md"))).isEqualTo(GOUT);
        ImportReport twice = door.importFiles(library, library, List.of(page, page), true);
        assertThat(twice.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .contains("another of these files")
                        .doesNotContain("--replace"));
        ImportReport taken = door.importFiles(library, library, List.of(page), true);
        assertThat(taken.isComplete()).isTrue();
        assertThat(Files.readString(library.resolve("sources/gout.md"))).contains("Another text on gout");
    }

    @Test
    void aFolderOfOtherThingsIsNotMadeALibrary() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "Gout\n\nGout hurts.\n");
        assertThatThrownBy(() -> door.importFiles(folder, library, List.of(page), false))
                .isInstanceOf(LibraryTrouble.class)
                .hasMessageContaining("empty or new folder");
    }

    private static List<String> counts(Library library, Facet facet) {
        return library.search(SearchRequest.of("")).facets().stream()
                .filter(counts -> counts.facet() == facet)
                .flatMap(counts -> counts.values().stream())
                .map(FacetCounts.Value::id)
                .toList();
    }
}

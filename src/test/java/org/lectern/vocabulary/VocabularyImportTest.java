package org.lectern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;

final class VocabularyImportTest {

    @TempDir
    private Path folder = Path.of("");

    private VocabularyImport.Options options(String table, Facet facet, String... roots) throws IOException {
        Path file = folder.resolve("table.tsv");
        Files.writeString(file, table);
        return new VocabularyImport.Options(file, facet, "Imported", List.of(roots), Set.of("gout"));
    }

    private static final String MESH = """
            id\tlabel\ttree_numbers\tsynonyms
            D000001\tJoint Diseases\tC05.550\tArthropathies
            D000002\tArthritis, Gouty\tC05.550.354|C18.100\tGouty Arthritis|Arthritides, Gouty|Podagra
            D000003\tGout\tC05.550.354.500\t
            D000004\tWater\tD01.045\tAqua|Podagra
            """;

    @Test
    void aChosenSubtreeOfMeshKeepsItsHierarchyIdsAndNames() throws IOException {
        List<Concept> concepts =
                VocabularyImport.make(options(MESH, Facet.DISEASE_TYPE, "C05")).concepts();
        assertThat(concepts)
                .extracting(Concept::id)
                .containsExactly("gouty-arthritis", "gout-disease-type", "joint-diseases");
        Concept gouty = concepts.getFirst();
        assertThat(gouty.prefLabel()).isEqualTo("Gouty Arthritis");
        assertThat(gouty.altLabels()).contains("Arthritis, Gouty", "Podagra");
        assertThat(gouty.broader()).contains("joint-diseases");
        assertThat(gouty.exactMatch()).containsExactly("mesh:D000002");
        assertThat(concepts.get(1).broader()).contains("gouty-arthritis");
    }

    @Test
    void whatYamlDoesNotPrintIsReadBackAsItWas() throws IOException {
        String odd = "Gout \u0085 \"crystal\" \\ \ufffe\u007f";
        String file = VocabularyImport.make(options("id\tlabel\nD1\t" + odd + " x\n", Facet.DISEASE_TYPE))
                .file();
        FacetFile read = FacetFile.read("disease-types.yaml", file);
        assertThat(read.problems()).isEmpty();
        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.concept().prefLabel()).isEqualTo(odd + " x"));
    }

    @Test
    void aSubtreeCanBeLeftOut() throws IOException {
        assertThat(VocabularyImport.make(options(MESH, Facet.DISEASE_TYPE, "C", "-C05.550.354"))
                        .concepts())
                .extracting(Concept::id)
                .containsExactly("gouty-arthritis", "joint-diseases");
    }

    @Test
    void aRootMayBeALabelOrAnId() throws IOException {
        assertThat(VocabularyImport.make(options(MESH, Facet.DISEASE_TYPE, "Arthritis, Gouty"))
                        .concepts())
                .hasSize(2);
        assertThat(VocabularyImport.make(options(MESH, Facet.TREATMENT, "D000004"))
                        .concepts())
                .hasSize(1);
    }

    @Test
    void layNamesOfPhenotypesAreTakenAndDiseasesFollowTheirParents() throws IOException {
        String phenotypes = "id\tlabel\tsynonyms\tlayperson_synonyms\tdefinition\n"
                + "HP:0001945\tFever\tPyrexia\tHigh temperature\tToo warm.\n";
        assertThat(VocabularyImport.make(options(phenotypes, Facet.SYMPTOM))
                        .concepts()
                        .getFirst()
                        .altLabels())
                .containsExactly("Pyrexia", "High temperature");
        String diseases = """
                id\tlabel\tparents\tsynonyms_in_slims\txrefs\tdefinition_in_slims
                DOID:1\tdisease\t\t\t\t
                DOID:2\tjoint disease\tdisease\t\t\t
                DOID:3\tgout attack\tjoint disease\t\t\t
                DOID:4\teye disease\tdisease\t\t\t
                """;
        List<Concept> chosen = VocabularyImport.make(options(diseases, Facet.DISEASE_TYPE, "joint disease"))
                .concepts();
        assertThat(chosen).extracting(Concept::id).containsExactly("gout-attack", "joint-disease");
        assertThat(chosen.getFirst().broader()).contains("joint-disease");
    }

    @Test
    void theFileReadsBackWithoutAProblemAndIsTheSameEveryTime() throws IOException {
        VocabularyImport.Options options = options(MESH, Facet.DISEASE_TYPE);
        String file = VocabularyImport.make(options).file();
        assertThat(VocabularyImport.make(options).file()).isEqualTo(file);
        Path vocabulary = Files.createDirectory(folder.resolve("vocabulary"));
        Files.writeString(vocabulary.resolve("disease-types.yaml"), file);
        VocabularyFiles.Outcome outcome = VocabularyFiles.read(vocabulary);
        assertThat(outcome.problems()).isEmpty();
        assertThat(List.copyOf(outcome.vocabulary().concepts()))
                .isEqualTo(VocabularyImport.make(options).concepts());
    }

    @Test
    void aFileThatIsNoTableIsSaidToBeNone() {
        assertThatThrownBy(() ->
                        VocabularyImport.make(options("one two\n", Facet.TEST)).concepts())
                .isInstanceOf(TableTrouble.class)
                .hasMessageContaining("table.tsv has no columns 'id' and 'label'");
    }

    @Test
    void aRootThatTheTableDoesNotHaveIsSaid() {
        assertThatThrownBy(() -> VocabularyImport.make(options(MESH, Facet.TEST, "Z99", "Gouty"))
                        .file())
                .isInstanceOf(TableTrouble.class)
                .hasMessageContaining("no term below Z99, Gouty");
    }

    @Test
    void aRootInATableThatNamesNoPlacesIsRefused() {
        String flat = "id\tlabel\tsynonyms\nHP:0000118\tPhenotypic abnormality\t\nHP:0001945\tFever\tPyrexia\n";
        assertThatThrownBy(() -> VocabularyImport.make(options(flat, Facet.SYMPTOM, "HP:0000118")))
                .isInstanceOf(TableTrouble.class)
                .hasMessageContaining("table.tsv does not say what lies below HP:0000118")
                .hasMessageContaining("without --root");
    }

    @Test
    void aFlatTableIsTakenWholeOnOneLevel() throws IOException {
        VocabularyImport.Made made = VocabularyImport.make(options("id\tlabel\nHP:0001945\tFever\n", Facet.SYMPTOM));
        assertThat(made.concepts()).hasSize(1);
        assertThat(made.levels()).isEqualTo(1);
    }

    @Test
    void itIsKnownHowDeepTheConceptsStand() throws IOException {
        assertThat(VocabularyImport.make(options(MESH, Facet.DISEASE_TYPE, "C05"))
                        .levels())
                .isEqualTo(3);
    }

    @Test
    void aNameThatTwoTermsClaimIsLeftToTheFirstAndTold() throws IOException {
        VocabularyImport.Made made = VocabularyImport.make(options(MESH, Facet.DISEASE_TYPE));
        assertThat(made.leftOut()).containsExactly("Podagra");
        assertThat(made.concepts())
                .filteredOn(concept -> concept.altLabels().contains("Podagra"))
                .extracting(Concept::id)
                .containsExactly("gouty-arthritis");
    }

    @Test
    void whatATermSaysTwiceIsNothingToTell() throws IOException {
        String plurals = "id\tlabel\tsynonyms\nD1\tLewis X Antigen\tCD15 Antigen|CD15 Antigens|Antigens, CD15\n";
        assertThat(VocabularyImport.make(options(plurals, Facet.TREATMENT)).leftOut())
                .isEmpty();
    }

    @Test
    void aTableFromASpreadsheetIsReadToo() throws IOException {
        assertThat(VocabularyImport.make(options("\ufeff" + MESH, Facet.DISEASE_TYPE))
                        .concepts())
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dermatitis, Contact           | Contact Dermatitis
            Arthritis, Juvenile, Gouty    | Gouty Juvenile Arthritis
            Abdomen                       | Abdomen
            Bites and Stings, Tropical    | Bites and Stings, Tropical
            """)
    void invertedNamesAreTurnedRound(String catalogue, String natural) {
        assertThat(NaturalOrder.of(catalogue)).isEqualTo(natural);
    }

    @Test
    void everySchemeKnowsItsOwnExampleAndNoOther() {
        Identifiers identifiers = Identifiers.shipped();
        assertThat(List.of("mesh:D008775", "HP:0001945", "DOID:1909", "MONDO:0005147", "ordo:81"))
                .allMatch(identifiers::isWellFormed);
        assertThat(List.of("mesh:8775", "HP:1945", "DOID:", "mondo:0005147", "gout", "mesh:D0087751"))
                .noneMatch(identifiers::isWellFormed);
        assertThat(Optional.of("x".repeat(100_000))).get().matches(one -> !identifiers.isWellFormed(one));
    }
}

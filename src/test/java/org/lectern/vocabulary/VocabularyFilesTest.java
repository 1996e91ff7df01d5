package org.lectern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Problem.Severity;

final class VocabularyFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private VocabularyFiles.Outcome read(String yaml) throws IOException {
        Files.writeString(folder.resolve("tests.yaml"), yaml);
        return VocabularyFiles.read(folder);
    }

    @Test
    void aConceptIsReadWithAllItsNames() throws IOException {
        VocabularyFiles.Outcome outcome = read("""
                facet: test
                title: Tests
                source: our own
                concepts:
                  - id: blood-test
                    prefLabel: Blood test
                    group: true
                  - id: urate
                    prefLabel: Uric acid
                    broader: blood-test
                    altLabel: [urate, SUA]
                    hiddenLabel: [urik acid]
                    notLabel: [uric acid stone]
                    scopeNote: Not the stone.
                    exactMatch: [mesh:D014527, HP:0000988, DOID:10223]
                """);
        assertThat(outcome.problems()).isEmpty();
        Concept urate = outcome.vocabulary().concept("urate").orElseThrow();
        assertThat(urate.labels()).containsExactly("Uric acid", "urate", "SUA", "urik acid");
        assertThat(urate.notLabels()).containsExactly("uric acid stone");
        assertThat(urate.scopeNote()).contains("Not the stone.");
        assertThat(outcome.vocabulary().path("urate")).extracting(Concept::id).containsExactly("blood-test", "urate");
    }

    @Test
    void conceptsBehindASecondLineOfHyphensAreNotPassedOverInSilence() throws IOException {
        VocabularyFiles.Outcome outcome = read("""
                facet: test
                title: Tests
                concepts:
                  - id: urate
                    prefLabel: Uric acid
                ---
                concepts:
                  - id: biopsy
                    prefLabel: Biopsy
                """);
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("second document"));
    }

    static List<Arguments> slips() {
        return List.of(
                Arguments.of("- id: a\n  prefLabel: A\n  colour: red", ":5", "colour"),
                Arguments.of("- id: a", ":3", "'prefLabel' is missing"),
                Arguments.of("- id: Big Id\n  prefLabel: A", ":3", "Big Id"),
                Arguments.of("- id: a\n  prefLabel: A\n- id: a\n  prefLabel: B", ":5", "already taken"),
                Arguments.of("- id: a\n  prefLabel: A\n  broader: nowhere", ":3", "nowhere"),
                Arguments.of(
                        "- id: a\n  prefLabel: A\n  broader: b\n- id: b\n  prefLabel: B\n  broader: a",
                        ":3",
                        "below itself"),
                Arguments.of(
                        "- id: a\n  prefLabel: A one\n- id: b\n  prefLabel: B\n  altLabel: [a-ones]",
                        ":5",
                        "also one of 'a'"),
                Arguments.of("- id: a\n  prefLabel: A\n  exactMatch: [mesh:8727]", ":3", "mesh:8727"),
                Arguments.of("- id: a\n  prefLabel: A\n  exactMatch: [HP:988]", ":3", "HP:988"),
                Arguments.of("- id: a\n  prefLabel: '!!'", ":3", "neither letter nor digit"),
                Arguments.of("- id: a\n  prefLabel: A\n  group: maybe", ":3", "true or false"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("slips")
    void everySlipIsOneSentenceWithItsFileAndLine(String concepts, String line, String words) throws IOException {
        VocabularyFiles.Outcome outcome = read("facet: test\nconcepts:\n" + concepts + "\n");
        assertThat(outcome.problems()).hasSize(1);
        Problem problem = outcome.problems().getFirst();
        assertThat(problem.severity()).isEqualTo(Severity.DEFECT);
        assertThat(problem.where()).isEqualTo("vocabulary/tests.yaml" + line);
        assertThat(problem.sentence()).contains(words).endsWith(".").doesNotContain("\n");
    }

    @Test
    void twoConceptsUnderOneNameAreToldWithTheirIds() throws IOException {
        assertThat(read("facet: test\nconcepts:\n- id: a\n  prefLabel: One\n- id: b\n  prefLabel: one\n")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.concepts()).containsExactly("b", "a"));
    }

    @Test
    void theLineOfASlipIsNamed() throws IOException {
        assertThat(read("facet: test\nconcepts:\n- id: a\n  prefLabel: A\n- id: a\n  prefLabel: B\n")
                        .problems())
                .extracting(Problem::where)
                .containsExactly("vocabulary/tests.yaml:5");
    }

    @Test
    void aFileOfAnotherFacetOrNoYamlIsRefusedAndTheRestIsRead() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "facet: colour\nconcepts: []\n");
        Files.writeString(folder.resolve("b.yaml"), "facet: [\n");
        Files.writeString(folder.resolve("c.yaml"), "facet: &x test\n");
        Files.write(folder.resolve("d.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        VocabularyFiles.Outcome outcome = read("facet: test\nconcepts:\n- id: a\n  prefLabel: A\n");
        assertThat(outcome.vocabulary().concepts()).hasSize(1);
        assertThat(outcome.problems()).hasSize(4).allMatch(problem -> problem.severity() == Severity.REFUSED);
    }

    @Test
    void twoFacetsMayShareALabelButNotAnId() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), "facet: symptom\nconcepts:\n- id: b\n  prefLabel: A\n");
        assertThat(read("facet: test\nconcepts:\n- id: a\n  prefLabel: A\n").problems())
                .isEmpty();
        assertThat(read("facet: test\nconcepts:\n- id: b\n  prefLabel: C\n").problems())
                .hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereIsAProblemAndNoError() {
        VocabularyFiles.Outcome outcome = VocabularyFiles.read(folder.resolve("nowhere"));
        assertThat(outcome.vocabulary().concepts()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
    }
}

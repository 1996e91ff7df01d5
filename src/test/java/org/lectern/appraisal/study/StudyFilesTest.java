package org.lectern.appraisal.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.StudyCard;

class StudyFilesTest {

    private static final String CARD = """
            title: Ozone baths in gout
            publishedIn: Gaz Kidney Bladder 2014;31:e402
            year: 2014
            identifiers: ["pmid:31234567"]
            citedAs: ["Gaz Kidney Bladder 2014"]
            design: double-blind trial
            evidence: RCT
            participants: 240
            population: adults with gout
            adults: true
            intervention: ozone baths
            compared: true
            comparison: plain baths
            result: no difference
            limits: one hospital
            readFrom: abstract
            """;

    @TempDir
    private Path folder;

    @Test
    void aCardIsReadAsItStands() throws IOException {
        write("ozone-2014", CARD);
        StudyFiles.Outcome outcome = StudyFiles.read(folder);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.cards()).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo("ozone-2014");
            assertThat(card.name()).isEqualTo("Ozone baths in gout");
            assertThat(card.evidence()).isEqualTo(Evidence.RCT);
            assertThat(card.participants()).contains(240);
        });
    }

    @Test
    void theShippedCardsAreSound() {
        StudyFiles.Outcome outcome = StudyFiles.read(Path.of("knowledge/studies"));
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.cards()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void aShippedCardSaysItsResultOrThatItWasNotRead() {
        StudyWords words = StudyWords.shipped();
        assertThat(StudyFiles.read(Path.of("knowledge/studies")).cards())
                .filteredOn(card -> !words.unread().isIn(Words.of(card.result())))
                .extracting(StudyCard::id)
                .containsExactly("asct-jdm-series-2018");
    }

    @Test
    void aLibraryWithoutStudiesIsFine() {
        assertThat(StudyFiles.read(folder.resolve("studies"))).isEqualTo(StudyFiles.read(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        design: double-blind trial | desing: trial                 | 1 | 'design' is missing
        title: Ozone baths in gout | subtitle: Ozone               | 1 | 'title' is missing
        "pmid:31234567"            | "pubmed 31234567"             | 4 | is not an identifier
        "pmid:31234567"            | "doi:gout-2014"               | 4 | is not an identifier
        "Gaz Kidney Bladder 2014"  | "2014"                        | 5 | found nowhere or everywhere
        evidence: RCT              | evidence: strong              | 7 | is not a level of evidence
        evidence: RCT              | evidence: PROMO               | 7 | is not a level of evidence
        participants: 240          | participants: many            | 8 | must be a number
        adults: true               | adults: most                  | 10 | must be true or false
        compared: true             | compared: false               | 13 | 'comparison' must be none
        year: 2014                 | year: "14"                    | 3 | four digits
        limits: one hospital       | limits: [one, two]            | 15 | must be a text
        """)
    void eachSlipIsOneSentenceWithItsLine(String right, String wrong, int line, String sentence) throws IOException {
        write("ozone-2014", CARD.replace(right, wrong));
        StudyFiles.Outcome outcome = StudyFiles.read(folder);
        assertThat(outcome.cards()).isEmpty();
        assertThat(outcome.problems().stream()
                        .filter(problem -> problem.sentence().contains(sentence)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("studies/ozone-2014.yaml:" + line);
                    assertThat(problem.sentence()).endsWith(".").matches("\\P{Ll}.*");
                });
    }

    @Test
    void anUnknownKeyIsToldAndTheCardStands() throws IOException {
        write("ozone-2014", CARD + "colour: blue\n");
        StudyFiles.Outcome outcome = StudyFiles.read(folder);
        assertThat(outcome.cards()).hasSize(1);
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).endsWith(":17"));
    }

    @Test
    void everySlipOfAFileIsToldAtOnce() throws IOException {
        write("ozone-2014", CARD.replace("evidence: RCT", "evidence: strong").replace("limits: one hospital", ""));
        assertThat(StudyFiles.read(folder).problems()).hasSize(2);
    }

    @Test
    void aFileThatIsNotYamlIsRefusedAndTheOthersAreRead() throws IOException {
        write("broken", "title: [");
        write("ozone-2014", CARD);
        StudyFiles.Outcome outcome = StudyFiles.read(folder);
        assertThat(outcome.cards()).hasSize(1);
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Problem.Severity.REFUSED));
    }

    @Test
    void twoCardsForOneStudyAreTold() throws IOException {
        write("a", CARD);
        write("b", CARD);
        assertThat(StudyFiles.read(folder).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("studies/b.yaml"));
    }

    private void write(String id, String card) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), card);
    }
}

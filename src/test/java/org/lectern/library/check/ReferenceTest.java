package org.lectern.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Topic;
import org.lectern.testing.ReadingFixture;

class ReferenceTest {

    private final ReferenceCheck check =
            new ReferenceCheck(CheckWords.load(), LocalDate.of(2025, 6, 15), new Sentences());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ito K, Lopez M. Steroids in asthma. Thorax 2001; 56(3):210-9.",
                "Ito K et al. Steroids in asthma. Thorax. 2001;56:e210.",
                "Ito K. Asthma. Eur Respir J 2001, 17, 210.",
                "Ito K. Asthma. 2001. doi:10.1000/abc.12",
                "Ito K (2001). Asthma. https://example.org/asthma",
                "Ito K. Asthma. Thorax 2001. PMID: 1234567",
                "Ito K. The Lung Handbook. 3rd ed. 2001.",
                "Ito K. Asthma in children, pp. 12-19, 2001.",
                "[Ito 2001](https://example.org)",
            })
    void wholeReferencesAreLeftAlone(String entry) {
        assertThat(check(entry)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ito K, Lopez M. Steroids in asthma. Thorax 56(3):210-9.   | no year",
                "Ito K. Asthma. Thorax 329:1993.                           | no year",
                "Ito K. Asthma. doi:10.1000/abc.2001                       | no year",
                "Ito K. Asthma. Thorax 2085; 56:210.                       | the year 2085, which is still to come",
                "Ito K. Asthma. In the journal Thorax (2085).              | the year 2085, which is still to come, and",
                "Ito K. Asthma. Thorax 56, pp. 2085.                       | no year",
                "Ito K. Steroids in asthma. Thorax 2001.                   | neither volume",
                "Lung Foundation: asthma                                   | neither year nor",
            })
    void incompleteReferencesSayWhatTheyLack(String entry, String lack) {
        List<Finding> found = check(entry);

        assertThat(found).singleElement().returns(Flaw.INCOMPLETE_REFERENCE, Finding::flaw);
        assertThat(found.getFirst().detail()).startsWith(lack);
    }

    @Test
    void aPageThatEqualsTheYearIsOdd() {
        assertThat(check("Ito K. Steroids. Thorax 2001; 56:2001."))
                .singleElement()
                .returns(Flaw.ODD_REFERENCE, Finding::flaw)
                .returns("2001", Finding::detail);
    }

    @Test
    void aRemarkAmongReferencesIsNoReference() {
        assertThat(check.check(OpenSource.of(ReadingFixture.source("asthma")
                        .text("# References\n\nAsk your doctor before you change anything.\n")
                        .topic("References", Topic.REFERENCES)
                        .build())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A trial (doi.org/10.1000/182) found it.             | 0",
                "A trial (doi: 10.1000/182) found it.                | 0",
                "A trial, https://dx.doi.org/10.1000.5/a-1, found it.| 0",
                "They gave no DOI: the journal had none.             | 1",
                "A trial (doi.org/1000/182) found it.                | 1",
                "A trial (doi:10.1000) found it.                     | 1",
                "A trial (doi: ) found it.                           | 0",
            })
    void aDoiInTheTextMustBeWhole(String text, int count) {
        assertThat(check.check(OpenSource.of(
                        ReadingFixture.source("asthma").text(text + "\n").build())))
                .hasSize(count)
                .allMatch(finding -> finding.flaw() == Flaw.ODD_DOI);
    }

    private List<Finding> check(String entry) {
        return check.check(OpenSource.of(ReadingFixture.source("asthma")
                .text("# References\n\n- " + entry + "\n")
                .topic("References", Topic.REFERENCES)
                .build()));
    }
}

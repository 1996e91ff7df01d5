package org.lectern.appraisal.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.appraisal.study.StudyFinder.By;
import org.lectern.appraisal.study.StudyFinder.Found;
import org.lectern.appraisal.words.Dois;

class StudyFinderTest {

    private static final List<String> IDENTIFIERS =
            List.of("doi:10.5555/gt-2014.077(3)", "pmid:31234567", "nct:NCT04440001");

    private final StudyFinder finder = new StudyFinder(List.of(Cards.trial(
            IDENTIFIERS,
            "Gazette of the Kidney and Bladder 2014",
            "Gaz Kidney Bladder 2014;31:e402",
            "Okonjo et al. 2014",
            "OzoGOUT")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Less pain (doi.org/10.5555/gt-2014.077(3)).",
                "Less pain; see doi:10.5555/GT-2014.077(3), page 2.",
                "https://dx.doi.org/10.5555/gt-2014.077(3)?ref=pain",
                "[paper](https://doi.org/10.5555/gt-2014.077(3))",
                "doi: 10.5555/gt\u20102014.077(3)",
                "https://doi.org/10.5555%2Fgt-2014.077(3)",
                "https://journal.example/doi/full/10.5555/gt-2014.077(3)/full"
            })
    void aDoiIsFoundInAnyUsualForm(String text) {
        assertThat(finder.find(text)).singleElement().satisfies(found -> {
            assertThat(found.by()).isEqualTo(By.IDENTIFIER);
            assertThat(Dois.folded(found.words().in(text)).replace("%2f", "/")).isEqualTo("10.5555/gt-2014.077(3)");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doi:10.5555/gt-2014.077(3).1",
                "doi:10.5555/gt-2014.077",
                "version 110.5555/gt-2014.077(3)",
                "31234567 people",
                "PMID 31234568",
                "PMID 1 of a paper from 31234567 visits",
                "NCT04440002",
                "The Gazette of the Kidney and Bladder wrote so in 2015.",
                "The Gazette of the Kidney and Bladder is old. It was 2014.",
                "In 2012 the Gazette of the Kidney and Bladder denied it; the year 2014 was worse.",
                "The Gazette of the Kidney 2014",
                "31:e402",
                "2014;31:e403",
                "2013;31:e402",
                "Okonjo runs a clinic. It opened in 2014.",
                "Okonjo lived in Kano until 2014.",
                "OzoGOUT-2 is planned",
                "Prozogout cream",
                "write to ozogout@clinic.example"
            })
    void whatOnlyLooksAlikeIsNotFound(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        See PMID: 31234567.                                          | 31234567 | IDENTIFIER
        pubmed.ncbi.nlm.nih.gov/31234567/                            | 31234567 | IDENTIFIER
        PMID 22222222, 31234567                                      | 31234567 | IDENTIFIER
        Registered as nct04440001.                                   | nct04440001 | IDENTIFIER
        In 2014 the Gazette of Kidney & Bladder printed a trial.     | 2014 the Gazette of Kidney & Bladder | JOURNAL_AND_YEAR
        the GAZETTE OF THE KIDNEY AND BLADDER (March 2014)           | GAZETTE OF THE KIDNEY AND BLADDER (March 2014 | JOURNAL_AND_YEAR
        Okonjo A. Baths. Gaz. Kidney Bladder 2014;31(2):e402.        | Gaz. Kidney Bladder 2014;31(2):e402 | VOLUME_AND_PAGE
        Gaz Kidney Bladder 31: e402                                  | Gaz Kidney Bladder 31: e402 | VOLUME_AND_PAGE
        vol. 31, p. e402 (2014)                                      | 31, p. e402 | VOLUME_AND_PAGE
        It helped (Okonjo et al., 2014).                             | Okonjo et al., 2014 | AUTHOR_AND_YEAR
        It helped (Okonjo and Bell 2014).                            | Okonjo and Bell 2014 | AUTHOR_AND_YEAR
        The 2014 trial by Okonjo had 240 patients.                   | 2014 trial by Okonjo | AUTHOR_AND_YEAR
        So it was in OzoGOUT, too.                                   | OzoGOUT | TRIAL_NAME
        The ozogout trial                                            | ozogout | TRIAL_NAME
        """)
    void everyFormLeadsToItsWords(String text, String words, By by) {
        assertThat(finder.find(text)).singleElement().satisfies(found -> {
            assertThat(found.words().in(text)).isEqualTo(words);
            assertThat(found.by()).isEqualTo(by);
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        The RELIEF trial was stopped., true
        As in RELIEF most got worse., true
        the relief study, true
        Some relief was felt., false
        Relief was felt., false
        FAST RELIEF FOR ALL, false
        RELIEF-HF was larger., false
        """)
    void aTrialThatIsNamedLikeAWordIsToldByItsCapitalsOrItsTrial(String text, boolean found) {
        StudyFinder relief = new StudyFinder(List.of(Cards.trial(List.of(), "RELIEF")));
        assertThat(relief.find(text)).hasSize(found ? 1 : 0);
    }

    @Test
    void theSameWordsAreGivenOnceForACardAndToEachCardThatTheyMayMean() {
        StudyFinder both = new StudyFinder(
                List.of(Cards.trial(IDENTIFIERS, "OzoGOUT", "OzoGOUT trial"), Cards.cases(List.of(), "OzoGOUT")));
        assertThat(both.find("The OzoGOUT trial.").stream()
                        .map(found -> found.card().id()))
                .containsExactlyInAnyOrder("trial", "cases");
    }

    @Test
    void caseAndLineBreaksMakeNoDifference() {
        String text = "In 2014 the Gazette of the Kidney and Bladder and OzoGOUT and Okonjo et al., 2014 said so.";
        String broken = text.replace(' ', '\n').toUpperCase(Locale.ROOT);
        assertThat(finder.find(broken).stream().map(Found::words).toList())
                .isEqualTo(finder.find(text).stream().map(Found::words).toList())
                .hasSize(3);
    }

    @Test
    void hostileTextIsReadInOneGo() {
        String hostile = "10.5555/".repeat(20_000)
                + "pmid 1 ".repeat(20_000)
                + "Gazette of the ".repeat(20_000)
                + "Okonjo and ".repeat(20_000)
                + "31 p ".repeat(20_000);
        assertThat(finder.find(hostile)).isEmpty();
    }
}

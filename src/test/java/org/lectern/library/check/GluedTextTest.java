package org.lectern.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.ReadingFixture;

class GluedTextTest {

    private final GluedTextCheck check = new GluedTextCheck(CheckWords.load());

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It calms the airways.The dose is low.        | GLUED_TEXT     | airways.The dose",
                "It began in 2011.The dose was low.           | GLUED_TEXT     | 2011.The dose",
                "It is graded (mild).Others differ.           | GLUED_TEXT     | (mild).Others differ.",
                "They used MRI.The scan was clear.            | GLUED_TEXT     | MRI.The scan",
                "Stop it at once!Then call us.                | GLUED_TEXT     | once!Then call",
                "Most cope well.Can it come back?             | GLUED_QUESTION | well.Can it",
                "Is it catching?No, it is not.                | GLUED_QUESTION | catching?No,",
                "See what it is doing.The dose is low.        | GLUED_TEXT     | doing.The dose",
                "Take the drugs and drugsTreatment. Treatment | GLUED_TEXT     | drugsTreatment. Treatment",
                "An MRI of it, and so MRIShows more. Shows it | GLUED_TEXT     | MRIShows more.",
            })
    void gluedWordsAreFound(String text, Flaw flaw, String words) {
        List<Finding> found = check(text);

        assertThat(found).singleElement().returns(flaw, Finding::flaw);
        assertThat(found.getFirst().subject()).startsWith(words.replace("...", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read it on PubMed or DermNet; IVIg, mRNA, siRNAs, CoQ10, HbA1c and the pH were normal.",
                "Dr McDonald and Ms MacArthur found it on an iPhone. Mac and Arthur agreed.",
                "See Node.js, Booking.Com and www.Lung.Org, or write to Anna.Smith@Lung.Org.",
                "The U.S.A. and the e.g. Europe differ, cf. Fig.A and Dr.Smith.",
                "Look at https://example.org/a.B?Question=It and example.org/some/part#page.Management for more.",
                "J Thorac.Dis is a journal by S.Jones and A.B.Miller.",
                "1.Introduction and its aims",
                "The doses (1.5 mg) vary.1 Others say 2.0.",
                "Ask BreatheWell about it. Breathe out. Well done. BreatheWell can help. Breathe. Well.",
                "The Web page by Ann Li, MD, on WebMD. Web pages and MD.",
                "`callTheMethod.Then` call the method. Then stop.",
                "Anti-GliaDin of Glia and Din and Glia and Din-GliaDin.",
            })
    void namesAndAddressesAreLeftAlone(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void aChainOfCapitalsIsNoWord() {
        assertThat(check("Its gene reads " + "GATTACA".repeat(30_000) + ".")).isEmpty();
    }

    @Test
    void gluedLabelsAreOneFindingForEachRun() {
        List<Finding> found = check(
                "It helps most people. NiceLung\\&AirWeb\n\nIt is safe.Lung And more. [Nice] [Web]\n\nFine. Lung Nice, Web\n",
                "Nice",
                "Lung",
                "Lung\\&Air",
                "Web");

        assertThat(found)
                .extracting(Finding::flaw, Finding::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Flaw.GLUED_CITATION, "NiceLung&AirWeb"),
                        org.assertj.core.groups.Tuple.tuple(Flaw.GLUED_CITATION, "safe.Lung"));
    }

    @Test
    void aQuestionAfterALabelIsAGluedQuestion() {
        assertThat(check("It calms down. LungIs it catching?\nNo. Lung\n", "Lung"))
                .singleElement()
                .returns(Flaw.GLUED_QUESTION, Finding::flaw)
                .returns("LungIs it catching?", Finding::subject);
    }

    @Test
    void aCapitalInsideALabelIsNoJoint() {
        assertThat(check("Science is direct. Direct Science. Direct. ScienceDirect", "ScienceDirect"))
                .isEmpty();
    }

    private List<Finding> check(String text, String... labels) {
        return check.check(OpenSource.of(
                ReadingFixture.source("asthma").text(text).cites(labels).build()));
    }
}

package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Statement;

/// A study that is missing, wanted, planned, asked about, explained or claimed by a seller lifts no statement.
final class AbsentEvidenceTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static final String PLAIN = "# Brindle fever\n\nBrindle fever is a disease of the joints.\n\n";

    private static final String CRITICAL = """
            # The clinics that sell cures for brindle fever

            The agency warned that the clinic misled patients. A court fined its owner for false claims.

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fennel baths have not been tested in controlled trials for brindle fever.",
                "No randomised trial has compared salt lamps with usual care in brindle fever.",
                "There are no placebo-controlled studies of the drops in tallow lung.",
                "Nobody has run a double-blind trial of the belt.",
                "Not one randomised trial supports bee cupping for marsh ague.",
                "The oil has never been compared with placebo in people with marsh ague.",
                "The lamp was never put to the test in a randomised trial.",
                "Neither remedy has undergone a randomised controlled trial.",
                "None of the herbs has been studied in a randomised trial.",
                "It is untested in randomised trials.",
                "The claim that moss heals tallow lung is not backed by any controlled trial.",
                "The use of leeches in tallow lung isn't based on randomised evidence.",
                "We found no cohort study of the infusion in children with marsh ague.",
                "Systematic reviews of clay therapy do not exist.",
                "A randomised trial of clay therapy has not been done.",
                "Controlled trials of the ring have never been carried out.",
                "There is a lack of randomised trials in brindle fever.",
                "The absence of controlled studies makes it hard to judge the tonic.",
                "Randomised trials are lacking.",
                "Good cohort studies of the diet are missing.",
                "Randomised trials are needed before the mat can be recommended for tallow lung.",
                "Larger placebo-controlled trials would be needed to show that the syrup eases cough.",
                "What is needed is a double-blind trial of the syrup in children.",
                "Doctors are calling for a randomised trial of the syrup.",
                "We expected to see robust randomised trials in people with the disease.",
                "We had hoped for a large controlled trial of the patch.",
                "One would want to see a meta-analysis before treating tallow lung with light.",
                "The treatment should be tested in a randomised trial.",
                "It remains to be shown in randomised trials whether the gel eases pain.",
                "A placebo-controlled trial of the gel in 400 patients is planned.",
                "A randomised trial of the gel in 300 adults is under way.",
                "A double-blind study of the salve will start next year in Oslo.",
                "A larger controlled trial is due to report in the spring.",
                "A cohort study of 900 farmers with marsh ague is being set up.",
                "Researchers are now testing the salve in a randomised trial.",
                "Until a randomised trial shows a benefit, the salve can't be recommended for marsh ague.",
                "If a randomised trial were to confirm this, treatment of marsh ague would change.",
                "Ask your doctor whether the salve was tested in a randomised trial.",
                "It is unclear whether the salve was ever compared with placebo.",
                "Readers asked us whether a randomised trial of the salve existed.",
                "The company says that a randomised trial proved that its collar cures marsh ague.",
                "According to the brochure, a double-blind study of 80 people showed that the collar heals.",
                "Its website cites a placebo-controlled trial of the collar in marsh ague.",
                "“A randomised trial has proved that the collar cures marsh ague,” the advert says.",
                "The clinic's so-called randomised trial of the collar was a list of testimonials.",
                "The salesman boasted of a meta-analysis of the collar.",
                "A randomised trial is the fairest test of a treatment for marsh ague.",
                "In a randomised trial, patients are given one of two treatments by chance.",
                "Some pain relief in marsh ague is a placebo effect.",
                "The collar is no substitute for a treatment that has passed a randomised trial.",
                "Too few controlled trials of the collar in marsh ague have been published.",
                "The tonic is given in marsh ague without evidence from randomised trials.",
                "There is no large, randomised trial of clay therapy in brindle fever.",
                "No good and independent randomised trial of the tonic in marsh ague exists.",
                "Most tonics for marsh ague lack randomised trials.",
                "The belt has not yet been through a randomised trial in brindle fever.",
                "Cell therapy for tallow lung is offered only in clinical trials.",
                "The infusion for tallow lung is available solely within controlled trials.",
                "A biopsy confirms the diagnosis of tallow lung with high certainty.",
                "Phase III of rehabilitation for tallow lung takes place in the gym.",
                "Phase 3 of the disease brings stiff joints and pain."
            })
    void aStudyThatIsNotThereLiftsNothing(String sentence) {
        assertThat(isLifted(PLAIN + sentence)).as("plain text").isFalse();
        assertThat(isLifted(CRITICAL + sentence)).as("critical text").isFalse();
        assertThat(isLifted(Pages.SELLING + "\n" + sentence))
                .as("page that sells")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a randomised trial of 60 adults the syrup did not ease cough.|RCT",
                "A benefit of the syrup was not confirmed in a randomised trial of 90 adults.|RCT",
                "More trials are needed, but a randomised trial of 120 adults found less cough with the syrup.|RCT",
                "Longer trials are needed; in a placebo-controlled trial the syrup eased cough.|RCT",
                "No side effects were seen in a cohort of 300 nurses who took the syrup.|OBS",
                "A Cochrane review of nine trials found no benefit of the syrup.|SR",
                "A survey of 60 patients without a control group found less cough.|OBS",
                "Researchers said that the randomised trial had found no benefit of the syrup.|RCT",
                "No, a randomised trial of 60 adults found no benefit of the syrup.|RCT",
                "In a non-randomised study of 40 adults the syrup eased cough.|OBS",
                "In a quasi-randomised controlled trial of 40 adults the syrup eased cough.|OBS",
                "A nonrandomized study of the syrup in 40 adults found less cough.|OBS",
                "In a phase 3 trial the syrup eased cough.|RCT",
                "Phase III data show less cough with the syrup.|RCT",
                "There is low-certainty evidence that the syrup eases cough.|SR",
                "In clinical trials the syrup eased cough.|OBS",
                "Two patients were hospitalised after the syrup.|CASE",
                "A few patients had less cough with the syrup.|CASE"
            })
    void aStudyThatIsThereLiftsWhatItShows(String sentence, Evidence level) {
        assertThat(last(PLAIN + sentence).evidence()).contains(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Few patients have fever at first.",
                "A few patients have fever at first.",
                "In 2020 millions of patients were infected with marsh ague.",
                "In the last century many people were hospitalised with marsh ague.",
                "Most patients with marsh ague were admitted in winter."
            })
    void wordsThatCountNobodyTellOfNoCase(String sentence) {
        assertThat(last(PLAIN + sentence).evidence()).contains(Evidence.UNCITED);
    }

    @Test
    void aTitleThatSaysNotRandomisedNamesNoTrial() {
        assertThat(last("# References\n\n1. Ito K. A non-randomised study of clay in marsh ague. Gut 2015;38:1-9.")
                        .evidence())
                .contains(Evidence.OBS);
    }

    private static boolean isLifted(String text) {
        return last(text)
                .evidence()
                .filter(level -> level.compareTo(Evidence.OBS) <= 0)
                .isPresent();
    }

    private static Statement last(String text) {
        return Pages.appraise(APPRAISER, text).all().getLast();
    }
}

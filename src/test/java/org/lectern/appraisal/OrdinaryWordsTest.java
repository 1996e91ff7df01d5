package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Statement;

/// Words that name a design, an experiment or a case elsewhere are ordinary words here, and lift nothing.
final class OrdinaryWordsTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static final String PLAIN = "# Brindle fever\n\nBrindle fever is a disease of the joints.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patients are followed up 6 weeks after the operation for pain.",
                "Children with brindle fever are followed 2 years after the fever.",
                "We follow up 20 patients a week in the fever clinic.",
                "Antibodies were measured by a double-blind assay in serum.",
                "Treatment choice is no longer randomly assigned by postcode.",
                "After the randomised era began, treatment of the fever improved.",
                "A frequency of 25/25 means that in a study of 25 people with the disease all had joint pain.",
                "Initial results of the blood test can be normal in brindle fever.",
                "Two patients treated in the same room can infect each other.",
                "The child with fever was infected by the bite.",
                "Early experience of pain shapes how adults feel it.",
                "Early data entry errors delayed treatment.",
                "Mice and rats spread brindle fever in their urine.",
                "People catch the fever from wild animals that carry it.",
                "The fever is common in wild rodents.",
                "Cultured yoghurt eases the joint pain.",
                "Molecular testing is not available for brindle fever.",
                "Red meat and other foods that come from animals raise the risk of brindle fever.",
                "A piece of the skin is removed and tested in the laboratory for brindle fever."
            })
    void ordinaryWordsAreNoStudy(String sentence) {
        assertThat(last(PLAIN + sentence).evidence()).contains(Evidence.UNCITED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doctors followed up 600 nurses with brindle fever.|OBS",
                "In a randomised, double-blind, placebo-controlled trial the syrup eased pain.|RCT",
                "Sixty women with brindle fever were given the syrup double-blind.|RCT",
                "Patients were randomly assigned to the syrup or to rest.|RCT",
                "Mendelian randomisation linked the gene to brindle fever.|UNCITED",
                "Early results in 12 patients suggest that the syrup eases pain.|CASE",
                "Remission of brindle fever has been described in early reports.|CASE",
                "Two patients who took the syrup had seizures.|CASE",
                "In mice the syrup calmed inflammation of the joints.|MECH",
                "Mice that lack the gene do not get brindle fever.|MECH",
                "Rats given the syrup had less pain.|MECH",
                "Studies in animals suggest that the syrup eases pain.|MECH",
                "Cultured skin cells grew faster with the syrup.|MECH",
                "The syrup kills bacteria in the laboratory.|MECH"
            })
    void wordsThatDoNameAStudyStillShowIt(String sentence, Evidence level) {
        assertThat(last(PLAIN + sentence).evidence()).contains(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The syrup halves attacks of brindle fever. BMJ Case Reports|REF",
                "The syrup halves attacks of brindle fever. Journal of Clinical Trials|REF",
                "The syrup halves attacks of fever (Journal of Randomized Trials in Medicine 2019).|REF",
                "1. Ito K. Syrup in brindle fever. BMJ Case Reports 2015;38:1-9.|REF",
                "1. Ito K. A case report of brindle fever. Gut 2015;38:1-9.|CASE",
                "1. Ito K. Syrup for brindle fever. Cochrane Database Syst Rev 2015;2:1-9.|SR",
                "In the Journal of Asthma a randomised trial found less pain with the syrup.|RCT"
            })
    void aJournalsNameIsNoDesign(String sentence, Evidence level) {
        assertThat(last(PLAIN + sentence).evidence()).contains(level);
    }

    @Test
    void aStudyThatTookItsFiguresFromTrialsIsNoTrial() {
        String page = "# Risks of gout in 30 countries\n\nWe extracted estimates from randomised controlled trials,"
                + " cohorts, pooled cohorts, and household surveys.\n\nDeaths from gout increased by 12% after 20 years.";
        assertThat(last(page).evidence()).contains(Evidence.UNCITED);
        String again =
                "We previously showed in a randomised trial that ice eases gout.\n\nAfter two years gout fell by 4%.";
        assertThat(last(again).evidence()).contains(Evidence.UNCITED);
    }

    @Test
    void whatStandsBeforeAStudyIsNoResultOfIt() {
        String page = "Gout pain fell by 5% with cherries at week 12 in this population. We randomised 90 adults with"
                + " gout to cherries or rest. Gout pain fell by 4 points.";
        assertThat(Pages.appraise(APPRAISER, page).all())
                .extracting(one -> one.evidence().orElseThrow())
                .containsExactly(Evidence.UNCITED, Evidence.RCT, Evidence.RCT);
    }

    private static Statement last(String text) {
        return Pages.appraise(APPRAISER, text).all().getLast();
    }
}

package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Outcomes.taken;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings of text that was saved without its sizes, most of them in sentence case.
final class HeadingsTest {

    private static String body(String text) {
        return taken(Intake.read(text, "page.txt")).text();
    }

    private static List<String> headings(String text) {
        return body(text).lines().filter(line -> line.startsWith("#")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NHS", "PMCPMC", "NHSArthritis UK", "Drugs.com", "[1][2]", " Mayo Clinic"})
    void labelsOfSourcesHideNoHeadingBelowThem(String labels) {
        assertThat(headings("Gout\nCauses\nGout is caused by urate crystals." + labels + """

                Who gets it
                Gout sometimes runs in families and is more common in men.
                """))
                .containsExactly("# Gout", "## Causes", "## Who gets it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When to get help|Call a doctor the same day if:/you have a fever/you can't move the joint",
                "Treatment options|Acute treatments include:/1) Colchicine/2) Naproxen",
                "Foods that help|Cherries: may lower the number of attacks./Beer: raises urate.",
                "Frequently asked questions|Is it rare?/It is common in old people.",
                "Medicines for gout|Colchicine/Class: Alkaloid./Dosage: 500 micrograms.",
            })
    void aHeadingStandsAboveWhatOnlyAHeadingAnnounces(String heading, String below) {
        assertThat(headings("Gout\nGout is a painful disease.\n" + heading + "\n" + below.replace('/', '\n') + "\n"))
                .contains("## " + heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "are overweight/drink beer|When to get help|Call a doctor the same day if:/you have a fever",
                "are overweight/drink beer|Treatment|Colchicine and naproxen ease an attack.",
                "are overweight/drink beer|Check if it's gout|The main symptom of gout is a sudden attack of pain.",
                "Being overweight/Drinking beer|When to get help|Call a doctor the same day if:/you have a fever",
                "Being overweight/Drinking beer|Treatment options|These drugs are used for it:/colchicine",
                "the joint feels so hot and so tender that not even the sheet of the bed may lie on it at night/it is red"
                        + "|Medicines for gout|Colchicine/Class: Alkaloid./Dosage: 500 micrograms.",
            })
    void noHeadingIsTheLastItemAboveIt(String items, String heading, String below) {
        assertThat(headings("Gout\nGout is a painful disease.\nRisk factors\nYou are more likely to get it if you:\n"
                        + items.replace('/', '\n') + "\n" + heading + "\n" + below.replace('/', '\n') + "\n"))
                .contains("## Risk factors", "## " + heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fever/chills/Lyme disease|These are all signs of it.",
                "Fever/Chills/Rash|The rash comes last and goes first.",
                "Fever/Chills/Rash|Less often there are:/spots",
                "Blood tests/Imaging tests/Nerve tests|Less often a doctor asks for:/a biopsy",
            })
    void theLastItemIsNoHeading(String items, String below) {
        String body = body("Gout\nGout is a painful disease.\nOther signs can be:\n" + items.replace('/', '\n') + "\n"
                + below.replace('/', '\n') + "\n");
        assertThat(body).contains("- " + items.substring(items.lastIndexOf('/') + 1) + "\n");
    }

    @Test
    void whatIsUrgentStandsInNoCardAboveIt() {
        assertThat(headings("""
                Gout medicines
                Febuxostat
                Class: Xanthine oxidase inhibitor.
                Dosage: 80 mg once daily.
                When to get urgent help
                Ask for an urgent appointment if:
                you have a fever
                the joint is hot
                """)).containsExactly("# Gout medicines", "### Febuxostat", "## When to get urgent help");
    }

    @Test
    void partsStandBesideEachOtherWhereTheirNamesEndAlike() {
        assertThat(headings("""
                Cataract surgery
                Before the operation
                We review your history and take photographs of your eye.
                During the operation
                The surgeon makes a small cut and removes the cloudy lens.
                """))
                .containsExactly("# Cataract surgery", "## Before the operation", "## During the operation");
    }

    @Test
    void anAdvertisementIsNoHeadingAndHidesNone() {
        assertThat(headings("""
                Migraine
                Migraine is a headache disorder with throbbing pain.
                ADVERTISEMENT
                Stages of migraine
                Prodrome
                It begins one or two days before with changes of mood.
                Aura
                It occurs in about one third of people.
                """)).containsExactly("# Migraine", "## Stages of migraine", "## Prodrome", "## Aura");
    }

    @Test
    void aShortAnswerIsNoHeading() {
        assertThat(headings("""
                Common questions
                Is gout curable?
                No.NICE
                How long does an attack last?
                Usually 5 to 7 days.NHS
                Can it come back?
                Yes
                Is it rare in women
                It is rarer in women than in men before menopause.
                Does coffee help?
                Not that we know
                Is beer bad?
                It raises urate more than wine does.
                """))
                .containsExactly(
                        "# Common questions",
                        "## Is gout curable?",
                        "## How long does an attack last?",
                        "## Can it come back?",
                        "## Is it rare in women",
                        "## Does coffee help?",
                        "## Is beer bad?");
    }

    @Test
    void aLineThatSaysThatItAsksIsAQuestionWhateverItsShape() {
        assertThat(headings("""
                Gout
                Gout is a painful disease.
                Q: My toe is swollen. Do I need an X-ray?
                A: Usually not.
                Question 2: Does it pass?
                Answer: It does in most.
                """))
                .containsExactly(
                        "# Gout", "## Q: My toe is swollen. Do I need an X-ray?", "## Question 2: Does it pass?");
    }

    @Test
    void headingsCountedByLettersAskNothing() {
        assertThat(headings("""
                Gout
                A guide to the forms of gout for those who have it.

                a. Acute gout
                It comes at night, and it hurts.

                b. Chronic gout
                It stays, and tophi grow.
                """)).contains("### a. Acute gout", "### b. Chronic gout");
    }
}

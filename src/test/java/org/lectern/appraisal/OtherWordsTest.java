package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Statement;

/// Designs and clinical statements in other words than those of textbooks.
final class OtherWordsTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static final String CRITICAL = """
            # The clinics that sell cures for brindle fever

            The agency warned that the clinic misled patients. A court fined its owner for false claims.

            """;

    private static List<String> levels(String text) {
        return Pages.appraise(APPRAISER, text).all().stream()
                .map(Statement::evidence)
                .map(level -> level.map(Evidence::name).orElse("-"))
                .toList();
    }

    private static String last(String text) {
        return levels(text).getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Once 31 trials of walking in gout were put together, pain fell by a tenth.|SR",
                "Pooling the results of nine trials, the authors saw fewer attacks of gout.|SR",
                "The team combed four databases and kept eleven trials of cherries in gout.|SR",
                "A systematic and critical literature review of gout diets found little.|SR",
                "Cherries did not prevent gout (Lim, Cochrane 2018).|SR",
                "They drew lots to send 90 people with gout to a dietitian or home.|RCT",
                "Neither the nurses nor the patients knew who had the drug for gout.|RCT",
                "A computer decided which of the patients with gout got the lamp.|RCT",
                "Half of them took the oil for gout and the rest a dummy capsule.|RCT",
                "For a year 60 adults with gout received either cortisone or salt water.|RCT",
                "Children with asthma were given at random one of two inhalers.|RCT",
                "Both patients and doctors were kept unaware of the treatment of gout.|RCT",
                "Researchers asked 5,000 drivers whether they had gout.|OBS",
                "One letter described a man who went blind with gout.|CASE",
                "In a survey of 80 hikers half had sore knees.|OBS",
                "Doctors in Oslo tracked more than 9,000 nurses, of whom 3 in 100 had gout.|OBS",
                "The national joint registry, begun in 1999, shows fewer repeat operations.|OBS",
                "Through hospital registers they traced 400 children with asthma.|OBS",
                "Of 40 women treated for gout and followed for five years, most worked.|OBS",
                "A dentist in Porto described two patients in whom the pain came back.|CASE",
                "The stretch was first reported in half a dozen dancers with heel pain.|CASE",
                "All of them lost the pain; there was nobody to compare them with.|CASE",
                "Skin cells in a dish made less collagen with the extract [3].|MECH",
                "The insole moves pressure away from the heel.|MECH",
                "Zinc is part of three enzymes of the skin (Marchetti 2011).|MECH",
                "The toe is straightened by gentle, steady traction.|MECH"
            })
    void aDesignShowsInWhateverWordsItIsTold(String sentence, String level) {
        assertThat(last("Gout is a disease of the joints.\n\n" + sentence)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In two trials the drugs against gout were combined.",
                "We searched the library for gout and found three papers.",
                "The agency put three trials of the gout tea on hold.",
                "Nobody knew which food caused the outbreak of gout.",
                "Rinse the wound with either tap water or saline.",
                "Some say that the gout tea works, others call it a sugar pill.",
                "Patients with gout are often treated with a look-alike drug or none.",
                "Nobody has ever followed 100 users of the gout lamp for a year.",
                "Compared with healthy people, patients with gout have more uric acid in the blood.",
                "It is a toss-up whether the lamp helps gout.",
                "Gout was seen in a few families."
            })
    void whatOnlySoundsLikeAStudyShowsNone(String sentence) {
        List<String> none = List.of("UNCITED", "PROMO", "-");
        assertThat(last("Gout is a disease of the joints.\n\n" + sentence)).isIn(none);
        assertThat(last(CRITICAL + sentence)).isIn(none);
        assertThat(last(Pages.SELLING + "\n" + sentence)).isIn(none);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tennis elbow usually settles within a year.",
                "The lump may go away by itself.",
                "One man in eight gets such stones.",
                "Nearly everybody has a bout of it at some point.",
                "Most sore throats are gone in a week.",
                "A third of people will have shingles.",
                "Adults need about 400 mg a day.",
                "People with glaucoma should not take it.",
                "Typical complaints are dry lips and a hoarse voice.",
                "Too much of it may cause palpitations.",
                "The daily requirement is met by an egg.",
                "The tea has damaged kidneys.",
                "Stopping it at once can lead to seizures.",
                "Surgery is seldom needed for such a finger.",
                "The surest way to prevent falls is to train.",
                "It must not be taken by anyone with epilepsy."
            })
    void courseFrequencyHarmAndUseAreClinicalStatementsInACriticalTextToo(String sentence) {
        assertThat(last(CRITICAL + sentence)).isEqualTo("UNCITED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine in ten customers agreed.",
                "Two in five clinics gave a price.",
                "The team usually settles bills on Fridays.",
                "A common complaint is the tone of the staff.",
                "The visit may lead to a second one.",
                "The best way to reach the watchdog is by letter."
            })
    void whatIsNotOfTheBodyIsNone(String sentence) {
        assertThat(last(CRITICAL + sentence)).isEqualTo("-");
    }

    @Test
    void whoShouldNotHaveItIsAStatementOnTheSellersPage() {
        assertThat(last(Pages.SELLING + "\nNot suitable if you have an open wound or epilepsy."))
                .isEqualTo("UNCITED");
        assertThat(last(Pages.SELLING + "\nNot suitable for children.")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The NHS says that most warts go away within two years.|REF",
                "The British Thyroid Association advises a blood test each year.|REF",
                "The European Medicines Agency warned in 2015 that the gel can burn the skin.|REF",
                "The FDA warned in 2015 that clinics sell unapproved cells to patients.|-",
                "The MHRA said that it was looking into the complaint.|-"
            })
    void aNamedBodyIsASourceOfWhatItSaysOfHealth(String sentence, String level) {
        assertThat(last(CRITICAL + sentence)).isEqualTo(level);
    }
}

package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Statement;

/// What must not be flagged, line by line of the rulebook, and a grid of claims that others make or that are denied.
final class SparedTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static final String PLAIN = """
            # Tinnitus

            Tinnitus is a sound that nobody else hears. Loud noise is a common cause.

            """;

    private static final String CRITICAL = """
            # Clinics under fire

            Regulators have warned the clinics. A lawsuit says that they misled patients with unproven cures.

            The treatment is unproven and has harmed two people.

            """;

    private static Statement behind(String page, String sentence) {
        return Pages.appraise(APPRAISER, page + "\n" + sentence).all().getLast();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The clinic says that its drops cure glaucoma.",
                "According to the brochure, the laser works for everyone.",
                "The company bills itself as the world's leading centre.",
                "The pads are supposedly free of side effects.",
                "Two firms were accused of promising a permanent cure.",
                "The makers tout a revolutionary breakthrough."
            })
    void reportedSpeechIsNotFlagged(String sentence) {
        assertThat(behind(PLAIN, sentence).claims()).isEmpty();
        assertThat(behind(CRITICAL, sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is completely safe and works every time,” the leaflet reads.",
                "The advert reads: ‘Say goodbye to tinnitus for good’.",
                "\"There is nothing to fear\", she was told."
            })
    void quotationsInTextThatDoesNotSellAreNotFlagged(String sentence) {
        assertThat(behind(PLAIN, sentence).claims()).isEmpty();
        assertThat(behind(CRITICAL, sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The drip is not a cure-all.",
                "We cannot guarantee results.",
                "It has never been shown to reverse arthritis.",
                "The gel does not regrow cartilage."
            })
    void negatedClaimsAreNotFlaggedNotEvenWhereSomeoneSells(String sentence) {
        assertThat(behind(PLAIN, sentence).claims()).isEmpty();
        assertThat(behind(Pages.SELLING, sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It carries no risk.",
                "There are no side effects.",
                "No downtime, no stitches.",
                "It not only soothes the pain, it cures arthritis."
            })
    void apparentNegationsAreClaimsThemselves(String sentence) {
        assertThat(behind(Pages.SELLING, sentence).claims()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called miracle cure is sold as tea.",
                "Bogus claims of a permanent cure abound.",
                "They falsely promised complete recovery.",
                "Unregulated clinics offer revolutionary infusions."
            })
    void criticisedClaimsAreNotFlagged(String sentence) {
        assertThat(behind(PLAIN, sentence).claims()).isEmpty();
        assertThat(behind(CRITICAL, sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Results vary from person to person.",
                "These products have not been approved by the FDA.",
                "It does not replace the advice of your doctor.",
                "Consult your doctor before you begin.",
                "Ask your pharmacist for advice before using strong painkillers.",
                "The treatment is still experimental."
            })
    void limitsAndDisclaimersAreShownAndNotFlagged(String sentence) {
        Statement statement = behind(Pages.SELLING, sentence);
        assertThat(statement.claims()).isEmpty();
        assertThat(statement.limits()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our doctors say stem cells cure arthritis.",
                "Experts say that our serum banishes chronic pain.",
                "Scientists found that our serum banishes chronic pain.",
                "Patients who say yes to our serum banish chronic pain.",
                "Talk to your doctor; our serum banishes chronic pain.",
                "Speak to a specialist today and reserve your slot.",
                "Ask your doctor if Kneezo is right for you.",
                "Ask your doctor, and save 50% if you book now."
            })
    void whoSpeaksForASellerSparesNothing(String sentence) {
        assertThat(behind(Pages.SELLING, sentence).claims()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The agency said that the drops cure glaucoma.",
                "Doctors warn that the drops cure arthritis.",
                "Scientists dispute that our serum banishes chronic pain."
            })
    void whoWarnsOfASellerIsStillHeardOnItsPage(String sentence) {
        assertThat(behind(Pages.SELLING, sentence).claims()).isEmpty();
    }

    @Test
    void whatDoctorsSayInPlainTextIsReported() {
        assertThat(behind(PLAIN, "Scientists said that the drops are a permanent cure.")
                        .notFlagged())
                .contains("reported claim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no cure for lupus.",
                "Steroids bring dramatic relief in polymyalgia.",
                "Vaccination is the best way to prevent measles.",
                "The antibody received FDA breakthrough therapy designation.",
                "Biopsy is the gold standard.",
                "Surgery with curative intent is possible in early disease.",
                "The device appears to be safe.",
                "A scan helps to exclude the possibility of other diseases."
            })
    void clinicalUsesOfTheWordsAreNotFlagged(String sentence) {
        assertThat(behind(PLAIN, sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a randomised trial of 90 adults pain fell by 40% compared with 12% on placebo.|RCT",
                "A cohort of 400 patients improved dramatically: 61% against 30% with usual care (Diaz, Gut 2015).|OBS"
            })
    void resultsWithAComparatorAndAFigureAreNotFlagged(String sentence, String level) {
        assertThat(behind(PLAIN, sentence).claims()).isEmpty();
        assertThat(behind(PLAIN, sentence).evidence().orElseThrow()).hasToString(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“I trusted them, and I lost my sight,” says Erna, 66.",
                "He was told that he would walk again; he spent nine days in hospital.",
                "She paid 20,000 dollars and never felt better."
            })
    void storiesOfHarmInCriticalTextAreNotTestimonials(String sentence) {
        assertThat(behind(CRITICAL, sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arthritis can spread to other joints.",
                "The immune system attacks the nerves.",
                "Your doctor will ask about your medical history.",
                "Regular exercise restores strength.",
                "Antibiotics are usually prescribed to heal an infected wound.",
                "Treatment of gout focuses on lowering uric acid.",
                "One bottle costs 40 dollars.",
                "The office is closed on Sundays.",
                "What is arthritis?",
                "Read more"
            })
    void neutralFactsStandOnASellersPageUnflagged(String sentence) {
        assertThat(behind(Pages.SELLING, sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The operation has a success rate of 90%.",
                "The vaccine is 95% effective.",
                "Adrenaline works immediately.",
                "Reliever inhalers provide rapid relief."
            })
    void plainFactsOnAPlainPageAreFlaggedNeitherThereNorAsPromotion(String sentence) {
        Statement statement = behind(PLAIN, sentence);
        assertThat(statement.claims()).isEmpty();
        assertThat(statement.evidence()).isNotEqualTo(Optional.of(Evidence.PROMO));
        assertThat(behind(Pages.SELLING, sentence).claims()).isNotEmpty();
    }

    @Test
    void itGoesOnFromTheCareThatTheSentenceBeforeNamed() {
        String therapy = "Physical therapy is useful after a fracture. It rebuilds muscle and restores balance.";
        assertThat(behind(Pages.SELLING, therapy).claims()).isEmpty();
        assertThat(behind(Pages.SELLING, "The laser is ours. It rebuilds muscle and restores balance.")
                        .claims())
                .isNotEmpty();
    }

    private static final List<String> SUBJECTS = List.of(
            "the drops", "the magnetic mat", "stem cells from fat", "the herbal tea", "the laser helmet", "the ring");

    private static final List<String> CLAIMS = List.of(
            "cure glaucoma",
            "reverse diabetes in a week",
            "are completely safe",
            "have no side effects",
            "work for everyone",
            "outperform every drug on the market",
            "restore lost hearing",
            "are a revolutionary breakthrough",
            "banish chronic pain for good",
            "are clinically proven",
            "flush toxins from every organ",
            "make surgery unnecessary");

    private static final List<String> FRAMES = List.of(
            "The company claims that %s %s.",
            "Its website promises that %s %s.",
            "According to the seller, %s %s.",
            "Promoters say that %s %s.",
            "Clinics advertise that %s %s.",
            "The brochure asserts that %s %s.",
            "“Yes, %s %s,” the salesman said.",
            "The agency warns that sellers claim %s %s.",
            "Critics dispute that %s %s.",
            "There is no evidence that %s %s.",
            "It has never been shown that %s %s.",
            "It is false that %s %s.",
            "It is not true that %s %s.",
            "Nobody has proven that %s %s.",
            "It is unclear whether %s %s.",
            "No study has tested whether %s %s.",
            "Be wary of anyone who says that %s %s.");

    @Test
    void atMostTwoInAHundredReportedQuotedNegatedOrHedgedClaimsAreFlagged() {
        List<String> flagged = new ArrayList<>();
        int cases = 0;
        for (String frame : FRAMES) {
            for (String subject : SUBJECTS) {
                for (String claim : CLAIMS) {
                    String sentence = frame.formatted(subject, claim);
                    cases++;
                    if (!behind(PLAIN, sentence).claims().isEmpty()) {
                        flagged.add(sentence);
                    }
                }
            }
        }
        assertThat(flagged.size() * 100).as(() -> String.join("\n", flagged)).isLessThanOrEqualTo(2 * cases);
    }

    @Test
    void theSameClaimsAreFlaggedWhereTheSellerMakesThem() {
        int found = 0;
        int cases = 0;
        for (String subject : SUBJECTS) {
            for (String claim : CLAIMS) {
                String sentence =
                        subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1) + " " + claim + ".";
                cases++;
                found += behind(Pages.SELLING, sentence).claims().isEmpty() ? 0 : 1;
            }
        }
        assertThat(found * 100).isGreaterThanOrEqualTo(90 * cases);
    }
}

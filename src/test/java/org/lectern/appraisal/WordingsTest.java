package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Statement;

/// Pages that sell word one thing in many ways, and plain sentences share words with them.
final class WordingsTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static Statement onASellersPage(String sentence) {
        return Pages.appraise(APPRAISER, Pages.SELLING + "\n" + sentence).all().getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phone Iris in the studio on 01632 555 014.|CTA",
                "Find a date online that suits you.|CTA",
                "Stocks of the blue one are running low.|URGENCY",
                "Should it fail, we send back every cent.|URGENCY",
                "Our fitters were crowned Team of the Decade.|SELFPROMO",
                "Nowhere will your foot be in steadier hands.|SELFPROMO",
                "Iris, 58, from Leith, was told to rest; today she rows.|TESTIMONIAL",
                "Half the rowing team wears it now.|TESTIMONIAL",
                "It clears spots, lifts moods, soothes joints and sharpens memory.|PANACEA",
                "The hospital will park you on a waiting list.|DISPARAGE",
                "One spray, two breaths, and you walk on.|EASE",
                "Nomads have trusted the root for generations.|NATURAL",
                "Medicine is only now catching up with our blend.|STUDYCLAIM",
                "Not one of our members has ever reported a rash.|RISKFREE",
                "Still limping to the shop?|RHETORICAL"
            })
    void aKindIsFoundInWordsOfItsFamily(String sentence, ClaimKind kind) {
        assertThat(onASellersPage(sentence).claims()).extracting(Claim::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The one stretch that surgeons never mention", "The drink dentists won't tell you about"})
    void aHeadingThatTeasesWithSilentDoctorsIsClickbait(String heading) {
        assertThat(onASellersPage("# " + heading).claims())
                .extracting(Claim::kind)
                .contains(ClaimKind.CLICKBAIT);
    }

    @Test
    void aQuestionIsOneAlsoWhereTheHeadingGoesOnBehindIt() {
        assertThat(onASellersPage("# Still limping to the shop? Meet the new insole")
                        .claims())
                .extracting(Claim::kind)
                .contains(ClaimKind.RHETORICAL);
        assertThat(onASellersPage("# Still limping to the shop: a diary").claims())
                .extracting(Claim::kind)
                .doesNotContain(ClaimKind.RHETORICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Half the patients are asked to come back after six weeks.",
                "An overactive bladder squeezes before it is full.",
                "The law is from the last century.",
                "Migraine with aura is seen in a third of them.",
                "A long list of forbidden foods helps nobody.",
                "Treatment has changed a great deal since then.",
                "Whatever you read here, talk it over with your nurse.",
                "Are you ready to talk to your doctor?",
                "Growth factors call repair cells to the wound.",
                "Some names were altered for privacy.",
                "Photographs are posed by models.",
                "Never lower your dose without asking your pharmacist.",
                "The doctor will send you home with a diary.",
                "Abandoning steroids without asking anybody can be dangerous."
            })
    void wordsThatPagesWhichSellLikeAreNoClaimsInPlainSentences(String sentence) {
        assertThat(onASellersPage(sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No other insole comes close.",
                "We have sold over 9,000 insoles.",
                "Our founder tried it on his own father."
            })
    void praiseAboveOthersAndStoriesOfBuyersAreUnsupportedStatements(String sentence) {
        assertThat(onASellersPage(sentence).evidence()).isEqualTo(Optional.of(Evidence.PROMO));
    }
}

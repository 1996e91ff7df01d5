package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Statement;

/// Where only the model decides, a flag says so; plain words of care on a page that sells stay plain.
final class ToneTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static Statement selling(String sentence) {
        return Pages.appraise(APPRAISER, Pages.SELLING + "\n" + sentence).all().getLast();
    }

    @Test
    void whereTheModelDecidesTheFlagSaysSoAndFromWhichWordItsKindIsGuessed() {
        String page = Pages.SELLING + "\nMany notice nothing at first; others describe a lightness.";
        Statement last = Pages.appraise(APPRAISER, page).all().getLast();
        assertThat(last.claims()).hasSize(1);
        Claim claim = last.claims().getFirst();
        assertThat(claim.rule()).isEqualTo(ClaimReader.TONE);
        assertThat(claim.reason())
                .contains("a model does", "What weighed most: “nothing”", "Its kind is guessed from “others”");
        assertThat(claim.trigger().in(page)).isEqualTo("others");
    }

    @ParameterizedTest
    @CsvSource({
        "A scan only shows half the picture.,DISPARAGE",
        "'100% plant-derived, so it suits your body.',NATURAL",
        "Only four patients are admitted each month.,URGENCY"
    })
    void aTurnOfPhraseNamesItsKind(String sentence, ClaimKind kind) {
        assertThat(selling(sentence).claims()).extracting(Claim::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The nurse sees how easily they are able to climb a step.",
                "His muscles tire easily and he may bruise easily.",
                "Your doctor will make the final diagnosis and start the treatment.",
                "We review your history and take photographs of your eye.",
                "Our team will check your blood pressure.",
                "You can go home the same day."
            })
    void plainCareOnAPageThatSellsIsNotFlagged(String sentence) {
        assertThat(selling(sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Try LimberGel™ today – 30% off!", "Buy now and get free shipping.", "Order LimberGel® now."})
    void anOrderToBuyIsAnAdvertisementOnAnyPage(String advertisement) {
        Statement set = Pages.appraise(
                        APPRAISER,
                        "# Knee pain\n\nRest eases a swollen knee. A doctor may drain it.\n\n" + advertisement)
                .all()
                .getLast();
        assertThat(set.claims()).extracting(Claim::kind).contains(ClaimKind.URGENCY);
        assertThat(set.evidence()).isNotEqualTo(Optional.of(Evidence.UNCITED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This treatment is experimental and no benefit can be promised.",
                "*These statements have not been evaluated by the Food and Drug Administration."
            })
    void aLimitIsShown(String sentence) {
        Statement limit = selling(sentence);
        assertThat(limit.limits()).isNotEmpty();
        assertThat(limit.claims()).isEqualTo(List.of());
    }
}

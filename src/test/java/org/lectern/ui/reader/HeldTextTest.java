package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Mark;

final class HeldTextTest {

    private final ReaderViewModel model = new ReaderViewModel(new SampleLibrary(), new ImmediateTaskRunner());

    private Reading open(String section) {
        model.open(new Opening(section, Optional.empty(), List.of()));
        return reading();
    }

    private Reading reading() {
        return model.stateProperty().get() instanceof ReaderState.Open(Reading reading)
                ? reading
                : Assertions.fail("nothing is open");
    }

    private String shown() {
        return String.join(
                "\n",
                reading().sectionText().paragraphs().stream()
                        .map(DisplayText.Paragraph::text)
                        .toList());
    }

    @Test
    void whereASentenceSellsTheTextSaysHowManyWereHeldBack() {
        open("clear-joint-clinic/book-today");
        model.setWithoutClaims(true);

        assertThat(shown()).doesNotContain("three places").contains("2 flagged sentences held back");
        assertThat(reading().heldBack()).isEqualTo(9);
        assertThat(reading().marks()).hasOnlyElementsOfType(Mark.OfHeld.class);
    }

    @Test
    void enterShowsWhatOneParagraphHeldBackAndTheSwitchHoldsItBackAgain() {
        open("clear-joint-clinic/book-today");
        model.setWithoutClaims(true);
        model.nextMark();
        model.openCard();

        assertThat(shown()).contains("Only three places are left this month.");
        assertThat(reading().heldBack()).isEqualTo(7);
        assertThat(model.currentProperty().get()).get().isInstanceOf(Mark.OfClaim.class);

        model.setWithoutClaims(false);
        model.setWithoutClaims(true);
        assertThat(shown()).doesNotContain("three places");
    }

    @Test
    void aTextThatSellsNothingStaysAsItIs() {
        Reading before = open("gout-guide/food-and-drink");
        model.setWithoutClaims(true);

        assertThat(reading()).isEqualTo(before);
    }

    @Test
    void whatIsCopiedSaysThatSentencesAreLeftOutAndHasNothingToPress() {
        open("clear-joint-clinic/book-today");
        model.setWithoutClaims(true);

        for (boolean source : List.of(false, true)) {
            String copied = reading().quotation(source).of(Optional.empty(), "");
            assertThat(copied)
                    .contains("[2 promotional sentences left out]")
                    .doesNotContain("held back", "three places", "show", "flagged as promotional");
        }
    }

    @Test
    void whatIsCopiedWithItsClaimsSaysThatTheySell() {
        open("clear-joint-clinic/book-today");

        assertThat(reading().quotation(false).of(Optional.empty(), ""))
                .contains(
                        "three places",
                        "Book today \u2014 ClearJoint Infusion Centre. ClearJoint. undated, in Lectern.")
                .endsWith("2 sentences of this text are flagged as promotional.\n");
        Span prices = new Span(0, 10);
        assertThat(reading().quotation(true).of(Optional.of(prices), "One infusion"))
                .doesNotContain("flagged as promotional");
    }

    @Test
    void whoBroughtASourceOutStandsInItsCitation() {
        open("gout-guide/food-and-drink");

        assertThat(reading().quotation(false).of(Optional.empty(), ""))
                .contains("a guide for patients (restated, not a quotation). Harbour Rheumatology Society. 2025-03, in"
                        + " Lectern.");
    }

    @Test
    void aTitleThatSellsIsHeldBackToo() {
        open("clear-joint-clinic/say-goodbye-to-gout-forever");
        String title = reading().section().section().title();
        assertThat(reading().flagged().title(title)).isEqualTo(title);

        model.setWithoutClaims(true);
        assertThat(reading().flagged().title(title)).startsWith("Heading held back");
    }
}

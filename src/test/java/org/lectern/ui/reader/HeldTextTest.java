package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
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
}

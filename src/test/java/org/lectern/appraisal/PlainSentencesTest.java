package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Statement;

/// Clinical statements in everyday words have a level; what is none in a text that sells nothing has not.
final class PlainSentencesTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static final String PLAIN = "# Chronic pancreatitis\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five-year survival stands at 12%.",
                "Three million people die of it every year.",
                "Few babies with it survive the first year.",
                "Life expectancy is shorter.",
                "It runs in families.",
                "It is inherited from both parents.",
                "It is passed on by a mosquito.",
                "Nine out of ten boys outgrow it.",
                "Miscarriage is more likely after forty.",
                "Girls get it less often.",
                "It peaks in the third decade.",
                "Cold air brings it on.",
                "The lump is usually harmless.",
                "Opioids have no place here.",
                "Rest alone is enough for most.",
                "Long-acting bronchodilators come first.",
                "Nebulisers are no better than a spacer.",
                "Lisinopril is the usual starting point.",
                "It is the mainstay of care.",
                "Gabapentin makes some people drowsy.",
                "UVB can burn the skin.",
                "Appendectomies are seldom done for it.",
                "Ask about suicidal thoughts at every visit.",
                "Screen smokers for it every year."
            })
    void aClinicalSentenceWithoutASourceIsUncited(String sentence) {
        assertThat(last(PLAIN + sentence).evidence()).contains(Evidence.UNCITED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The founder died in 1944.",
                "The company runs in the family.",
                "The shop was passed on to a friend.",
                "Profits are more likely after the merger.",
                "Dahlias have no place here.",
                "Peat is no better than compost.",
                "Customers came first.",
                "Rest rooms are on the left.",
                "The concept is sound.",
                "Nostalgia sells.",
                "They outgrew the building.",
                "Ask about our prices.",
                "Ask about parking.",
                "Tell a friend about the page.",
                "Call the council if a tree falls."
            })
    void whatSaysNothingClinicalHasNoLevel(String sentence) {
        assertThat(last(PLAIN + sentence).evidence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two of our first 31 patients developed a lung embolism.|CASE",
                "Three of our first 40 patients had a stroke within a week.|CASE",
                "Our clinic is closed on Sundays.|-"
            })
    void aSellersCountedHarmIsAStatement(String sentence, String level) {
        assertThat(last(Pages.SELLING + "\n" + sentence).claims()).isEmpty();
        assertThat(last(Pages.SELLING + "\n" + sentence)
                        .evidence()
                        .map(Evidence::name)
                        .orElse("-"))
                .isEqualTo(level);
    }

    private static Statement last(String text) {
        return Pages.appraise(APPRAISER, text).all().getLast();
    }
}

package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelShapeTest {

    private static String before(String text, int at) {
        return at < 0 ? "-" : text.substring(0, at).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hay Fever: Sneezing in spring.|Hay Fever",
                "Mites (Dust: the worst): Wash hot.|Mites (Dust: the worst)",
                "Side effects: none|Side effects",
                "Pollen is light: it flies far.|-",
                "pollen: it flies far.|-",
                "At 10:30 it begins|-",
                "Who sneezes?: All.|-",
                "One. Two: three|-",
                "A label of very many words that goes on for far too long: words|-"
            })
    void aLabelIsAFewWordsWithoutAVerbAndAColon(String text, String label) {
        assertThat(before(text, LabelShape.colon(text))).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What it is for: Sneezing|What it is for",
                "Hay Fever: Sneezing|Hay Fever",
                "Who should be careful with it and why not: All|-",
                "it is for: Sneezing|-",
                "No colon|-"
            })
    void amongFieldsALabelMayBeAShortSentence(String text, String label) {
        assertThat(before(text, LabelShape.looseColon(text))).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Honey – Soothes the throat|Honey",
                "Honey - Soothes the throat|Honey",
                "Long-lasting drops|-",
                "Honey is sweet – and sticky|-"
            })
    void aDashWithSpaceAroundMayEndALabel(String text, String label) {
        assertThat(before(text, LabelShape.dash(text))).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prick test. A drop and a needle.|Prick test",
                "This is a test. A drop and a needle.|-",
                "Prick test.|-",
                "Rinsing is enough. Use water.|-"
            })
    void aPointMayEndALabelThatASentenceFollows(String text, String label) {
        assertThat(before(text, LabelShape.point(text))).isEqualTo(label);
    }
}

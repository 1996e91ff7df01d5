package org.lectern.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refer if CRP > 10 mg/L",
                "> 10 mg/L is high",
                "- 5 °C and below",
                "IL_6 and TNF_a rise",
                "HLA-B*27 and HLA-B*15 were typed",
                "CYP2C9 *2/*3 takes half the dose",
                "5 * 3 days",
                "fracture #3",
                "P(A|B) and |x|",
                "IL_6",
                "x_{2} < 4",
            })
    void whatIsNoMarkupStays(String words) {
        assertThat(PlainWords.of(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "The joint is **red** and *very* warm ~ The joint is red and very warm",
                "Take __vitamin D__, _not_ more ~ Take vitamin D, not more",
                "Vitamin D** helps when **CRP > 10 ~ Vitamin D helps when CRP > 10",
                "Borrelia* is found with *Anaplasma ~ Borrelia is found with Anaplasma",
                "*28 days* at `most` ~ 28 days at most",
                "CRP \\> 10, HLA-B\\*27 &lt; 5 &amp; more ~ CRP > 10, HLA-B*27 < 5 & more",
                "See [the **guide**](https://example.org/a_b) ~ See the guide",
            })
    void markupGoesAlsoWhereAStretchOfTextHoldsOnlyHalfOfIt(String marked, String plain) {
        assertThat(PlainWords.of(marked)).isEqualTo(plain);
    }

    @Test
    void whatMarksALineGoesAndLinesAreJoined() {
        assertThat(PlainWords.of("## Book today\n\n> Only a few\n> places\n\n- one\n* two\n1. three"))
                .isEqualTo("Book today Only a few places one two 1. three");
        assertThat(PlainWords.of("| dose | effect |\n|------|:----:|\n| > 5 mg | none |"))
                .isEqualTo("dose effect > 5 mg none");
    }
}

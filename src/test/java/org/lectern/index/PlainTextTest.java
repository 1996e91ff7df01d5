package org.lectern.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "**Dose:** 5 mg          | Dose: 5 mg",
                "a *b* _c_ snake_case    | a b c snake_case",
                "5 * 3 = 15              | 5 * 3 = 15",
                "[Asthma](http://x.org)! | Asthma!",
                "![A lung](lung.png)     | A lung",
                "see [NIH] and [1]       | see [NIH] and [1]",
                "- item                  | item",
                "> quoted                | quoted",
                "### Head                | Head",
                "a \\* b                 | a * b",
                "x < y and <b>bold</b>   | x < y and bold",
                "Smith &amp; Jones       | Smith & Jones",
                "#hashtag                | #hashtag",
                "[not closed (            | [not closed (",
                "HLA-B*58:01 and *here*  | HLA-B*58:01 and here",
                "TPMT*3A is slow         | TPMT*3A is slow",
                "5 mg* a day             | 5 mg* a day",
                "**B*58:01** is tested   | B*58:01 is tested",
                "~~old~~ ~5 mg           | old ~5 mg",
                "CK <ULN (40 U/L), ALT >5 | CK <ULN (40 U/L), ALT >5",
                "<a href='x'>y</a><br/>z | yz",
                "a <!-- b --> c          | a  c",
                "a line ` of code        | a line ` of code",
            })
    void markupGoesAndWordsStay(String markdown, String plain) {
        assertThat(PlainText.of(markdown)).isEqualTo(plain);
    }

    @Test
    void linesOfAParagraphAreJoinedAndBlocksAreNot() {
        assertThat(PlainText.of("one\ntwo\n\nthree\n- four\n- five\n---\nsix"))
                .isEqualTo("one two\nthree\nfour\nfive\nsix");
    }

    @Test
    void hostileTextCostsNoMoreThanItsLength() {
        String brackets = "[".repeat(200_000);
        assertThat(PlainText.of(brackets)).isEqualTo(brackets);
        assertThat(PlainText.of("<".repeat(200_000))).hasSize(200_000);
        assertThat(PlainText.of("*".repeat(200_000) + "a")).hasSize(200_001);
        assertThat(PlainText.of("<a ".repeat(100_000))).hasSizeGreaterThan(290_000);
        assertThat(PlainText.of("a* *b ".repeat(50_000))).hasSizeLessThan(300_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".** Calms the rash            | Calms the rash",
                "**. Calms the rash            | Calms the rash",
                "?** Seldom; most need tablets | Seldom; most need tablets",
                ".”_ Calms the rash            | Calms the rash",
                ":** 5 mg a day                | 5 mg a day",
                "](https://example.org)** Calms| Calms",
                "** – calms the rash           | calms the rash",
                "** .5 mg a day                | .5 mg a day",
                "** (twice) a day              | (twice) a day",
                ", which calms                 | , which calms",
                "'s disease                    | 's disease",
            })
    void theTextBehindATitleBeginsWithItsOwnWords(String after, String text) {
        assertThat(PlainText.withoutTitleEnd(after)).isEqualTo(text);
    }
}

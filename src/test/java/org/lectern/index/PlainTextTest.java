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
        assertThat(PlainText.of("*".repeat(200_000) + "a")).isEqualTo("a");
    }
}

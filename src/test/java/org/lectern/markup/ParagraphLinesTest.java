package org.lectern.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of any kind below each other: however a paragraph is parted, its parts follow each other and hold all of it.
final class ParagraphLinesTest {

    private static final List<String> LINES = List.of(
            "Dose: 5 mg",
            "**Dose:** 5 mg",
            "**A bold line**",
            "  *Class:* xanthine &amp; more",
            "[4] Reed A. Gout. 2013.",
            "[Reed](https://example.org/a) B, Lund C. Urate.",
            "Reed A, Lund BC. Tophi.",
            "words that go on\\",
            "words that go on  ",
            "`code`: more\\_",
            "\u00a0Unit: \ud83d\ude00",
            "> Dose: 1",
            "- Dose: 2",
            "",
            "<br>Form: tablet",
            "![Picture: one](b.png)");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingIsLostAndNothingStandsTwice(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("# Page\n\n");
        for (int i = 0; i < 200; i++) {
            text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
        }
        MarkedText read = Markdown.read(text.toString(), 0);
        assertThat(read.note()).isEmpty();
        int end = 0;
        for (Block block : read.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, block.span().start()))
                    .as("between blocks")
                    .doesNotContainPattern("\\w");
            end = block.span().end();
        }
        assertThat(text.substring(end)).isBlank();
    }
}

package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.markup.Markdown;

/// What a window shows of a text: the numbers that its writer gave, and words that know their places.
final class ShownBlocksTest {

    private static List<TextBlock> shown(String text) {
        return ShownBlocks.of(Markdown.read(text, 0));
    }

    private static List<String> markers(String text) {
        return shown(text).stream()
                .map(TextBlock::marker)
                .filter(marker -> !marker.isEmpty())
                .toList();
    }

    @Test
    void aListThatGoesOnAfterAParagraphKeepsItsNumbers() {
        assertThat(markers("1. Rest.\n\nWait.\n\n2. Start tablets.\n3. Come back.\n"))
                .containsExactly("1.", "2.", "3.");
    }

    @Test
    void aListBeginsWithTheNumberThatItWasGiven() {
        assertThat(markers("4. Drink.\n5. Sleep.\n")).containsExactly("4.", "5.");
    }

    @Test
    void pointsBeforeANumberedListCountForNothing() {
        assertThat(markers("- Rest\n- Ice\n\n1. First.\n2. Second.\n")).containsExactly("\u2022", "\u2022", "1.", "2.");
    }

    @Test
    void aListWithinAnItemCountsForItself() {
        assertThat(markers("2. Drink.\n   1. Water.\n   2. Tea.\n3. Sleep.\n")).containsExactly("2.", "1.", "2.", "3.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rest first. Then a Q\\&A with ice.",
                "Rest first. Two \\* three make six.",
                "Rest first. Salt &amp; water. Sleep.",
                "Rest first.  \nThen ice."
            })
    void aSignThatIsWrittenOtherwiseTakesNoWordsBesideItWithIt(String text) {
        assertThat(shown(text).getFirst().runs()).allSatisfy(run -> {
            if (!run.isExact()) {
                assertThat(run.text()).hasSize(1);
            }
        });
        assertThat(shown(text).getFirst().runs())
                .filteredOn(TextRun::isExact)
                .allSatisfy(run -> assertThat(run.span().in(text)).isEqualTo(run.text()));
    }
}

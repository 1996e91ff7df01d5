package org.lectern.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.lectern.search.passage.Passage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class MatchedTextTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static String words(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "kidney" + i).collect(Collectors.joining(" "));
    }

    private static String shown(String text, List<Span> matches) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> new MatchedText(new Passage(text, matches))
                        .getChildren().stream().map(MatchedTextTest::text).collect(Collectors.joining()));
    }

    /// A match stands in brackets.
    private static String text(Node node) {
        return switch (node) {
            case Label label -> "[" + label.getText() + "]";
            case Text text -> text.getText();
            default -> "";
        };
    }

    @Test
    void aShortPassageIsShownWhole() {
        assertThat(shown("Colchicine eases the pain.", List.of(new Span(0, 10))))
                .isEqualTo("[Colchicine] eases the pain.");
    }

    @Test
    void aLongPassageEndsBetweenTwoWords() {
        String text = words(100, 160);

        String shown = shown(text, List.of(new Span(0, 9)));

        assertThat(shown)
                .startsWith("[kidney100] kidney101")
                .endsWith(" \u2026")
                .hasSizeBetween(200, 270);
        assertThat(shown.replaceAll("[\\[\\]]", "").split(" ")).allMatch(word -> word.matches("kidney\\d{3}|\u2026"));
    }

    @Test
    void aMatchFarDownALongPassageIsShown() {
        String text = words(100, 160);
        int start = text.indexOf("kidney150");

        String shown = shown(text, List.of(new Span(start, start + 9)));

        assertThat(shown).startsWith("\u2026 kidney").contains(" [kidney150] ").hasSizeBetween(200, 280);
        assertThat(shown.replaceAll("[\\[\\]]", "").split(" ")).allMatch(word -> word.matches("kidney\\d{3}|\u2026"));
    }

    @Test
    void aWordWithoutAnEndIsCutAnywhere() {
        assertThat(shown("a".repeat(400), List.of())).isEqualTo("a".repeat(260) + " \u2026");
    }

    @Test
    void aLongMatchAfterAWordWithoutAnEndIsShown() {
        String text = "a".repeat(89) + " " + "b".repeat(140) + " " + words(100, 110);

        assertThat(shown(text, List.of(new Span(90, 230)))).contains("[" + "b".repeat(140) + "]");
    }
}

package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.library.lessons.QuotationMark;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Marks below a paragraph.
final class MarkedParagraphTest {

    @Test
    void aMarkInARowOfATableLiesBelowItsWords() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        TextRun drug = new TextRun("Salbutamol", new Span(2, 12), Set.of());
        TextRun stop = new TextRun("\t", new Span(13, 13), Set.of());
        TextRun dose = new TextRun("works at once", new Span(15, 28), Set.of());
        TextRun other = new TextRun("\t", new Span(29, 29), Set.of());
        TextRun price = new TextRun("cheap", new Span(31, 36), Set.of());
        TextBlock row = new TextBlock(
                TextBlock.Kind.TABLE_ROW, 0, "", new Span(0, 38), List.of(drug, stop, dose, other, price));
        QuotationMark mark = new QuotationMark(QuotationMark.Kind.CLAIM, price.span(), "Ease");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            MarkedParagraph paragraph = new MarkedParagraph(row, List.of(mark));
            Scene scene = new Scene(paragraph, 800, 100);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Node words = paragraph.lookupAll(".marked-text").stream()
                    .filter(node -> node instanceof Text text && text.getText().equals("cheap"))
                    .findFirst()
                    .orElseThrow();
            Node ground = paragraph.lookup(".taught-claim");

            assertThat(ground.getBoundsInParent().getMinX())
                    .isCloseTo(words.getBoundsInParent().getMinX(), within(2.0));
            assertThat(ground.getBoundsInParent().getMaxX())
                    .isCloseTo(words.getBoundsInParent().getMaxX(), within(2.0));
        });
    }
}

package org.lectern.ui.classroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.TextBlock;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.ui.text.DisplayText;

/// Quoted or own words, paragraph by paragraph, with marks.
final class MarkedText extends VBox {

    /// @param name  a style class
    /// @param marks what to set apart; spans count as those of the blocks
    MarkedText(String name, List<TextBlock> blocks, List<QuotationMark> marks) {
        getStyleClass().addAll("marked", name);
        blocks.forEach(block -> getChildren().add(new MarkedParagraph(block, marks)));
        setAccessibleText(blocks.stream()
                .map(DisplayText.Paragraph::of)
                .map(DisplayText.Paragraph::text)
                .collect(Collectors.joining("\n")));
    }

    /// How far down a mark stands; empty where it is not in this text.
    Optional<Double> top(QuotationMark mark) {
        return getChildren().stream()
                .filter(MarkedParagraph.class::isInstance)
                .map(MarkedParagraph.class::cast)
                .flatMap(paragraph -> paragraph.top(mark).map(top -> paragraph.getLayoutY() + top).stream())
                .findFirst();
    }
}

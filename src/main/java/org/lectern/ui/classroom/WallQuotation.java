package org.lectern.ui.classroom;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.TextBlock;
import org.lectern.library.lessons.Flag;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.DisplayText;

/// A quotation on the wall: of its words, marks, support and source only what was revealed.
final class WallQuotation extends VBox {

    private final int index;
    private final VBox said = new VBox();
    private final Optional<MarkedText> text;

    /// @param index    which quotation of the slide
    /// @param numbered whether it is one of several to be spoken of by number
    WallQuotation(Slide slide, int index, boolean numbered) {
        this.index = index;
        ShownQuotation shown = slide.step().quotations().get(index);
        said.getStyleClass().add("wall-quotation");
        List<QuotationMark> marks = slide.marks(index);
        if (slide.showsText(index)) {
            MarkedText words = new MarkedText("wall-text", blocks(slide, shown), marks);
            text = Optional.of(words);
            said.getChildren().add(words);
        } else {
            text = Optional.empty();
            said.getChildren().add(Words.wrapped(Texts.text("present.hidden"), "wall-hidden"));
        }
        if (!shown.isUnchanged()) {
            said.getChildren().add(Words.wrapped(Texts.text("present.changed"), "wall-changed"));
        }
        if (slide.isJudged(index)) {
            String verdict = Texts.text(shown.flags().isEmpty() ? "spot.fine" : "spot.sells");
            said.getChildren()
                    .add(Words.wrapped(
                            verdict, "wall-verdict", shown.flags().isEmpty() ? "verdict-fine" : "verdict-sells"));
        }
        for (Flag flag : shown.flags()) {
            if (marks.stream().anyMatch(mark -> isOf(mark, flag))) {
                said.getChildren().add(new FlagLine(flag, slide.isJudged(index)));
            }
        }
        if (slide.showsSupport(index) && shown.isUnchanged()) {
            said.getChildren().add(new SupportLine(shown.badge(), Pos.TOP_LEFT, "wall-support", "wall-reason"));
        }
        if (slide.showsCitation(index)) {
            said.getChildren().add(Words.wrapped(shown.citation(), "wall-citation"));
        }
        getChildren().add(numbered ? numbered() : said);
    }

    /// Which quotation of the slide.
    int index() {
        return index;
    }

    /// A heading that says what stands above the slide is not said twice, unless something in it is to be marked.
    private static List<TextBlock> blocks(Slide slide, ShownQuotation shown) {
        List<TextBlock> all = shown.blocks();
        boolean twice = all.size() > 1
                && slide.step().quotations().size() == 1
                && DisplayText.Paragraph.of(all.getFirst())
                        .text()
                        .equals(slide.step().step().title())
                && shown.marks().stream()
                        .noneMatch(mark -> mark.span().overlaps(all.getFirst().span()));
        return twice ? all.subList(1, all.size()) : all;
    }

    private static boolean isOf(QuotationMark mark, Flag flag) {
        return mark.kind() == QuotationMark.Kind.CLAIM && mark.span().equals(flag.span());
    }

    private HBox numbered() {
        HBox line = new HBox(Words.label(index + 1 + ".", "wall-number", StyleNames.FIGURE), said);
        HBox.setHgrow(said, Priority.ALWAYS);
        line.getStyleClass().add("wall-numbered");
        return line;
    }

    /// How far down a mark stands; empty where it is not seen.
    Optional<Double> top(QuotationMark mark) {
        return text.flatMap(words -> words.top(mark).map(top -> words.getLayoutY() + top));
    }
}

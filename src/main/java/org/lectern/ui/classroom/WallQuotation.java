package org.lectern.ui.classroom;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.library.lessons.Flag;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// A quotation on the wall: of its words, marks, support and source only what was revealed.
final class WallQuotation extends VBox {

    private final Optional<MarkedText> text;

    /// @param index    which quotation of the slide
    /// @param numbered whether it is one of several to be spoken of by number
    WallQuotation(Slide slide, int index, boolean numbered) {
        ShownQuotation shown = slide.step().quotations().get(index);
        getStyleClass().add("wall-quotation");
        List<QuotationMark> marks = slide.marks(index);
        if (slide.showsText(index)) {
            MarkedText words = new MarkedText("wall-text", shown.blocks(), marks);
            text = Optional.of(words);
            getChildren().add(numbered ? numbered(index, words) : words);
        } else {
            text = Optional.empty();
            getChildren().add(Words.wrapped(Texts.text("present.hidden"), "wall-hidden"));
        }
        if (!shown.isUnchanged()) {
            getChildren().add(Words.wrapped(Texts.text("present.changed"), "wall-changed"));
        }
        if (slide.isJudged(index)) {
            String verdict = Texts.text(shown.flags().isEmpty() ? "spot.fine" : "spot.sells");
            getChildren()
                    .add(Words.wrapped(
                            verdict, "wall-verdict", shown.flags().isEmpty() ? "verdict-fine" : "verdict-sells"));
        }
        for (Flag flag : shown.flags()) {
            if (marks.stream().anyMatch(mark -> isOf(mark, flag))) {
                getChildren().add(new FlagLine(flag, slide.isJudged(index)));
            }
        }
        if (slide.showsSupport(index) && shown.isUnchanged()) {
            getChildren().add(support(shown));
        }
        if (slide.showsCitation(index)) {
            getChildren().add(Words.wrapped(shown.citation(), "wall-citation"));
        }
    }

    private static boolean isOf(QuotationMark mark, Flag flag) {
        return mark.kind() == QuotationMark.Kind.CLAIM && mark.span().equals(flag.span());
    }

    private static HBox numbered(int index, MarkedText words) {
        HBox line = new HBox(Words.label(index + 1 + ".", "wall-number", StyleNames.FIGURE), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("wall-numbered");
        return line;
    }

    private static HBox support(ShownQuotation shown) {
        HBox line = new HBox(
                new EvidenceChip(shown.badge().evidence()),
                Words.wrapped(shown.badge().reason(), "wall-reason"));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("wall-support");
        return line;
    }

    /// How far down a mark stands; empty where it is not seen.
    Optional<Double> top(QuotationMark mark) {
        return text.flatMap(words -> words.top(mark).map(top -> {
            double above = words.getParent() == this ? 0 : words.getParent().getLayoutY();
            return above + words.getLayoutY() + top;
        }));
    }
}

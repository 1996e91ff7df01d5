package org.lectern.ui.classroom;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.lectern.library.lessons.Flag;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// A statement to judge; below it the key, once revealed.
final class SpotItem extends VBox {

    SpotItem(ShownQuotation shown, boolean revealed) {
        getStyleClass().add("spot-item");
        getChildren().add(new MarkedText("quoted", shown.blocks(), revealed ? shown.marks() : List.of()));
        if (revealed) {
            boolean fine = shown.flags().isEmpty();
            getChildren()
                    .add(Words.wrapped(
                            Texts.text(fine ? "spot.fine" : "spot.sells"),
                            "verdict",
                            fine ? "verdict-fine" : "verdict-sells"));
            for (Flag flag : shown.flags()) {
                getChildren().add(new FlagLine(flag, true));
            }
            SupportLine support = new SupportLine(shown.badge(), Pos.CENTER_LEFT, "standing", StyleNames.CAPTION);
            getChildren().addAll(support, Words.wrapped(shown.citation(), StyleNames.CAPTION));
        }
    }
}

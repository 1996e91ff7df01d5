package org.lectern.ui.classroom;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.lectern.library.lessons.Badge;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.Words;

/// The support that words show, and why, to its end.
final class SupportLine extends HBox {

    /// @param at         where a reason of one line stands beside the chip
    /// @param name       a style class of the line
    /// @param reasonName one of the reason
    SupportLine(Badge badge, Pos at, String name, String reasonName) {
        super(new EvidenceChip(badge.evidence()), Words.wrapped(badge.reason(), reasonName));
        setAlignment(at);
        // Beside a reason of several lines the chip stays as high as its word.
        setFillHeight(false);
        getStyleClass().add(name);
    }
}

package org.lectern.ui.curation;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;

/// One answer in the decide panel.
final class PickCell extends ListCell<Pick> {

    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    @Override
    protected void updateItem(@Nullable Pick pick, boolean empty) {
        super.updateItem(pick, empty);
        if (empty || pick == null) {
            setGraphic(null);
            return;
        }
        Label label = Words.label(pick.label());
        VBox box = new VBox(label);
        if (!pick.note().isEmpty()) {
            Label note = Words.label(pick.note(), StyleNames.CAPTION);
            note.setMinWidth(0);
            box.getChildren().add(note);
        }
        box.setMinWidth(0);
        setPrefWidth(0);
        setGraphic(box);
        setAccessibleText(pick.label() + " " + pick.note());
    }
}

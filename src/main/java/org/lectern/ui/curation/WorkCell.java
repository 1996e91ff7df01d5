package org.lectern.ui.curation;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.library.WorkItem;
import org.lectern.ui.control.ClaimCount;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;

/// One line of a work list.
final class WorkCell extends ListCell<WorkRow> {

    WorkCell() {
        getStyleClass().add("work-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WorkRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        boolean claim = row.item() instanceof WorkItem.UnjudgedClaim;
        Label title = claim
                ? Words.label(ClaimCount.FLAG + " " + row.title(), StyleNames.CLAIM, StyleNames.STRONG)
                : Words.wrapped(row.title(), StyleNames.STRONG);
        VBox box = new VBox(title);
        if (!row.words().isEmpty()) {
            box.getChildren().add(Words.wrapped(claim ? "\u201c" + row.words() + "\u201d" : row.words()));
        }
        if (!row.where().isEmpty()) {
            box.getChildren().add(Words.label(row.where(), StyleNames.CAPTION));
        }
        box.getStyleClass().add("work-row");
        setGraphic(box);
        setAccessibleText(String.join(", ", row.title(), row.words(), row.where()));
    }
}

package org.lectern.ui.curation;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.curation.Decision;
import org.lectern.curation.Ledger;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One decision in the history: what, of which words, why, and by whom.
final class HistoryCell extends ListCell<HistoryRow> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Consumer<HistoryRow> toggle;

    /// @param toggle undoes a decision, or brings it back
    HistoryCell(Consumer<HistoryRow> toggle) {
        this.toggle = toggle;
        getStyleClass().add("history-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Decision decision = row.placed().decision();
        pseudoClassStateChanged(UNDONE, !row.placed().inForce());
        VBox box = new VBox(first(row, decision));
        if (!row.words().isEmpty()) {
            box.getChildren().add(Words.wrapped("\u201c" + row.words() + "\u201d", "history-words"));
        }
        if (!decision.reason().isBlank()) {
            box.getChildren().add(Words.wrapped(decision.reason(), StyleNames.QUIET));
        }
        if (!row.homeless().isEmpty()) {
            box.getChildren().add(Words.label(row.homeless(), "history-homeless"));
        }
        String who = row.who();
        box.getChildren()
                .add(Words.wrapped(row.where().isEmpty() ? who : who + " \u00b7 " + row.where(), StyleNames.CAPTION));
        box.getStyleClass().add("work-row");
        setGraphic(box);
        setAccessibleText(spoken(row));
    }

    private static String spoken(HistoryRow row) {
        return Stream.of(
                        row.what(),
                        row.placed().inForce() ? "" : Texts.text("history.undo"),
                        row.words(),
                        row.placed().decision().reason(),
                        row.homeless(),
                        row.who(),
                        row.where())
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(", "));
    }

    private HBox first(HistoryRow row, Decision decision) {
        Label what = Words.wrapped(row.what(), StyleNames.STRONG, "history-what");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(what);
        line.setAlignment(Pos.TOP_LEFT);
        if (Ledger.isUndoable(decision)) {
            boolean on = row.placed().inForce();
            Button button = Buttons.icon(
                    on ? Feather.CORNER_UP_LEFT : Feather.CORNER_UP_RIGHT,
                    Texts.text(on ? "history.undo.one" : "history.redo.one", decision.sequence()),
                    "",
                    () -> toggle.accept(row));
            button.getStyleClass().add("small");
            line.getChildren().add(button);
        }
        return line;
    }
}

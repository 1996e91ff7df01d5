package org.lectern.ui.curation;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Every rule, with what it found here and how often people agreed with it; each can be switched off.
final class RulesView extends BorderPane {

    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final TableView<RuleRow> table = new TableView<>(rows);

    RulesView(RulesViewModel model) {
        getStyleClass().add("rules");
        var note = Words.wrapped(Texts.text("rules.note"), StyleNames.CAPTION, "rules-note");
        setTop(note);
        table.getStyleClass().add("chart-table");
        table.setAccessibleText(Texts.text("shelf.RULES"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Words.wrapped(Texts.text("desk.gathering"), StyleNames.QUIET));
        column("id", 164, RuleRow::id);
        figures("found", 72, RuleRow::found);
        figures("confirmed", 98, RuleRow::confirmed);
        figures("dismissed", 98, RuleRow::dismissed);
        TableColumn<RuleRow, Object> precision = column("precision", 120, RulesView::precision);
        precision.getStyleClass().add("figures");
        TableColumn<RuleRow, Object> state = column("state", 136, row -> row);
        state.setCellFactory(_ -> new SwitchCell(model));
        table.setOnKeyPressed(event -> {
            RuleRow row = table.getSelectionModel().getSelectedItem();
            if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.S)) {
                model.toggle(row);
                event.consume();
            }
        });
        setCenter(table);
        model.rowsProperty().subscribe(now -> {
            int at = table.getSelectionModel().getSelectedIndex();
            rows.setAll(now);
            table.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, now.size() - 1)));
        });
    }

    void enter() {
        table.requestFocus();
    }

    /// No precision is told of a rule on which nobody decided.
    private static String precision(RuleRow row) {
        return row.judged() == 0 ? Texts.text("rules.undecided") : Texts.text("rules.percent", row.precision());
    }

    private interface Cell {
        Object of(RuleRow row);
    }

    private TableColumn<RuleRow, Object> column(String id, double width, Cell cell) {
        TableColumn<RuleRow, Object> column = new TableColumn<>(Texts.text("rules." + id));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.of(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(!id.equals("state"));
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    private void figures(String id, double width, Cell cell) {
        column(id, width, cell).getStyleClass().add("figures");
    }

    /// Says whether the rule counts, and changes it.
    private static final class SwitchCell extends TableCell<RuleRow, Object> {

        private final RulesViewModel model;

        SwitchCell(RulesViewModel model) {
            this.model = model;
        }

        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || !(item instanceof RuleRow row)) {
                setGraphic(null);
                return;
            }
            Button button = Buttons.link(Texts.text(row.on() ? "rules.off" : "rules.on"), () -> model.toggle(row));
            button.setAccessibleText(button.getText() + " " + row.id());
            button.setFocusTraversable(false);
            setGraphic(button);
        }
    }
}

package org.lectern.ui.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Every rule, with what it found here and how often people agreed with it; each can be switched off.
final class RulesView extends BorderPane {

    private static final Comparator<RuleRow> BY_PRECISION =
            Comparator.<RuleRow, Boolean>comparing(row -> row.judged() > 0).thenComparing(RuleRow::precision);

    private static final Comparator<RuleRow> BY_NAME =
            Comparator.<RuleRow, String>comparing(row -> row.words().name()).thenComparing(RuleRow::id);

    /// How many rows above the chosen one stay in sight.
    private static final int ABOVE = 3;

    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final TableView<RuleRow> table = new TableView<>(rows);
    private final VBox below = new VBox();

    RulesView(RulesViewModel model) {
        getStyleClass().add("rules");
        var note = Words.wrapped(Texts.text("rules.note"), StyleNames.CAPTION, "rules-note");
        setTop(note);
        table.getStyleClass().add("chart-table");
        table.setAccessibleText(Texts.text("shelf.RULES"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Words.wrapped(Texts.text("desk.gathering"), StyleNames.QUIET));
        TableColumn<RuleRow, RuleRow> rule = column("id", 204, Function.identity());
        rule.setComparator(BY_NAME);
        rule.setCellFactory(_ -> new NameCell());
        figures("found", 58, RuleRow::found);
        figures("confirmed", 84, RuleRow::confirmed);
        figures("dismissed", 84, RuleRow::dismissed);
        TableColumn<RuleRow, RuleRow> precision = column("precision", 86, Function.identity());
        precision.getStyleClass().add("figures");
        precision.setComparator(BY_PRECISION);
        precision.setCellFactory(_ -> new PrecisionCell());
        TableColumn<RuleRow, RuleRow> state = column("state", 126, Function.identity());
        state.setCellFactory(_ -> new SwitchCell(model));
        state.getStyleClass().add("switch-column");
        table.setOnKeyPressed(event -> {
            RuleRow row = table.getSelectionModel().getSelectedItem();
            if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.S)) {
                model.toggle(row);
                event.consume();
            }
        });
        setCenter(table);
        setBottom(below);
        below.getStyleClass().add("rule-below");
        table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        model.rowsProperty().subscribe(this::show);
    }

    /// In the order that the person chose, with the same rule in hand wherever it stands now.
    private void show(List<RuleRow> now) {
        int at = table.getSelectionModel().getSelectedIndex();
        Optional<String> id =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(RuleRow::id);
        rows.setAll(now);
        table.sort();
        List<String> ids = rows.stream().map(RuleRow::id).toList();
        int again = id.map(ids::indexOf)
                .filter(found -> found >= 0)
                .orElse(Math.clamp(at, 0, Math.max(0, rows.size() - 1)));
        if (again < rows.size()) {
            table.getSelectionModel().select(again);
        }
        if (id.isPresent() && again != at) {
            table.scrollTo(Math.max(0, again - ABOVE));
        }
    }

    /// Tells why the rule in hand is one, and by what words it can be known.
    private void explain(@Nullable RuleRow row) {
        below.getChildren().clear();
        if (row != null) {
            below.getChildren().add(Words.wrapped(row.words().reason()));
            if (!row.words().example().isEmpty()) {
                String example = Texts.text("rules.example", row.words().example());
                below.getChildren().add(Words.wrapped(example, StyleNames.QUIET));
            }
        }
    }

    void enter() {
        table.requestFocus();
    }

    /// @param width what its words need
    private <T> TableColumn<RuleRow, T> column(String id, double width, Function<RuleRow, T> cell) {
        TableColumn<RuleRow, T> column = new TableColumn<>(Texts.text("rules." + id));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(!id.equals("state"));
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    private void figures(String id, double width, Function<RuleRow, Integer> cell) {
        column(id, width, cell).getStyleClass().add("figures");
    }

    /// What a rule finds, above the id by which findings name it.
    private static final class NameCell extends TableCell<RuleRow, RuleRow> {

        @Override
        protected void updateItem(@Nullable RuleRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                VBox told = new VBox(Words.label(row.words().name()), Words.label(row.id(), StyleNames.CAPTION));
                told.getStyleClass().add("rule-name");
                setGraphic(told);
                setAccessibleText(row.words().name() + ", " + row.id());
            }
        }
    }

    /// No precision is told of a rule on which nobody decided.
    private static final class PrecisionCell extends TableCell<RuleRow, RuleRow> {

        @Override
        protected void updateItem(@Nullable RuleRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
            } else {
                setText(
                        row.judged() == 0
                                ? Texts.text("rules.undecided")
                                : Texts.text("rules.percent", row.precision()));
            }
        }
    }

    /// Says whether the rule counts, and changes it.
    private static final class SwitchCell extends TableCell<RuleRow, RuleRow> {

        private final RulesViewModel model;

        SwitchCell(RulesViewModel model) {
            this.model = model;
        }

        @Override
        protected void updateItem(@Nullable RuleRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Button button = Buttons.link(Texts.text(row.on() ? "rules.off" : "rules.on"), () -> model.toggle(row));
            button.setAccessibleText(button.getText() + " " + row.words().name() + ", " + row.id());
            button.setFocusTraversable(false);
            setGraphic(button);
        }
    }
}

package org.lectern.ui.curation;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.SaveDialog;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What was decided: of whom or what, narrowed by words, newest first; each line can be undone.
final class HistoryView extends VBox {

    private final HistoryViewModel model;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();

    HistoryView(HistoryViewModel model) {
        this.model = model;
        getStyleClass().add("history");
        setMinHeight(0);
        Label title = Words.label(Texts.text("history.title"), StyleNames.STRONG);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        ChoiceBox<HistoryViewModel.Scope> scope = new ChoiceBox<>();
        scope.getItems().setAll(HistoryViewModel.Scope.values());
        scope.setConverter(new ScopeName());
        scope.getStyleClass().add("order");
        scope.setAccessibleText(Texts.text("history.scope"));
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        HBox head =
                new HBox(title, scope, Buttons.icon(Feather.DOWNLOAD, Texts.text("history.export"), "", this::save));
        head.setAlignment(Pos.CENTER_LEFT);
        TextField filter = new TextField();
        filter.setPromptText(Texts.text("history.filter"));
        filter.setAccessibleText(Texts.text("history.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        VBox.setMargin(filter, new Insets(0, 12, 0, 16));
        ListView<HistoryRow> list = new ListView<>(rows);
        list.getStyleClass().add("history-list");
        list.setAccessibleText(Texts.text("history.title"));
        list.setCellFactory(_ -> new HistoryCell(model::toggle));
        Label none = Words.wrapped("", StyleNames.QUIET);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, filter, list);
        model.rowsProperty().subscribe(now -> {
            none.setText(Texts.text(model.isNarrowed() ? "history.none" : "history.empty"));
            show(list, now);
        });
    }

    /// With the same decision in hand, wherever it stands now.
    private void show(ListView<HistoryRow> list, List<HistoryRow> now) {
        Optional<String> held = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(row -> row.placed().decision().id());
        rows.setAll(now);
        list.getSelectionModel().clearSelection();
        rows.stream()
                .filter(row -> held.filter(row.placed().decision().id()::equals).isPresent())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void save() {
        SaveDialog.ask(
                        getScene().getWindow(),
                        Texts.text("history.export"),
                        "decisions.csv",
                        new FileChooser.ExtensionFilter("CSV", "*.csv"),
                        new FileChooser.ExtensionFilter("Markdown", "*.md"))
                .ifPresent(model::save);
    }

    private static final class ScopeName extends StringConverter<HistoryViewModel.Scope> {

        @Override
        public String toString(HistoryViewModel.Scope scope) {
            return Texts.text("history.scope." + scope);
        }

        @Override
        public HistoryViewModel.Scope fromString(String name) {
            return HistoryViewModel.Scope.ALL;
        }
    }
}

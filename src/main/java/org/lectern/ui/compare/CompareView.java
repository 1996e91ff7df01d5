package org.lectern.ui.compare;

import java.io.File;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.knowledge.Facet;
import org.lectern.library.compare.Comparison;
import org.lectern.library.compare.Says;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The matrix of concepts by sources. A cell says in a word what the source says, and leads to its passages.
public final class CompareView extends BorderPane {

    private static final double NAME = 240;
    private static final double CELL = 190;

    private final CompareViewModel model;
    private final BiConsumer<String, String> open;
    private final TableView<Comparison.Row> table = new TableView<>();
    private final Label title = Words.label("", StyleNames.HEADLINE);

    /// @param open opens the passages of a concept, by its name, in a source, by its id
    public CompareView(CompareViewModel model, BiConsumer<String, String> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("compare");
        table.setAccessibleText(Texts.text("compare.title", ""));
        table.setSortPolicy(_ -> false);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setTop(head());
        setCenter(table);
        setVisible(false);
        model.comparisonProperty().subscribe(this::render);
    }

    private HBox head() {
        HBox head = new HBox(title);
        head.getStyleClass().add("compare-head");
        head.setAlignment(Pos.CENTER_LEFT);
        for (Facet facet : Facet.ofConcepts()) {
            head.getChildren().add(Buttons.link(Texts.name(facet), () -> model.open(facet)));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren()
                .addAll(
                        gap,
                        Words.label(Texts.text("hits.sort"), StyleNames.CAPTION),
                        order("agreement", Comparison.BY_AGREEMENT),
                        order("dispute", Comparison.BY_DISPUTE),
                        order("name", Comparison.BY_NAME),
                        Buttons.icon(Feather.DOWNLOAD, Texts.text("compare.save"), "", this::save),
                        Buttons.icon(Feather.X, Texts.text("card.close"), "", model::close));
        return head;
    }

    private Button order(String key, Comparator<Comparison.Row> order) {
        return Buttons.link(Texts.text("compare.order." + key), () -> model.sort(order));
    }

    private void key(KeyEvent event) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (event.getCode() == KeyCode.ENTER && at.getRow() >= 0 && at.getColumn() > 0) {
            model.comparisonProperty()
                    .get()
                    .ifPresent(comparison -> openAt(comparison, at.getRow(), at.getColumn() - 1));
            event.consume();
        }
    }

    private void openAt(Comparison comparison, int row, int source) {
        Comparison.Row at = comparison.rows().get(row);
        if (at.cells().get(source).says() != Says.SILENT) {
            open.accept(
                    at.concept().prefLabel(), comparison.sources().get(source).id());
        }
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("compare.save"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("CSV", "*.csv"),
                        new FileChooser.ExtensionFilter("HTML", "*.html"));
        Optional<File> chosen =
                Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()));
        chosen.ifPresent(file -> model.save(file.toPath()));
    }

    private void render(Optional<Comparison> comparison) {
        setVisible(comparison.isPresent());
        comparison.ifPresent(this::show);
    }

    private void show(Comparison comparison) {
        title.setText(Texts.text("compare.title", Texts.name(comparison.facet())));
        table.getColumns().clear();
        TableColumn<Comparison.Row, Comparison.Row> names = new TableColumn<>(Texts.name(comparison.facet()));
        names.setPrefWidth(NAME);
        names.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        names.setCellFactory(
                _ -> new CompareCell(row -> Words.label(row.concept().prefLabel(), StyleNames.STRONG)));
        table.getColumns().add(names);
        for (int i = 0; i < comparison.sources().size(); i++) {
            int column = i;
            String id = comparison.sources().get(i).id();
            TableColumn<Comparison.Row, Comparison.Row> cells =
                    new TableColumn<>(comparison.sources().get(i).title());
            cells.setPrefWidth(CELL);
            cells.setCellValueFactory(names.getCellValueFactory());
            cells.setCellFactory(_ -> new CompareCell(row -> CompareCell.says(
                    row.cells().get(column), () -> open.accept(row.concept().prefLabel(), id))));
            table.getColumns().add(cells);
        }
        table.getItems().setAll(comparison.rows());
        table.requestFocus();
    }
}

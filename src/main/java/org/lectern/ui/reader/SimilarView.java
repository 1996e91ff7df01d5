package org.lectern.ui.reader;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.control.ClaimCount;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Below the section: others that speak of the same things; folded to one line until one asks.
final class SimilarView extends VBox {

    private final NearbyViewModel model;
    private final Consumer<String> open;
    private final Button head = new Button();
    private final VBox rows = new VBox();

    /// @param open opens a section, by its id
    SimilarView(NearbyViewModel model, Consumer<String> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("similar");
        FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
        head.setGraphic(arrow);
        head.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().setAll("button", "similar-head");
        Words.tell(head, Texts.text("action.similar") + "  (S)");
        head.setOnAction(
                _ -> model.unfoldedProperty().set(!model.unfoldedProperty().get()));
        rows.visibleProperty().bind(model.unfoldedProperty());
        rows.managedProperty().bind(rows.visibleProperty());
        model.unfoldedProperty().subscribe(on -> arrow.setIconCode(on ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(head, rows);
        model.nearbyProperty().subscribe(this::render);
    }

    /// Shows them, the first in focus; does nothing where there is none.
    void enter() {
        if (isVisible()) {
            model.unfoldedProperty().set(true);
            rows.getChildren().getFirst().requestFocus();
        }
    }

    boolean hasFocusInside() {
        return head.isFocused() || rows.getChildren().stream().anyMatch(Node::isFocused);
    }

    private void render(NearbyViewModel.Nearby nearby) {
        boolean focused = rows.getChildren().stream().anyMatch(Node::isFocused);
        int count = nearby.similar().size();
        setVisible(count > 0);
        setManaged(count > 0);
        head.setText(Texts.text("reader.similar", count));
        rows.getChildren().setAll(nearby.similar().stream().map(this::row).toList());
        if (focused && count > 0) {
            rows.getChildren().getFirst().requestFocus();
        }
    }

    private Node row(NearbyViewModel.Similar similar) {
        Label title = Words.label(similar.hit().title(), "similar-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox first = new HBox(title, new EvidenceChip(similar.hit().evidence()));
        first.getStyleClass().add("similar-line");
        first.setAlignment(Pos.CENTER_LEFT);
        if (similar.hit().claims() > 0) {
            first.getChildren().add(new ClaimCount(similar.hit().claims()));
        }
        Label source = Words.label(similar.source(), StyleNames.CAPTION);
        source.setMinWidth(0);
        VBox cell = new VBox(first, source);
        Button row = new Button("", cell);
        row.getStyleClass().setAll("button", "similar-row");
        row.setMaxWidth(Double.MAX_VALUE);
        cell.prefWidthProperty().bind(row.widthProperty().subtract(32));
        String support = similar.hit().evidence().map(Texts::name).orElse(Texts.text("evidence.none.short"));
        String claims = similar.hit().claims() > 0
                ? ", " + Texts.text("hits.claims", similar.hit().claims())
                : "";
        row.setAccessibleText(similar.hit().title() + ", " + similar.source() + ", " + support + claims);
        row.setOnAction(_ -> open.accept(similar.hit().sectionId()));
        return row;
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        for (int i = 0; by != 0 && i < rows.getChildren().size(); i++) {
            int other = i + by;
            if (rows.getChildren().get(i).isFocused()
                    && other >= 0
                    && other < rows.getChildren().size()) {
                rows.getChildren().get(other).requestFocus();
                event.consume();
                return;
            }
        }
    }
}

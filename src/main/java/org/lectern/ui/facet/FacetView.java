package org.lectern.ui.facet;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One facet: its name to fold it by, its values, and a box to find a value by name where there are many.
final class FacetView extends VBox {

    private final FacetViewModel model;
    private final FacetRowView.Acts acts;
    private final VBox rows = new VBox();
    private final HBox more = new HBox();
    private final TextField find = new TextField();
    private final Button all;

    FacetView(FacetViewModel model, FacetRowView.Acts acts) {
        this.model = model;
        this.acts = acts;
        this.all = Buttons.link(
                "", () -> model.allProperty().set(!model.allProperty().get()));
        getStyleClass().add("facet");
        all.getStyleClass().add("facet-all");
        find.getStyleClass().add("facet-find");
        find.textProperty().bindBidirectional(model.findProperty());
        HBox.setHgrow(find, Priority.ALWAYS);
        all.setMinWidth(USE_PREF_SIZE);
        more.getStyleClass().add("facet-more");
        more.setAlignment(Pos.CENTER_LEFT);
        model.rows().addListener((ListChangeListener<FacetRow>) _ -> render());
        model.belowProperty().subscribe(_ -> renderBelow());
    }

    /// With its first values: a facet without any is not seen, and is not styled for nothing at the start.
    private void fill() {
        VBox body = new VBox(rows, more);
        body.visibleProperty().bind(model.foldedProperty().not());
        body.managedProperty().bind(body.visibleProperty());
        getChildren().addAll(head(), body);
    }

    private Node head() {
        FontIcon arrow = new FontIcon();
        arrow.iconCodeProperty()
                .bind(Bindings.when(model.foldedProperty())
                        .<Ikon>then(Feather.CHEVRON_RIGHT)
                        .otherwise(Feather.CHEVRON_DOWN));
        Label name = new Label(Texts.name(model.facet()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region dot = new Region();
        dot.getStyleClass().add("facet-dot");
        dot.visibleProperty().bind(model.chosenProperty());
        HBox line = new HBox(name, gap, dot, arrow);
        line.setAlignment(Pos.CENTER_LEFT);
        Button head = new Button("", line);
        head.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(head.widthProperty().subtract(16));
        head.getStyleClass().setAll("button", "facet-head", StyleNames.STRONG);
        head.setAccessibleText(Texts.name(model.facet()));
        head.setOnAction(_ -> model.foldedProperty().set(!model.foldedProperty().get()));
        return head;
    }

    private void render() {
        stand();
        if (!getChildren().isEmpty()) {
            renderValues();
        }
    }

    private void stand() {
        boolean shown = model.sizeProperty().get() > 0;
        setVisible(shown);
        setManaged(shown);
        if (shown && getChildren().isEmpty()) {
            fill();
        }
    }

    private void renderValues() {
        String focused = focusedValue();
        rows.getChildren()
                .setAll(model.rows().stream()
                        .map(row -> new FacetRowView(row, acts))
                        .toList());
        if (!focused.isEmpty()) {
            rowViews().filter(row -> row.valueId().equals(focused)).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void renderBelow() {
        stand();
        List<Node> offered = Stream.<Node>of(find, all)
                .filter(node -> node == find ? model.hasFindBox() : model.canShowAll())
                .toList();
        if (!more.getChildren().equals(offered)) {
            more.getChildren().setAll(offered);
        }
        find.setPromptText(Texts.text("facets.find", model.sizeProperty().get()));
        find.setAccessibleText(Texts.name(model.facet()) + ", " + find.getPromptText());
        all.setText(model.allProperty().get() ? Texts.text("facets.fewer") : every());
    }

    private String every() {
        int size = model.sizeProperty().get();
        return model.mostShown() < size
                ? Texts.text("facets.most", model.mostShown(), size)
                : Texts.text("facets.all", size);
    }

    private Stream<FacetRowView> rowViews() {
        return rows.getChildren().stream()
                .filter(FacetRowView.class::isInstance)
                .map(FacetRowView.class::cast);
    }

    /// A repaint throws the rows away; the focus must not go with them.
    private String focusedValue() {
        return rowViews()
                .filter(Node::isFocused)
                .map(FacetRowView::valueId)
                .findFirst()
                .orElse("");
    }

    List<FacetRowView> rows() {
        return model.foldedProperty().get() ? List.of() : rowViews().toList();
    }
}

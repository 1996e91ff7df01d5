package org.lectern.ui.facet;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.knowledge.Facet;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The facets one below the other.
public final class FacetsView extends BorderPane {

    private final List<FacetView> facets;
    private final Button close = Buttons.icon(Feather.X, Texts.text("facets.close"), "Esc", () -> {});

    public FacetsView(FacetsViewModel model) {
        getStyleClass().addAll(StyleNames.PANE, "facets");
        this.facets = model.facets().stream()
                .map(facet -> new FacetView(facet, acts(model, facet)))
                .toList();
        VBox column = new VBox();
        column.getStyleClass().add("facet-column");
        column.getChildren().addAll(facets);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head(model));
        facets.forEach(facet -> facet.visibleProperty().subscribe(seen -> put(scroll, seen)));
    }

    /// The column comes into the window with its first facet: its bars are styled though they have nothing to scroll.
    private void put(ScrollPane scroll, boolean seen) {
        if (seen && getCenter() == null) {
            setCenter(scroll);
        }
    }

    private HBox head(FacetsViewModel model) {
        Label title = Words.label(Texts.text("facets.title"), StyleNames.CAPTION);
        // Above nothing it would only ask what is missing.
        title.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> facets.stream().anyMatch(Node::isVisible),
                        facets.stream().map(Node::visibleProperty).toArray(Observable[]::new)));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button clear = Buttons.link(Texts.text("facets.clear"), model::clear);
        Words.tell(clear, Texts.text("facets.clear.tip"));
        clear.visibleProperty().bind(model.narrowedProperty());
        close.managedProperty().bind(close.visibleProperty());
        close.setVisible(false);
        HBox head = new HBox(title, clear, close);
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private FacetRowView.Acts acts(FacetsViewModel model, FacetViewModel facet) {
        Facet side = facet.facet();
        return new FacetRowView.Acts() {
            @Override
            public void toggle(FacetRow row) {
                model.toggle(side, row.id());
            }

            @Override
            public void leaveOut(FacetRow row) {
                model.leaveOut(side, row.id());
            }

            @Override
            public void turn(FacetRow row) {
                facet.turn(row.id());
            }

            @Override
            public void move(FacetRowView from, int by) {
                List<FacetRowView> all = allRows();
                int at = all.indexOf(from) + by;
                if (at >= 0 && at < all.size()) {
                    all.get(at).requestFocus();
                }
            }
        };
    }

    private List<FacetRowView> allRows() {
        return facets.stream().flatMap(facet -> facet.rows().stream()).toList();
    }

    /// Offers to close the facets where they lie above something else.
    public void setCloseable(boolean on) {
        close.setVisible(on);
    }

    /// @param run closes the facets
    public void onClose(Runnable run) {
        close.setOnAction(_ -> run.run());
    }

    /// Puts the focus on the first value.
    public void enter() {
        allRows().stream().findFirst().ifPresent(FacetRowView::requestFocus);
    }
}

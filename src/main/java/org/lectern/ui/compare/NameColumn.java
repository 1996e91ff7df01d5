package org.lectern.ui.compare;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;

/// Keeps the first column of a table in view while the others are scrolled sideways: its cells and its head are moved
/// back by what was scrolled and lie above the others.
final class NameColumn {

    private final TableView<?> table;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private boolean watched;

    NameColumn(TableView<?> table) {
        this.table = table;
        table.skinProperty().addListener((_, _, _) -> watched = false);
    }

    /// A cell of the column, or its head.
    void keep(Node node) {
        node.translateXProperty().bind(scrolled);
        node.viewOrderProperty()
                .bind(Bindings.when(scrolled.greaterThan(0)).then(-1.0).otherwise(0.0));
    }

    /// Looks for the scroll bar and the head, which the table makes with its skin.
    void watch() {
        table.applyCss();
        table.layout();
        for (Node node : table.lookupAll(".column-header")) {
            if (node.getStyleClass().contains("name-column")) {
                keep(node);
            }
        }
        if (watched) {
            return;
        }
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                scrolled.bind(Bindings.when(bar.visibleProperty())
                        .then(bar.valueProperty())
                        .otherwise(0));
                watched = true;
            }
        }
    }
}

package org.lectern.ui.classroom;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// One column of the wall; what is longer than the wall is scrolled with the arrows up and down.
final class WallColumn extends ScrollPane {

    private static final double PART = 0.7;
    private static final double MARGIN = 60;

    private final VBox content = new VBox();

    WallColumn(String name) {
        getStyleClass().addAll("wall-column", name);
        content.getStyleClass().add("wall-content");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /// Puts other things in; the place stays where it is.
    void show(List<? extends Node> nodes) {
        content.getChildren().setAll(nodes);
    }

    List<Node> nodes() {
        return content.getChildren();
    }

    private double hidden() {
        return Math.max(0, content.getHeight() - getViewportBounds().getHeight());
    }

    /// Most of a screen down (1) or up (-1).
    void scroll(int by) {
        if (hidden() > 0) {
            setVvalue(Math.clamp(getVvalue() + by * PART * getViewportBounds().getHeight() / hidden(), 0, 1));
        }
    }

    /// Moves as little as needed to have a place in view.
    void reach(double top) {
        double seen = getVvalue() * hidden();
        double height = getViewportBounds().getHeight();
        if (hidden() > 0 && (top < seen + MARGIN || top > seen + height - 2 * MARGIN)) {
            setVvalue(Math.clamp((top - height / 3) / hidden(), 0, 1));
        }
    }
}

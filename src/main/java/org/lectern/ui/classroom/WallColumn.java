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

    private double height() {
        return getViewportBounds().getHeight();
    }

    private double hidden() {
        return Math.max(0, content.getHeight() - height());
    }

    private double seen() {
        return getVvalue() * hidden();
    }

    /// Most of a screen down (1) or up (-1).
    void scroll(int by) {
        if (hidden() > 0) {
            begin(seen() + by * PART * height());
        }
    }

    /// Moves as little as needed to have a place in view.
    void reach(double top) {
        if (hidden() > 0 && (top < seen() + MARGIN || top > seen() + height() - 2 * MARGIN)) {
            begin(top - height() / 3);
        }
    }

    /// How far down the part that is seen begins, from 0 to 1.
    double share() {
        return seen() / Math.max(1, content.getHeight());
    }

    /// Begins as far down as before in a column that has got another size; what fits now stands at the top again.
    void settle(double share) {
        content.setMinHeight(USE_COMPUTED_SIZE);
        layout();
        if (hidden() > 0) {
            begin(share * content.getHeight());
        } else {
            setVvalue(0);
        }
    }

    /// Lets what is seen begin with the line nearest above a place; a line that the edge cuts in two can't be read. At
    /// the end some room below the last line makes up for it.
    private void begin(double wanted) {
        LineEdges lines = new LineEdges(content);
        double place = wanted < hidden()
                ? lines.above(wanted).orElse(wanted)
                : lines.below(hidden()).orElse(hidden());
        if (wanted <= 0) {
            place = 0;
        } else if (place > hidden()) {
            content.setMinHeight(place + height());
            layout();
        }
        setVvalue(Math.clamp(place / hidden(), 0, 1));
    }
}

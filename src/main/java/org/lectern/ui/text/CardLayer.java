package org.lectern.ui.text;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Floats one card above the texts, beside the words that it explains and inside the pane.
public final class CardLayer extends Pane {

    private static final double WIDTH = 380;
    private static final double GAP = 8;

    public CardLayer() {
        setPickOnBounds(false);
    }

    public void close() {
        getChildren().clear();
    }

    /// @param tooTall called where the card is higher than the pane, so that it can bring up what must be seen
    /// @param near    where the words stand on the screen; the card then hangs below or above them
    public void show(Region card, Runnable tooTall, Optional<Bounds> near) {
        getChildren().setAll(card);
        double width = width();
        card.applyCss();
        card.resize(width, card.prefHeight(width));
        card.layout();
        double height = card.prefHeight(width);
        if (height > getHeight() - 2 * GAP) {
            tooTall.run();
        }
        card.setPrefWidth(width);
        card.resize(width, height);
        double x = GAP;
        double y = GAP;
        if (near.isPresent()) {
            Point2D words = screenToLocal(near.get().getMinX(), near.get().getMinY());
            double below = words.getY() + near.get().getHeight() + GAP;
            double above = words.getY() - height - GAP;
            x = words.getX() - 2 * GAP;
            y = below + height + GAP > getHeight() && above > GAP ? above : below;
        }
        card.relocate(inside(x, width, getWidth()), inside(y, height, getHeight()));
    }

    private double width() {
        return Math.clamp(getWidth() - 2 * GAP, 0, WIDTH);
    }

    /// Where the pane became lower, as when a notice came up below it, the card moves up: its end is what one acts on.
    /// Where it became narrower, the card moves to the left.
    @Override
    protected void layoutChildren() {
        for (Node child : getChildren()) {
            if (child instanceof Region card) {
                card.setPrefWidth(width());
            }
        }
        super.layoutChildren();
        for (Node card : getChildren()) {
            card.setLayoutX(inside(card.getLayoutX(), card.getLayoutBounds().getWidth(), getWidth()));
            card.setLayoutY(inside(card.getLayoutY(), card.getLayoutBounds().getHeight(), getHeight()));
        }
    }

    /// Where a card begins that ends within its pane; what is too large for that begins at the edge.
    private static double inside(double at, double length, double room) {
        return Math.clamp(at, GAP, Math.max(GAP, room - GAP - length));
    }
}

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
        double width = Math.min(WIDTH, getWidth() - 2 * GAP);
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
        card.relocate(
                Math.clamp(x, GAP, Math.max(GAP, getWidth() - width - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)));
    }

    /// Where the pane became lower, as when a notice came up below it, the card moves up: its end is what one acts on.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node card : getChildren()) {
            double lowest = getHeight() - GAP - card.getLayoutBounds().getHeight();
            if (card.getLayoutY() > lowest) {
                card.setLayoutY(Math.max(GAP, lowest));
            }
        }
    }
}

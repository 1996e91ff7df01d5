package org.lectern.ui.text;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.lectern.ui.style.StyleNames;

/// Floats one card above the texts: below or above the words that it explains, never on them, and inside the pane.
public final class CardLayer extends Pane {

    private static final double WIDTH = 380;
    private static final double GAP = 8;

    /// What is left of a card is not lower than that, even where the words leave less room.
    private static final double LEAST = 120;

    private Optional<Hung> hung = Optional.empty();

    public CardLayer() {
        setPickOnBounds(false);
    }

    public void close() {
        hung = Optional.empty();
        getChildren().clear();
    }

    /// @param tooTall called where the card is higher than its room, so that it can bring up what must be seen; the
    /// rest
    ///                is scrolled to
    /// @param near    where the words stand on the screen; asked again where the pane becomes another size
    public void show(Region card, Runnable tooTall, Supplier<Optional<Bounds>> near) {
        Hung next = new Hung(card, tooTall, near);
        hung = Optional.of(next);
        getChildren().setAll(next.frame);
        next.hang();
    }

    @Override
    protected void layoutChildren() {
        hung.filter(card -> !card.within.equals(size())).ifPresent(Hung::hang);
        super.layoutChildren();
    }

    private Dimension2D size() {
        return new Dimension2D(getWidth(), getHeight());
    }

    /// Where a card begins that ends within its pane; what is too large for that begins at the edge.
    private static double inside(double at, double length, double room) {
        return Math.clamp(at, GAP, Math.max(GAP, room - GAP - length));
    }

    /// A card in its frame, which scrolls where there is too little room.
    private final class Hung {

        private final Region card;
        private final Runnable tooTall;
        private final Supplier<Optional<Bounds>> near;
        private final ScrollPane frame;
        private Dimension2D within = new Dimension2D(0, 0);

        Hung(Region card, Runnable tooTall, Supplier<Optional<Bounds>> near) {
            this.card = card;
            this.tooTall = tooTall;
            this.near = near;
            frame = new ScrollPane(card);
            frame.getStyleClass().addAll(StyleNames.FLOATING, "card-frame");
            frame.setFitToWidth(true);
            frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            frame.setFocusTraversable(false);
            // A frame that is pressed would take the focus from the text.
            card.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        }

        void hang() {
            within = size();
            double width = Math.clamp(getWidth() - 2 * GAP, 0, WIDTH);
            frame.applyCss();
            double whole = card.prefHeight(width) + frame.snappedTopInset() + frame.snappedBottomInset();
            Bounds words = near.get().map(CardLayer.this::screenToLocal).orElse(new BoundingBox(GAP, 0, 0, 0));
            double below = getHeight() - GAP - (words.getMaxY() + GAP);
            double above = words.getMinY() - 2 * GAP;
            boolean up = whole > below && above > below;
            double height = snapSizeY(Math.min(whole, Math.max(LEAST, Math.floor(up ? above : below))));
            frame.setFocusTraversable(height < whole);
            if (height < whole) {
                tooTall.run();
            }
            frame.setPrefSize(width, height);
            frame.resize(width, height);
            double x = inside(words.getMinX() - 2 * GAP, width, getWidth());
            double y = up ? words.getMinY() - GAP - height : words.getMaxY() + GAP;
            // Between two pixels its words would blur.
            frame.relocate(snapPositionX(x), snapPositionY(inside(y, height, getHeight())));
        }
    }
}

package org.lectern.ui.text;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Asks for the card of the mark below the pointer: after a rest, or at once by a click.
public final class MarkPointing {

    private static final Duration REST = Duration.millis(450);
    private static final double LINE = 20;

    private final TextPane pane;
    private final Cards cards;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Point2D> lastAt = Optional.empty();

    /// Who knows the marks and shows their cards.
    public interface Cards {

        /// The mark that says most at this offset of the canonical text.
        Optional<Mark> markAt(int offset);

        /// The mark whose card is shown.
        Optional<Mark> shown();

        /// @param at where the pointer is on the screen
        void open(Mark mark, Bounds at);

        void close();
    }

    public MarkPointing(TextPane pane, Cards cards) {
        this.pane = pane;
        this.cards = cards;
        pane.area().addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        pane.area().addEventFilter(MouseEvent.MOUSE_EXITED, _ -> stop());
        pane.area().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> stop());
        pane.area().addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// Forgets where the pointer rests.
    public void stop() {
        rest.stop();
    }

    /// A text that is repainted below a resting pointer also sends events; only a hand that moves asks for a card.
    private void moved(MouseEvent event) {
        Point2D now = new Point2D(event.getScreenX(), event.getScreenY());
        boolean still = lastAt.isEmpty() || lastAt.get().equals(now);
        lastAt = Optional.of(now);
        if (still) {
            return;
        }
        double x = event.getScreenX();
        double y = event.getScreenY();
        Optional<Mark> below =
                markBelow(x, y).filter(mark -> mark.kind() != MarkKind.MATCH && !(mark instanceof Mark.OfHeld));
        if (below.isEmpty() || below.equals(cards.shown())) {
            rest.stop();
            return;
        }
        // The text may have been scrolled meanwhile, or be another.
        rest.setOnFinished(_ -> markBelow(x, y).filter(below.get()::equals).ifPresent(mark -> open(mark, x, y)));
        rest.playFromStart();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || event.getClickCount() > 1
                || !pane.selectedText().isEmpty()) {
            return;
        }
        rest.stop();
        double x = event.getScreenX();
        double y = event.getScreenY();
        markBelow(x, y).ifPresentOrElse(below -> open(below, x, y), cards::close);
    }

    private void open(Mark mark, double x, double y) {
        cards.open(mark, new BoundingBox(x, y - LINE / 2, 1, LINE));
    }

    private Optional<Mark> markBelow(double screenX, double screenY) {
        return pane.offsetAt(screenX, screenY).flatMap(cards::markAt);
    }
}

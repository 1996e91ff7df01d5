package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.TextPane;

/// Opens the card of the mark below the pointer: after a rest, or at once by a click.
final class ReaderPointing {

    private static final Duration REST = Duration.millis(450);
    private static final double LINE = 20;

    private final ReaderViewModel model;
    private final TextPane pane;
    private final Consumer<Bounds> at;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Point2D> lastAt = Optional.empty();

    ReaderPointing(ReaderViewModel model, TextPane pane, Consumer<Bounds> at) {
        this.model = model;
        this.pane = pane;
        this.at = at;
    }

    void watch() {
        pane.area().addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        pane.area().addEventFilter(MouseEvent.MOUSE_EXITED, _ -> rest.stop());
        pane.area().addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        model.currentProperty().addListener((_, _, _) -> rest.stop());
    }

    /// A text that is repainted below a resting pointer also sends events; only a hand that moves asks for a card.
    private void moved(MouseEvent event) {
        Point2D now = new Point2D(event.getScreenX(), event.getScreenY());
        boolean still = lastAt.isEmpty() || lastAt.get().equals(now);
        lastAt = Optional.of(now);
        if (still) {
            return;
        }
        Optional<Mark> below =
                markBelow(event).filter(mark -> mark.kind() != MarkKind.MATCH && !(mark instanceof Mark.OfHeld));
        if (below.isEmpty() || below.equals(model.cardProperty().get())) {
            rest.stop();
            return;
        }
        double x = event.getScreenX();
        double y = event.getScreenY();
        rest.setOnFinished(_ -> open(below.get(), x, y));
        rest.playFromStart();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || event.getClickCount() > 1
                || !pane.selectedText().isEmpty()) {
            return;
        }
        rest.stop();
        Optional<Mark> below = markBelow(event);
        if (below.isPresent() && below.get() instanceof Mark.OfHeld held) {
            model.openCard(held);
        } else if (below.isPresent()) {
            open(below.get(), event.getScreenX(), event.getScreenY());
        } else {
            model.cardProperty().set(Optional.empty());
        }
    }

    private void open(Mark mark, double x, double y) {
        at.accept(new BoundingBox(x, y - LINE / 2, 1, LINE));
        model.cardProperty().set(Optional.of(mark));
    }

    private Optional<Mark> markBelow(MouseEvent event) {
        return pane.offsetAt(event.getScreenX(), event.getScreenY()).flatMap(model::markAt);
    }
}

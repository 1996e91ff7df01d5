package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkPointing;

/// The cards of the reader, opened by pointing at marks.
///
/// @param place gets where the mark stands on the screen, before its card opens
record PointedCards(ReaderViewModel model, Consumer<Bounds> place) implements MarkPointing.Cards {

    @Override
    public Optional<Mark> markAt(int offset) {
        return model.markAt(offset);
    }

    @Override
    public Optional<Mark> shown() {
        return model.cardProperty().get();
    }

    @Override
    public void open(Mark mark, Bounds at) {
        place.accept(at);
        if (mark instanceof Mark.OfHeld) {
            model.openCard(mark);
        } else {
            model.cardProperty().set(Optional.of(mark));
        }
    }

    @Override
    public void close() {
        model.cardProperty().set(Optional.empty());
    }
}

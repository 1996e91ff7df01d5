package org.lectern.ui.reader;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.lectern.ui.control.NextFrame;

/// What stands above a text. Two heads beside each other end on one line, whichever has more to say.
abstract sealed class ReaderHead extends VBox permits SectionHead, SourceHead {

    private final NextFrame later = new NextFrame(1);
    private Optional<ReaderHead> beside = Optional.empty();
    private boolean apart;

    ReaderHead() {
        getStyleClass().add("reader-head");
    }

    /// Both are as high as the higher one from now on, unless they are [#part]ed.
    final void standBeside(ReaderHead other) {
        beside = Optional.of(other);
        other.beside = Optional.of(this);
        widthProperty().subscribe(() -> later.run(this::level));
        other.widthProperty().subscribe(() -> later.run(this::level));
    }

    /// Where only one of both is seen at a time, it leaves no room for what the other has to say.
    final void part(boolean parted) {
        apart = parted;
        beside.ifPresent(other -> other.apart = parted);
        level();
    }

    /// Asks how high both must be; said by whichever shows something else.
    final void level() {
        requestLayout();
        beside.ifPresent(ReaderHead::requestLayout);
    }

    @Override
    protected final double computePrefHeight(double width) {
        double own = super.computePrefHeight(width);
        return beside.filter(_ -> !apart)
                .map(other -> Math.max(own, other.ownHeight()))
                .orElse(own);
    }

    /// Before it has a width, its words would stand one below the other.
    private double ownHeight() {
        return getWidth() > 0 ? super.computePrefHeight(getWidth()) : 0;
    }
}

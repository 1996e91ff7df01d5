package org.lectern.ui.shell;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// Fills in what a start leaves out so that its first frame comes soon: beside the start page first, then, while one
/// reads, behind it. It styles and lays out a little on a frame, so that the first question finds the panes ready and
/// no single frame is long. Whoever asks sooner ends it.
final class BehindTheStart extends AnimationTimer {

    private static final List<Integer> PARAGRAPHS = List.of(4, 8, 16, 32, 48, 64, 80, 100, 120, 140);

    /// Frames that a person gets to see of the start page before anything begins behind it.
    private static final int FIRST = 30;

    private static final int PAUSE = 3;

    /// The start page is drawn before anything is put beside it.
    private boolean drawn;

    private final ObservableBooleanValue covered;
    private final BooleanProperty ready;
    private final Queue<Runnable> beside;
    private final List<Runnable> first;
    private final IntConsumer rehearse;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private int frame = -FIRST;

    /// @param covered  whether the start page covers the panes
    /// @param ready    whether the panes are visible behind it
    /// @param beside   what is seen beside the start page, a part each
    /// @param first    put the panes into the window, a part each
    /// @param rehearse lays out a text of so many paragraphs
    BehindTheStart(
            ObservableBooleanValue covered,
            BooleanProperty ready,
            List<Runnable> beside,
            List<Runnable> first,
            IntConsumer rehearse) {
        this.covered = covered;
        this.ready = ready;
        this.beside = new ArrayDeque<>(beside);
        this.first = first;
        this.rehearse = rehearse;
    }

    void begin() {
        if (!covered.get()) {
            return;
        }
        steps.addAll(first);
        PARAGRAPHS.forEach(count -> steps.add(() -> rehearse.accept(count)));
        covered.addListener((_, _, still) -> {
            if (!still) {
                end();
            }
        });
        start();
    }

    @Override
    public void handle(long now) {
        if (!drawn) {
            drawn = true;
            return;
        }
        if (!beside.isEmpty()) {
            beside.remove().run();
            return;
        }
        frame++;
        if (frame < 0 || frame % PAUSE != 0) {
            return;
        }
        if (steps.isEmpty()) {
            end();
        } else {
            steps.remove().run();
        }
    }

    private void end() {
        stop();
        beside.clear();
        steps.clear();
        ready.set(false);
    }
}

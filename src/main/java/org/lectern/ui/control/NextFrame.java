package org.lectern.ui.control;

import java.util.Optional;
import javafx.animation.AnimationTimer;

/// Does what can wait on a frame of its own, so that what one looks at first is there first and the window answers in
/// between. What came later takes the place of what still waits.
public final class NextFrame extends AnimationTimer {

    private final int frames;
    private Optional<Runnable> waiting = Optional.empty();
    private int left;

    /// @param frames how many frames to let pass; the first may be the one that shows what was done before, so two are
    ///               the fewest that part one piece of work from the other
    public NextFrame(int frames) {
        this.frames = frames;
    }

    public void run(Runnable what) {
        waiting = Optional.of(what);
        left = frames;
        start();
    }

    /// Does at once what waits.
    public void finish() {
        stop();
        Optional<Runnable> due = waiting;
        waiting = Optional.empty();
        due.ifPresent(Runnable::run);
    }

    public boolean isWaiting() {
        return waiting.isPresent();
    }

    @Override
    public void handle(long now) {
        left--;
        if (left <= 0) {
            finish();
        }
    }
}

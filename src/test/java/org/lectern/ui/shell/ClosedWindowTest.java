package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// A window that closes while it still readies what its start page covers.
final class ClosedWindowTest {

    /// As many as it takes to ready everything.
    private static final int FRAMES = 120;

    @TempDir
    private Path folder;

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @Test
    void itReadiesNothingMoreAndSaysNothing() {
        Logger styles = Logger.getLogger("javafx.css");
        Handler listener = new Listener();
        styles.addHandler(listener);
        try {
            try (Window window = Window.open(folder, Settings.DEFAULT)) {
                window.await(() -> window.shows(".section-text"));
            }
            try (Window next = Window.open(folder, Settings.DEFAULT)) {
                Frames frames = new Frames();
                next.onWindow(frames::start);
                next.await(() -> frames.seen.get() > FRAMES);
                next.onWindow(frames::stop);
            }
            assertThat(complaints).isEmpty();
        } finally {
            styles.removeHandler(listener);
        }
    }

    private static final class Frames extends AnimationTimer {

        private final AtomicInteger seen = new AtomicInteger();

        @Override
        public void handle(long now) {
            seen.incrementAndGet();
        }
    }

    private final class Listener extends Handler {

        @Override
        public void publish(LogRecord complaint) {
            complaints.add(complaint.getMessage());
        }

        @Override
        public void flush() {
            // Everything is kept at once.
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}

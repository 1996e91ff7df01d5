package org.lectern.ui.search;

import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import org.lectern.ui.style.Texts;

/// Says that an answer is awaited, once it is late.
final class WaitingBar extends ProgressBar {

    /// An answer that is here sooner needs no word on being awaited: it would only flicker.
    private static final Duration PATIENCE = Duration.millis(300);

    private final PauseTransition patience = new PauseTransition(PATIENCE);

    WaitingBar() {
        getStyleClass().add("waiting");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(Texts.text("status.searching"));
        setVisible(false);
        patience.setOnFinished(_ -> setVisible(true));
    }

    void begin() {
        patience.playFromStart();
    }

    void end() {
        patience.stop();
        setVisible(false);
    }
}

package org.lectern.planted.app;

/// What nothing below may use; it closes a cycle and touches the FX thread on purpose.
public final class Launcher {
    final org.lectern.planted.ui.reader.ReaderViewModel reader = new org.lectern.planted.ui.reader.ReaderViewModel();

    void touch() {
        javafx.application.Platform.runLater(() -> {});
    }
}

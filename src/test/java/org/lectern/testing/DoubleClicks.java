package org.lectern.testing;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What a node hears of a mouse that clicks on it for the second time.
public final class DoubleClicks {

    private DoubleClicks() {}

    public static void on(Node node, MouseButton button) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        0,
                        0,
                        button,
                        2,
                        false,
                        false,
                        false,
                        false,
                        button == MouseButton.PRIMARY,
                        false,
                        button == MouseButton.SECONDARY,
                        true,
                        false,
                        true,
                        null));
    }
}

package org.lectern.testing;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// What a person does in the window, counted: a text typed, a key or a click is one action each.
public final class Acts {

    private final Window window;
    private int count;

    public Acts(Window window) {
        this.window = window;
    }

    public int count() {
        return count;
    }

    /// A text typed into the box that has the focus.
    public Acts type(String text) {
        count++;
        window.robot().write(text, 0);
        return this;
    }

    /// Keys pressed together.
    public Acts press(KeyCode... keys) {
        count++;
        window.robot().push(keys);
        return this;
    }

    public Acts click(String selector) {
        count++;
        window.robot().clickOn(window.seenNode(selector), MouseButton.PRIMARY);
        return this;
    }

    public Acts click(Node node) {
        count++;
        window.robot().clickOn(node, MouseButton.PRIMARY);
        return this;
    }
}

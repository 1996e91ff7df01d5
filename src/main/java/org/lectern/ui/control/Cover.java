package org.lectern.ui.control;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// What a screen puts over the panes while it is open.
public abstract class Cover extends BorderPane {

    /// What a key means in it; true where it meant something.
    public abstract boolean key(KeyEvent event);

    /// Takes the focus, where it was or where one begins.
    public abstract void enter();
}

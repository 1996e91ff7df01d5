package org.lectern.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.Cell;
import javafx.scene.input.MouseButton;

/// What a second click on a line does. It is the line's own affair: a list hears those beside its lines too, and a
/// table those on the heads of its columns.
public final class SecondClick {

    private SecondClick() {}

    /// @param open gets what the cell shows; never called for an empty one
    public static <T> void on(Cell<T> cell, Consumer<T> open) {
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !cell.isEmpty()) {
                open.accept(cell.getItem());
            }
        });
    }
}

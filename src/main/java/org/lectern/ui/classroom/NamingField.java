package org.lectern.ui.classroom;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field in place where a name is typed: Enter gives it, Esc leaves it.
final class NamingField extends TextField {

    /// @param name  what is named, spoken and shown while it is empty
    /// @param given gets the name, which is never blank
    /// @param left  called on Esc
    NamingField(String name, Consumer<String> given, Runnable left) {
        setPromptText(name);
        setAccessibleText(name);
        getStyleClass().add("naming");
        setOnAction(_ -> {
            if (!getText().isBlank()) {
                given.accept(getText().strip());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
    }
}

package org.lectern.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.style.StyleNames;

/// Buttons that look and speak alike.
public final class Buttons {

    private Buttons() {}

    /// A button that shows only an icon; its name is spoken and shown as a tooltip, with the key where there is one.
    public static Button icon(Ikon icon, String name, String key, Runnable action) {
        Button button = new Button(name, new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add(StyleNames.ICON_BUTTON);
        button.setAccessibleText(name);
        Words.tell(button, key.isEmpty() ? name : name + "  (" + key + ")");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that looks like a word in the text.
    public static Button link(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add(StyleNames.LINK);
        button.setOnAction(_ -> action.run());
        return button;
    }
}

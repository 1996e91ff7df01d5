package org.lectern.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.style.StyleNames;

/// Something that was understood or chosen, and that one press takes away again.
public final class RemovableChip extends Button {

    /// @param text    what the chip says
    /// @param removal what pressing it does, in words
    public RemovableChip(String text, String removal, Runnable remove) {
        super(text, new FontIcon(Feather.X));
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().setAll("button", StyleNames.CHIP, "removable");
        Words.tell(this, removal);
        setAccessibleText(text + ". " + removal);
        setOnAction(_ -> remove.run());
    }
}

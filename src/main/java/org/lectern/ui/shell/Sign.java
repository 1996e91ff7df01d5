package org.lectern.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// By what a screen is found: its name, its picture on a button and its key.
///
/// @param id          the end of its key in the texts, `action.<id>`, and the id of its button
/// @param key         as shown to a person
/// @param combination the same as keys are pressed
record Sign(String id, Feather icon, String key, KeyCombination combination) {

    static Sign of(String id, Feather icon, KeyCode letter) {
        return new Sign(
                id, icon, "Ctrl+" + letter.getName(), new KeyCodeCombination(letter, KeyCombination.SHORTCUT_DOWN));
    }

    static Sign shifted(String id, Feather icon, KeyCode letter) {
        return new Sign(
                id,
                icon,
                "Ctrl+Shift+" + letter.getName(),
                new KeyCodeCombination(letter, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }
}

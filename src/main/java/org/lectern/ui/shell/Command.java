package org.lectern.ui.shell;

import javafx.scene.input.KeyEvent;
import org.lectern.ui.style.Texts;

/// Something that can be done from everywhere: by its key, or by its name in the palette.
///
/// @param id     what tells it apart; for most the end of its key in the texts, `action.<id>`
/// @param name   what it is called
/// @param key    the keys as shown to a person; empty where it has none
/// @param test   whether a key event means this command
/// @param action what it does
record Command(String id, String name, String key, KeyTest test, Runnable action) {

    @FunctionalInterface
    interface KeyTest {
        boolean means(KeyEvent event);
    }

    Command(String id, String key, KeyTest test, Runnable action) {
        this(id, Texts.text("action." + id), key, test, action);
    }

    /// A command that a person named.
    static Command named(String id, String name, Runnable action) {
        return new Command(id, name, "", _ -> false, action);
    }

    static Command unkeyed(String id, Runnable action) {
        return new Command(id, "", _ -> false, action);
    }
}

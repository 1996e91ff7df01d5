package org.lectern.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What is true of the library, and the two keys that lead to all others.
final class StatusBar extends HBox {

    private final Label state = Words.label("", StyleNames.QUIET, StyleNames.FIGURE);

    StatusBar(Runnable keys, Runnable palette) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        state.setMaxWidth(Double.MAX_VALUE);
        state.setMinWidth(0);
        HBox.setHgrow(state, Priority.ALWAYS);
        getChildren()
                .addAll(
                        state,
                        hint("F1", Texts.text("status.keys"), keys),
                        hint("Ctrl+K", Texts.text("status.everything"), palette));
    }

    private static Node hint(String key, String word, Runnable action) {
        Button hint = new Button(word, Words.label(key, StyleNames.KEY));
        hint.getStyleClass().setAll("button", "hint");
        hint.setFocusTraversable(false);
        hint.setOnAction(_ -> action.run());
        return hint;
    }

    void library(boolean upToDate, long sections, int sources) {
        state.setText(Texts.text(upToDate ? "status.upToDate" : "status.stale")
                + " \u00b7 "
                + Texts.text("status.counts", sections, sources));
    }

    void say(String sentence) {
        state.setText(sentence);
    }
}

package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What is true of the library, and the two keys that lead to all others.
final class StatusBar extends HBox {

    private final Button undo = Buttons.link(Texts.text("lesson.undo"), () -> {});
    private final Label state = Words.label("", StyleNames.QUIET, StyleNames.FIGURE);

    StatusBar(Runnable keys, Runnable palette) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        undo.setVisible(false);
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setId("undo");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        state.setMinWidth(0);
        getChildren()
                .addAll(
                        state,
                        undo,
                        gap,
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

    void library(Freshness.News news) {
        List<String> said = new ArrayList<>();
        news.change().ifPresent(change -> {
            if (change.read() > 0) {
                said.add(Texts.text("status.read", change.read()));
            }
            if (change.removed() > 0) {
                said.add(Texts.text("status.removed", change.removed()));
            }
        });
        said.add(Texts.text(news.upToDate() ? "status.upToDate" : "status.stale"));
        said.add(Texts.text("status.counts", news.sections(), news.sources()));
        if (news.refused() > 0) {
            said.add(Texts.text("status.refused", news.refused(), news.found()));
        }
        state.setText(String.join(" \u00b7 ", said));
    }

    void say(String sentence) {
        state.setText(sentence);
        undo.setVisible(false);
    }

    /// Says what was done, and offers to take it back.
    void say(String sentence, Runnable takeBack) {
        say(sentence);
        undo.setOnAction(_ -> takeBack.run());
        undo.setVisible(true);
    }
}

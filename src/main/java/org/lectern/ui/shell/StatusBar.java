package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What is true of the library, and the two keys that lead to all others.
final class StatusBar extends HBox {

    private final Button undo = Buttons.link(Texts.text("lesson.undo"), () -> {});

    /// A sentence stays long enough to be read twice.
    private static final Duration READ = Duration.seconds(20);

    private final Label state = Words.label("", StyleNames.QUIET, StyleNames.FIGURE);
    private final Label said = Words.label("", "said");
    private final Label doing = Words.label("", StyleNames.QUIET, StyleNames.FIGURE);
    private final PauseTransition reading = new PauseTransition(READ);

    StatusBar(Runnable keys, Runnable palette, UnderstandingViewModel understanding) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        undo.setVisible(false);
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setId("undo");
        state.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        reading.setOnFinished(_ -> {
            said.setText("");
            undo.setVisible(false);
        });
        doing.setMinWidth(USE_PREF_SIZE);
        Button stop = Buttons.link(Texts.text("meaning.stop"), understanding::stop);
        stop.setAccessibleText(Texts.text("meaning.stop.accessible"));
        HBox work = new HBox(doing, stop);
        work.getStyleClass().add("status-work");
        work.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        state,
                        said,
                        undo,
                        hint("F1", Texts.text("status.keys"), keys),
                        hint("Ctrl+K", Texts.text("status.everything"), palette));
        understanding.doneProperty().subscribe(part -> tell(work, part));
    }

    /// Work is in the window only while it is done.
    private void tell(HBox work, Optional<Double> part) {
        part.ifPresent(done -> doing.setText(Texts.text("meaning.doing", done)));
        if (part.isEmpty()) {
            getChildren().remove(work);
        } else if (work.getParent() == null) {
            getChildren().add(getChildren().indexOf(undo) + 1, work);
        }
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

    /// Tells something that happened; it goes by itself.
    void say(String sentence) {
        undo.setVisible(false);
        said.setText(sentence);
        said.setTooltip(Words.tip(sentence));
        reading.playFromStart();
    }

    /// Says what was done, and offers to take it back.
    void say(String sentence, Runnable takeBack) {
        say(sentence);
        undo.setOnAction(_ -> takeBack.run());
        undo.setVisible(true);
    }

    /// Tells something that stays until something else is told.
    void greet(String sentence) {
        say(sentence);
        reading.stop();
    }
}

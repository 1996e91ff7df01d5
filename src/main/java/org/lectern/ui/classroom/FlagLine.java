package org.lectern.ui.classroom;

import javafx.scene.layout.VBox;
import org.lectern.library.lessons.Flag;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What in a quotation sells: the kind, the words that triggered it, why it matters, the rule.
final class FlagLine extends VBox {

    /// @param full whether also why it matters, and the rule
    FlagLine(Flag flag, boolean full) {
        getStyleClass().add("flag-line");
        getChildren()
                .add(Words.wrapped(
                        Texts.text("lesson.flag", flag.word(), flag.trigger()), StyleNames.CLAIM, "flag-words"));
        if (full) {
            if (!flag.reason().isBlank()) {
                getChildren().add(Words.wrapped(flag.reason()));
            }
            getChildren()
                    .add(Words.wrapped(
                            Texts.text("lesson.flag.rule", flag.rule(), flag.regulation()), StyleNames.CAPTION));
        }
    }
}

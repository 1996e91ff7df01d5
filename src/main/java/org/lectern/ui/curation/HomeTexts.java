package org.lectern.ui.curation;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Both texts of a decision that needs a home, side by side: what was judged, and what stands there now.
final class HomeTexts extends HBox {

    private static final double WIDTH = 300;

    HomeTexts(String then, String now) {
        getStyleClass().add("home-texts");
        getChildren().addAll(side("home.then", then), side("home.now", now));
    }

    private static Node side(String title, String text) {
        VBox side = new VBox(
                Words.label(Texts.text(title), StyleNames.CAPTION),
                text.isBlank()
                        ? Words.wrapped(Texts.text("home.gone"), StyleNames.QUIET)
                        : Words.wrapped(PlainWords.of(text), "home-text"));
        side.setPrefWidth(WIDTH);
        side.setMinWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}

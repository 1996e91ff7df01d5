package org.lectern.ui.curation;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.curation.Quote;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.PlainWords;

/// Both texts of a decision that needs a home or whose words have changed, side by side: what was judged, and what
/// stands there now.
final class HomeTexts extends HBox {

    private static final double WIDTH = 300;

    /// @param judged the words that were decided about; empty where a decision is about something else
    /// @param then   what is known of that time where no words are
    HomeTexts(Optional<Quote> judged, String then, String now) {
        getStyleClass().add("home-texts");
        getChildren()
                .addAll(
                        side("home.then", judged.map(HomeTexts::setApart).orElse(PlainWords.of(then))),
                        side("home.now", PlainWords.of(now)));
    }

    HomeTexts(Quote judged, Quote now) {
        this(Optional.of(judged), "", "");
        getChildren().set(1, side("home.now", setApart(now)));
    }

    /// What was judged in quotation marks, between the words that stood around it.
    static String setApart(Quote quote) {
        String before = PlainWords.of(quote.before());
        String after = PlainWords.of(quote.after());
        boolean apart =
                !quote.after().isEmpty() && Character.isWhitespace(quote.after().charAt(0));
        return (before.isEmpty() ? "" : before + " ")
                + "\u201c" + PlainWords.of(quote.exact()) + "\u201d"
                + (apart && !after.isEmpty() ? " " : "") + after;
    }

    private static Node side(String title, String text) {
        VBox side = new VBox(
                Words.label(Texts.text(title), StyleNames.CAPTION),
                text.isBlank()
                        ? Words.wrapped(Texts.text("home.gone"), StyleNames.QUIET)
                        : Words.wrapped(text, "home-text"));
        side.setPrefWidth(WIDTH);
        side.setMinWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}

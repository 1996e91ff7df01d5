package org.lectern.ui.control;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.knowledge.Span;
import org.lectern.search.Passage;
import org.lectern.ui.style.StyleNames;

/// A passage with its matches on an amber ground.
public final class MatchedText extends TextFlow {

    private static final int LONGEST = 260;

    public MatchedText(Passage passage) {
        getStyleClass().add("passage");
        String text = passage.text();
        int at = 0;
        int end = Math.min(text.length(), LONGEST);
        for (Span match : passage.matches()) {
            if (match.start() < at || match.end() > end) {
                continue;
            }
            plain(text.substring(at, match.start()));
            matched(match.in(text));
            at = match.end();
        }
        plain(text.substring(at, end) + (endsOpen(text, end) ? " \u2026" : ""));
    }

    private static boolean endsOpen(String text, int end) {
        return end < text.length() || (end > 0 && Character.isLetterOrDigit(text.charAt(end - 1)));
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            getChildren().add(new Text(text.replace('\n', ' ')));
        }
    }

    private void matched(String text) {
        Label match = new Label(text.replace('\n', ' '));
        match.getStyleClass().add(StyleNames.TEXT_MATCH);
        getChildren().add(match);
    }
}

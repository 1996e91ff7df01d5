package org.lectern.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.knowledge.Span;
import org.lectern.search.passage.Passage;
import org.lectern.ui.style.StyleNames;

/// A passage with its matches on an amber ground. One that is too long is cut between two words, and begins late where
/// its first match would else be cut off.
public final class MatchedText extends TextFlow {

    private static final int LONGEST = 260;

    /// How much stands before the first match of a passage that begins late.
    private static final int BEFORE = 80;

    /// What is longer than this has no end to wait for.
    private static final int LONGEST_WORD = 40;

    public MatchedText(Passage passage) {
        getStyleClass().add("passage");
        String text = passage.text();
        int start = start(text, passage.matches());
        int end = start + LONGEST < text.length() ? wordEnd(text, start + LONGEST) : text.length();
        int at = start;
        plain(start > 0 ? "\u2026 " : "");
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

    private static int start(String text, List<Span> matches) {
        if (matches.isEmpty() || matches.getFirst().end() <= LONGEST - LONGEST_WORD) {
            return 0;
        }
        int first = matches.getFirst().start();
        int at = Math.min(first - BEFORE, text.length() - LONGEST);
        return at <= 0 ? 0 : Math.min(first, wordEnd(text, at) + 1);
    }

    /// The nearest end of a word at or before a place.
    private static int wordEnd(String text, int place) {
        int at = place;
        while (at > Math.max(0, place - LONGEST_WORD) && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return Character.isWhitespace(text.charAt(at)) ? at : place;
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

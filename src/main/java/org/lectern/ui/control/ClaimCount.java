package org.lectern.ui.control;

import javafx.scene.control.Label;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// A flag and how many promotional claims it stands for.
public final class ClaimCount extends Label {

    public static final String FLAG = "\u2691";

    public ClaimCount(int claims) {
        this(claims, String.valueOf(claims));
    }

    private ClaimCount(int claims, String shown) {
        super(FLAG + "\u2009" + shown);
        getStyleClass().addAll(StyleNames.CLAIM, StyleNames.FIGURE);
        String words = Texts.text("hits.claims", claims);
        setAccessibleText(words);
        Words.tell(this, words);
        setMinWidth(USE_PREF_SIZE);
    }

    /// The same with a word beside the sign, for who sees it for the first time.
    public static ClaimCount inWords(int claims) {
        return new ClaimCount(claims, Texts.text("hits.claims.short", claims));
    }
}

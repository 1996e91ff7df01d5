package org.lectern.ui.control;

import javafx.scene.control.Label;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// A flag and how many promotional claims it stands for.
public final class ClaimCount extends Label {

    public static final String FLAG = "\u2691";

    public ClaimCount(int claims) {
        super(FLAG + "\u2009" + claims);
        getStyleClass().addAll(StyleNames.CLAIM, StyleNames.FIGURE);
        String words = Texts.text("hits.claims", claims);
        setAccessibleText(words);
        Words.tell(this, words);
        setMinWidth(USE_PREF_SIZE);
    }
}

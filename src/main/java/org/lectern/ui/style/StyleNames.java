package org.lectern.ui.style;

/// Names of the style classes that more than one pane uses. The sheet `lectern.css` gives them their look.
public final class StyleNames {

    public static final String PANE = "pane";
    public static final String QUIET = "quiet";
    public static final String STRONG = "strong";
    public static final String CAPTION = "caption";
    public static final String HEADLINE = "headline";
    public static final String FIGURE = "figure";
    public static final String LINK = "link";
    public static final String ICON_BUTTON = "icon-button";
    public static final String FLOATING = "floating";
    public static final String KEY = "key";
    public static final String CHIP = "chip";
    public static final String CLAIM = "claim";
    public static final String TEXT_MATCH = "text-match";

    private StyleNames() {}
}

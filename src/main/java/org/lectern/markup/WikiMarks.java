package org.lectern.markup;

/// The marks that an encyclopedia sets behind its headings (`Causes[edit]`), which tell a heading for certain.
public final class WikiMarks {

    private static final String[] MARKS = {"[edit]", "[edit source]", "[edit | edit source]", "[ edit ]"};

    private WikiMarks() {}

    public static boolean endsIn(String text) {
        return !without(text).equals(text);
    }

    /// The words before the mark; the whole text where there is none.
    public static String without(String text) {
        for (String mark : MARKS) {
            if (text.endsWith(mark) && text.length() > mark.length()) {
                return text.substring(0, text.length() - mark.length()).stripTrailing();
            }
        }
        return text;
    }
}

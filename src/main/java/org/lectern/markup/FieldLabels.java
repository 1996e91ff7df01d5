package org.lectern.markup;

import java.util.Locale;
import java.util.Set;

/// Labels that name a property of the thing above them (`Dosage`, `Side effects`), and so never a thing of their own.
public final class FieldLabels {

    private static final Set<String> KNOWN =
            WordLists.load(FieldLabels.class, "field-labels.txt").list("field labels");

    private FieldLabels() {}

    /// Whether a label, with or without its colon, is a known field label. A label made of several by slashes is one
    /// where its first part is.
    public static boolean isKnown(String label) {
        String bare = normal(label);
        int slash = bare.indexOf('/');
        return KNOWN.contains(bare)
                || (slash > 0 && KNOWN.contains(bare.substring(0, slash).strip()));
    }

    /// The label as it is compared: lower case, without the colons and points at its end.
    public static String normal(String label) {
        int end = label.length();
        while (end > 0 && isBehind(label.charAt(end - 1))) {
            end--;
        }
        return label.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isBehind(char c) {
        return c == ':' || c == '.' || Character.isWhitespace(c);
    }
}

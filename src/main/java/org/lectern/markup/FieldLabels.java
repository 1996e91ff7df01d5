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

    /// The label as it is compared: lower case, without the colon at its end.
    public static String normal(String label) {
        String bare = label.strip().toLowerCase(Locale.ROOT);
        while (bare.endsWith(":") || bare.endsWith(".")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }
}

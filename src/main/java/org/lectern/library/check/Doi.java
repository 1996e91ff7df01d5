package org.lectern.library.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of a DOI (ISO 26324): `10.`, a registrant's number, a slash, a name.
final class Doi {

    private static final Pattern WHOLE = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9})*+/\\S++");
    private static final Pattern PREFIX =
            Pattern.compile("(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi: ?", Pattern.CASE_INSENSITIVE);

    private Doi() {}

    /// Whether someone meant to write a DOI, well or not.
    static boolean isMeant(String identifier) {
        String lower = identifier.toLowerCase(Locale.ROOT);
        return lower.startsWith("10.") || lower.contains("doi.org") || lower.startsWith("doi");
    }

    static boolean isWhole(String identifier) {
        Matcher prefix = PREFIX.matcher(identifier);
        String bare = prefix.lookingAt() ? identifier.substring(prefix.end()) : identifier;
        boolean trails = !bare.isEmpty() && ".,;:".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return WHOLE.matcher(bare).matches() && !trails;
    }

    /// Every place in a text that announces a DOI; the matcher stands where the DOI itself must begin.
    static Matcher announced(String text) {
        return PREFIX.matcher(text);
    }

    static boolean beginsAt(String text, int from) {
        return WHOLE.matcher(text).region(from, text.length()).lookingAt();
    }
}

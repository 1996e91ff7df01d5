package org.lectern.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of a DOI (ISO 26324) where one stands by itself, as in front matter: `10.`, a registrant's number, a slash,
/// a
/// name, with or without the address before it. Where DOIs end in running text is the business of those who read it.
public final class Doi {

    private static final Pattern WHOLE = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9})*+/\\S++");
    private static final Pattern PREFIX =
            Pattern.compile("(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi: ?", Pattern.CASE_INSENSITIVE);

    private Doi() {}

    /// Whether someone meant to write a DOI, well or not.
    public static boolean isMeant(String identifier) {
        String lower = identifier.toLowerCase(Locale.ROOT);
        return lower.startsWith("10.") || lower.contains("doi.org") || lower.startsWith("doi");
    }

    /// The DOI itself, without what leads to it; empty where the identifier is none.
    public static Optional<String> in(String identifier) {
        return Optional.of(bare(identifier)).filter(bare -> WHOLE.matcher(bare).matches());
    }

    private static String bare(String identifier) {
        Matcher prefix = PREFIX.matcher(identifier);
        return prefix.lookingAt() ? identifier.substring(prefix.end()) : identifier;
    }

    /// Whether an identifier is a DOI and nothing else, not even a full stop behind it.
    public static boolean isWhole(String identifier) {
        String bare = bare(identifier);
        boolean trails = !bare.isEmpty() && ".,;:".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return in(identifier).isPresent() && !trails;
    }

    /// Every place in a text that announces a DOI; the matcher stands where the DOI itself must begin.
    public static Matcher announced(String text) {
        return PREFIX.matcher(text);
    }

    public static boolean beginsAt(String text, int from) {
        return WHOLE.matcher(text).region(from, text.length()).lookingAt();
    }
}

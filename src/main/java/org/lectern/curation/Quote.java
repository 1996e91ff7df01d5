package org.lectern.curation;

import org.lectern.knowledge.Span;

/// Words of a source as one finds them again after the text has moved: the `TextQuoteSelector` of the W3C Web
/// Annotation Data Model, with the place where they stood as a hint.
///
/// @param exact  the words themselves
/// @param prefix what stood before them, up to 32 UTF-16 units
/// @param suffix what stood after them, up to 32 UTF-16 units
/// @param start  where they began in the canonical text; only a hint
/// @param end    where they ended; only a hint
public record Quote(String exact, String prefix, String suffix, int start, int end) {

    static final int CONTEXT = 32;

    /// The quote of a stretch of a canonical text.
    public static Quote of(String canonical, Span words) {
        return new Quote(
                words.in(canonical),
                canonical.substring(Math.max(0, words.start() - CONTEXT), words.start()),
                canonical.substring(words.end(), Math.min(canonical.length(), words.end() + CONTEXT)),
                words.start(),
                words.end());
    }

    /// The words with what stood around them, as a person is shown them: in whole words.
    public String inContext() {
        return before() + exact + after();
    }

    /// What stood before the words, without the half of a word at which it was cut off.
    public String before() {
        return prefix.length() < CONTEXT ? prefix : "\u2026 " + prefix.replaceFirst("^\\S*\\s*", "");
    }

    /// What stood after the words, without the half of a word at which it was cut off.
    public String after() {
        return suffix.length() < CONTEXT ? suffix : suffix.replaceFirst("\\s*+\\S*+$", "") + " \u2026";
    }
}

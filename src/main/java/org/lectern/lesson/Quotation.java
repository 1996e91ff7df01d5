package org.lectern.lesson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;

/// Words of a source as they stood when they were quoted, with what finds them again: a `TextQuoteSelector` of the
/// W3C's annotation model (exact, prefix, suffix) and their place as a hint.
///
/// @param sourceId  the source
/// @param sectionId the section that they stand in
/// @param exact     the words, markup included, byte for byte
/// @param prefix    at most [#AROUND] characters before them
/// @param suffix    at most [#AROUND] characters after them
/// @param start     where they stood in the canonical text
/// @param hash      of `exact` as it was taken; where it differs, the quotation was edited by hand; empty where a
///                  person wrote the quotation
/// @param veils     what is hidden until revealed
/// @param others    what else stood in the `quote` block and was not understood
public record Quotation(
        String sourceId,
        String sectionId,
        String exact,
        String prefix,
        String suffix,
        int start,
        String hash,
        Set<Veil> veils,
        Map<String, String> others) {

    public static final int AROUND = 32;

    private static final int HASH_DIGITS = 16;

    public Quotation {
        Set<Veil> ordered = EnumSet.noneOf(Veil.class);
        ordered.addAll(veils);
        veils = Collections.unmodifiableSet(ordered);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /// Quotes a stretch of a source.
    ///
    /// @param span in the canonical text
    public static Quotation of(SourceDocument source, String sectionId, Span span, Set<Veil> veils) {
        String text = source.text();
        String exact = span.in(text);
        return new Quotation(
                source.id(),
                sectionId,
                exact,
                text.substring(whole(text, Math.max(0, span.start() - AROUND), 1), span.start()),
                text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + AROUND), -1)),
                span.start(),
                hashOf(exact),
                veils,
                Map.of());
    }

    /// The first half of the SHA-256 of a text in UTF-8, in hexadecimal digits.
    public static String hashOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// True where a person changed the words in the lesson's file.
    public boolean isEdited() {
        return !hash.isEmpty() && !hash.equals(hashOf(exact));
    }

    public boolean hides(Veil veil) {
        return veils.contains(veil);
    }

    public Quotation withVeils(Set<Veil> others) {
        return new Quotation(sourceId, sectionId, exact, prefix, suffix, start, hash, others, this.others);
    }

    /// A place that does not cut a character in two.
    private static int whole(String text, int at, int step) {
        boolean cut = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return cut ? at + step : at;
    }
}

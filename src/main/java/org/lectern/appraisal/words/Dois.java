package org.lectern.appraisal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.lectern.knowledge.Span;

/// Reads DOIs off a text, whatever stands before them (`doi:`, `doi.org/`, `https://dx.doi.org/`): `10.`, four to nine
/// digits, a slash and what follows it up to a blank. DOIs don't tell capitals from small letters (DOI Handbook 2.4).
public final class Dois {

    private static final int LONGEST = 256;
    private static final String ENDS = "<>\"]{}|\u201C\u201D\u00BB";
    private static final String TRAILING = ".,;:!?)'\u2019*_/";
    private static final List<String> WAYS =
            List.of("/full", "/abstract", "/pdf", "/epdf", "/html", "/meta", "?", "#", "&");

    private Dois() {}

    /// @param doi   folded
    /// @param words where it stands, without what leads to it
    public record Doi(String doi, Span words) {}

    public static List<Doi> find(String text) {
        return find(text, _ -> false);
    }

    /// @param known tells the DOIs that are looked for, so that a bracket or a full stop behind one is not taken
    ///              for its last character
    public static List<Doi> find(String text, Predicate<String> known) {
        List<Doi> found = new ArrayList<>();
        for (int at = text.indexOf("10."); at >= 0; at = text.indexOf("10.", at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || text.startsWith("%2F", at - 3)) {
                int end = end(text, at);
                if (end > at) {
                    found.add(trimmed(text, new Span(at, end), known));
                }
            }
        }
        return found;
    }

    private static int end(String text, int at) {
        int slash = at + 3;
        while (slash < text.length() && slash - at < 13 && Character.isDigit(text.charAt(slash))) {
            slash++;
        }
        int after = slash;
        if (text.startsWith("/", slash)) {
            after = slash + 1;
        } else if (text.regionMatches(true, slash, "%2F", 0, 3)) {
            after = slash + 3;
        }
        if (after == slash || slash - at < 7) {
            return at;
        }
        int end = after;
        while (end < text.length() && end - at < LONGEST && isPart(text.charAt(end))) {
            end++;
        }
        return end > after ? end : at;
    }

    private static boolean isPart(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && ENDS.indexOf(c) < 0;
    }

    /// Takes punctuation off the end until the DOI is one that is known; where none is, all but a bracket that closes
    /// one in the DOI itself.
    private static Doi trimmed(String text, Span span, Predicate<String> known) {
        int end = span.end();
        Doi longest = doi(text, span.start(), withoutPunctuation(text, span.start(), end));
        while (end > span.start() && !known.test(folded(text.substring(span.start(), end)))) {
            if (TRAILING.indexOf(text.charAt(end - 1)) < 0) {
                return known.test(longest.doi()) ? longest : withoutWay(text, longest, known);
            }
            end--;
        }
        return doi(text, span.start(), end);
    }

    private static int withoutPunctuation(String text, int start, int end) {
        int kept = end;
        while (kept > start && TRAILING.indexOf(text.charAt(kept - 1)) >= 0) {
            boolean closes = text.charAt(kept - 1) == ')'
                    && text.substring(start, kept - 1).contains("(");
            if (closes) {
                break;
            }
            kept--;
        }
        return kept;
    }

    /// A page's address may go on behind the DOI.
    private static Doi withoutWay(String text, Doi doi, Predicate<String> known) {
        String written = doi.words().in(text);
        for (String way : WAYS) {
            int cut = written.toLowerCase(Locale.ROOT).indexOf(way);
            if (cut > 0 && known.test(folded(written.substring(0, cut)))) {
                return doi(text, doi.words().start(), doi.words().start() + cut);
            }
        }
        return doi;
    }

    private static Doi doi(String text, int start, int end) {
        return new Doi(folded(text.substring(start, end)), new Span(start, end));
    }

    /// In the form in which DOIs are compared: small letters, plain hyphens, no escapes.
    public static String folded(String doi) {
        return doi.toLowerCase(Locale.ROOT)
                .replace("%2f", "/")
                .replace("\\", "")
                .replaceAll("[\u2010-\u2015]", "-");
    }
}

package org.lectern.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.knowledge.Span;

/// Whether words that are much like a quote still say the same. One word can turn a sentence round, so every word that
/// carries sense must be there in its order, in whatever form; only words such as *the* and *is* may come and go.
final class Sense {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}]+(?:'\\p{L}+)?|\\p{N}+(?:[.,]\\p{N}+)*|[<>\u2264\u2265=%\u00b1\u2212?]|(?<![\\p{L}\\p{N}])-(?=\\p{N})");

    private static final Pattern LINK_OR_REFERENCE =
            Pattern.compile("(?<=\\])\\([^)\\s]*\\)|\\[\\^?\\d+(?:[-,;\u2013 ]+\\d+)*\\]");

    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "any", "of", "in", "and", "that", "which", "is", "are", "was", "were", "be", "been",
            "being", "has", "have", "had", "also", "this", "these", "it", "they", "their", "its");

    private static final Set<String> ENDINGS =
            Set.of("", "s", "es", "'s", "e", "d", "ed", "ing", "y", "ies", "ied", "n", "en");

    private static final Set<String> DENIALS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "neither",
            "nor",
            "without",
            "nobody",
            "nothing",
            "hardly",
            "rarely",
            "seldom",
            "false",
            "untrue",
            "myth",
            "myths",
            "unlikely",
            "deny",
            "denies",
            "denied",
            "fail",
            "fails",
            "failed",
            "lack",
            "lacks",
            "refuted",
            "disproved");

    private static final int STEM = 3;

    private Sense() {}

    /// Grown to the whole words at its ends.
    static Span wholeWords(String text, Span found) {
        int start = found.start();
        while (start > 0
                && start < text.length()
                && Character.isLetterOrDigit(text.charAt(start))
                && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = found.end();
        while (end < text.length()
                && end > start
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /// Whether the words say what the quote says; of a quote that is longer than they are, as far as they go on.
    ///
    /// @param within where the words may go on
    static boolean isKept(Quote quote, String text, Span found, Span within) {
        List<String> then = words(quote.exact());
        int missing = Math.max(0, quote.exact().length() - found.length());
        boolean cut = quote.exact().length() > FuzzySearch.LONGEST;
        int end = cut ? Math.min(within.end(), found.end() + missing + missing / 4) : found.end();
        List<String> now = words(text.substring(found.start(), Math.max(found.end(), end)));
        List<String> compared = cut && now.size() > then.size() ? now.subList(0, then.size()) : now;
        return areAlike(then, compared) && isDeniedAlike(quote, text, found);
    }

    /// Whether what stands around the words in their sentence denies them as often as it did.
    static boolean isDeniedAlike(Quote quote, String text, Span found) {
        Quote now = Quote.of(text, found);
        return denials(quote) == denials(now);
    }

    private static long denials(Quote quote) {
        String before = quote.prefix().substring(lastEnd(quote.prefix()));
        String after = quote.suffix().split("[.!?\\n]", 2)[0];
        boolean ended = quote.exact().stripTrailing().matches("(?s).*[.!?]");
        return words(before + " " + (ended ? "" : after)).stream()
                .filter(DENIALS::contains)
                .count();
    }

    private static int lastEnd(String text) {
        int end = text.length();
        while (end > 0 && ".!?\n".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }

    private static List<String> words(String text) {
        String plain = LINK_OR_REFERENCE
                .matcher(text)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("n[']t", " not")
                .replace("cannot", "can not");
        List<String> words = new ArrayList<>();
        WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(word -> !EMPTY.contains(word))
                .forEach(words::add);
        return words;
    }

    private static boolean areAlike(List<String> then, List<String> now) {
        if (then.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < then.size(); i++) {
            if (!isOneWord(then.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Two forms of one word: `attack` and `attacks`, never `safe` and `unsafe`.
    private static boolean isOneWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= STEM
                && Character.isLetter(one.charAt(0))
                && ENDINGS.contains(one.substring(same))
                && ENDINGS.contains(other.substring(same));
    }
}

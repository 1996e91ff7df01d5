package org.lectern.appraisal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Cuts text into [Tokens]. Case, accents, composed or decomposed letters, typographic apostrophes, hyphens and line
/// breaks make no difference to the words that come out; quotation marks and emphasis leave no token.
final class Tokenizer {

    private static final String SKIPPED = "\"“”„«»‘`*_#|\\";
    private static final String[] SIGNS = signs();
    private static final String[] SUFFIXES = {"n't", "'s", "'re", "'ve", "'ll", "'d", "'m"};

    private String[] words = new String[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;

    private Tokenizer() {}

    /// The tokens of `text` from `from` to `to`; their places are counted from `base` on.
    static Tokens tokens(CharSequence text, int from, int to, int base) {
        Tokenizer run = new Tokenizer();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                at = run.number(text, at, to, base);
            } else if (Character.isLetter(c) || isMark(c)) {
                at = run.word(text, at, to, base);
            } else {
                run.punctuation(text, at, to, base);
                at++;
            }
        }
        return new Tokens(run.words, run.starts, run.ends, run.size);
    }

    private int number(CharSequence text, int from, int to, int base) {
        int at = from + 1;
        while (at < to && (Character.isDigit(text.charAt(at)) || separates(text, at, to))) {
            at++;
        }
        add(text.subSequence(from, at).toString(), base + from, base + at);
        return at;
    }

    private static boolean separates(CharSequence text, int at, int to) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < to && Character.isDigit(text.charAt(at + 1));
    }

    private int word(CharSequence text, int from, int to, int base) {
        int at = from + 1;
        boolean plain = text.charAt(from) < 128;
        while (at < to && inWord(text, at, to)) {
            plain &= text.charAt(at) < 128;
            at++;
        }
        String raw = text.subSequence(from, at).toString();
        contraction((plain ? raw : folded(raw)).toLowerCase(Locale.ROOT), base + from, base + at);
        return at;
    }

    private static boolean inWord(CharSequence text, int at, int to) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || isMark(c)
                || (isApostrophe(c) && at + 1 < to && Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Without accents, so that a word is the same whether its accents are letters or marks of their own.
    private static String folded(String raw) {
        StringBuilder kept = new StringBuilder();
        String open = Normalizer.normalize(raw, Normalizer.Form.NFD);
        for (int i = 0; i < open.length(); i++) {
            char c = open.charAt(i);
            if (!isMark(c)) {
                kept.append(isApostrophe(c) ? '\'' : c);
            }
        }
        return kept.isEmpty() ? "?" : kept.toString();
    }

    private void contraction(String word, int start, int end) {
        if (word.indexOf('\'') > 0) {
            for (String suffix : SUFFIXES) {
                int cut = word.length() - suffix.length();
                if (cut > 0 && word.endsWith(suffix)) {
                    add(stem(word, cut), start, Math.max(start + 1, end - suffix.length()));
                    add(suffix, Math.max(start + 1, end - suffix.length()), end);
                    return;
                }
            }
        }
        add(word, start, end);
    }

    private static String stem(String word, int cut) {
        return switch (word) {
            case "can't" -> "can";
            case "won't" -> "will";
            default -> word.substring(0, cut);
        };
    }

    private void punctuation(CharSequence text, int at, int to, int base) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isApostrophe(c) || SKIPPED.indexOf(c) >= 0) {
            return;
        }
        if (isDash(c)) {
            if (joins(text, at, to)) {
                return;
            }
            add("–", base + at, base + at + 1);
            return;
        }
        add(c < 128 ? SIGNS[c] : c == '®' ? "™" : String.valueOf(c), base + at, base + at + 1);
    }

    private static String[] signs() {
        String[] signs = new String[128];
        for (char c = 0; c < signs.length; c++) {
            signs[c] = String.valueOf(c);
        }
        return signs;
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '‐' && c <= '―') || c == '−';
    }

    private static boolean joins(CharSequence text, int at, int to) {
        return text.charAt(at) < '–'
                && at > 0
                && at + 1 < to
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void add(String word, int start, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        words[size] = word;
        starts[size] = start;
        ends[size++] = end;
    }
}

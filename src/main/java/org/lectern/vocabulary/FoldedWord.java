package org.lectern.vocabulary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/// The normalised form of one word after another: small letters without marks, Greek letters by name, British endings
/// as American, singular. Only hashes of forms leave this class.
final class FoldedWord {

    private static final Map<Character, String> GREEK = Map.ofEntries(
            Map.entry('α', "alpha"),
            Map.entry('β', "beta"),
            Map.entry('γ', "gamma"),
            Map.entry('δ', "delta"),
            Map.entry('ε', "epsilon"),
            Map.entry('ζ', "zeta"),
            Map.entry('η', "eta"),
            Map.entry('θ', "theta"),
            Map.entry('ι', "iota"),
            Map.entry('κ', "kappa"),
            Map.entry('λ', "lambda"),
            Map.entry('μ', "mu"),
            Map.entry('ν', "nu"),
            Map.entry('ξ', "xi"),
            Map.entry('π', "pi"),
            Map.entry('ρ', "rho"),
            Map.entry('σ', "sigma"),
            Map.entry('τ', "tau"),
            Map.entry('φ', "phi"),
            Map.entry('χ', "chi"),
            Map.entry('ψ', "psi"),
            Map.entry('ω', "omega"));

    private char[] form = new char[64];
    private int length;
    private int rawLength;
    private char[] previous = new char[64];
    private int previousLength;
    private int shape;

    /// Takes in the word and gives the hash of its form.
    long read(String text, int from, int to) {
        length = 0;
        int capitals = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
            if (c < 128) {
                if (!WordReader.isApostrophe(c)) {
                    put(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
                }
            } else {
                i = foreign(text, i, to);
            }
        }
        rawLength = length;
        boolean letters = !Character.isDigit(text.charAt(from));
        boolean acronym = capitals > 0 && (small == 0 || capitals > 1 && capitals > small);
        shape = (letters ? Words.LETTERS : 0)
                | (acronym ? Words.CAPS : 0)
                | (capitals == 0 && small >= 4 ? Words.PLAIN : 0)
                | (Character.isLowerCase(text.charAt(from)) ? Words.SMALL_FIRST : 0);
        if (letters) {
            fold(acronym, small);
        }
        return hash(0L, form, length);
    }

    byte shape() {
        return (byte) shape;
    }

    long joinedToPrevious() {
        return hash(hashChars(0L, previous, previousLength), form, length);
    }

    void advance() {
        char[] swap = previous;
        previous = form;
        previousLength = rawLength;
        form = swap;
    }

    private void fold(boolean acronym, int small) {
        if (!acronym) {
            shape |= endsWith("ing") ? Words.ENDS_ING : 0;
            length = EnglishForms.fold(form, length);
        } else if (small == 1 && length > 2 && form[length - 1] == 's') {
            length--;
        } else if (small == 0 && length > 5) {
            length = EnglishForms.fold(form, length);
        }
    }

    private boolean endsWith(String ending) {
        int from = length - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (from < 0 || form[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Takes in a character outside ASCII with the marks that follow it; gives the index of the last one taken.
    private int foreign(String text, int at, int to) {
        char c = text.charAt(at);
        if (isIgnorable(c) || WordReader.isApostrophe(c)) {
            return at;
        }
        int width = Character.isHighSurrogate(c) && at + 1 < to ? 2 : 1;
        String plain = Normalizer.normalize(text.substring(at, at + width), Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char part = Character.toLowerCase(plain.charAt(i));
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                putLetter(part);
            }
        }
        return at + width - 1;
    }

    private void putLetter(char c) {
        String name = switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'ς' -> "sigma";
            default -> GREEK.getOrDefault(c, "");
        };
        if (name.isEmpty()) {
            put(c);
        }
        for (int i = 0; i < name.length(); i++) {
            put(name.charAt(i));
        }
    }

    private void put(char c) {
        if (length == form.length) {
            form = Arrays.copyOf(form, length * 2);
        }
        form[length++] = c;
    }

    /// Soft hyphens and joiners, which a page may hide inside a word.
    static boolean isIgnorable(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF';
    }

    private static long hash(long seed, char[] chars, int length) {
        long mixed = hashChars(seed, chars, length);
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ mixed >>> 29) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    private static long hashChars(long seed, char[] chars, int length) {
        long hash = seed;
        for (int i = 0; i < length; i++) {
            hash = (hash + chars[i] + 1) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 31;
        }
        return hash;
    }
}

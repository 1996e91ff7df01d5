package org.lectern.vocabulary;

/// The few regular forms that one English word of medicine takes: singular and plural, British and American. Both
/// sides, names and texts, go through the same folding, so a form need not be a word ("diagnosis" and "diagnoses" meet
/// at "diagnos"); it must only not bring different words together.
final class EnglishForms {

    private EnglishForms() {}

    /// Folds the word in `form[0, length)` in place and gives its new length.
    static int fold(char[] form, int length) {
        int folded = length >= 4 ? singular(form, length) : length;
        if (folded >= 6) {
            folded = american(form, folded);
        }
        return folded;
    }

    private static int singular(char[] w, int n) {
        if (n >= 7 && (ends(w, n, "osis") || ends(w, n, "oses") || ends(w, n, "ysis") || ends(w, n, "yses"))) {
            return n - 2;
        }
        if (w[n - 1] == 's' && n >= 5 && ends(w, n, "ies")) {
            w[n - 3] = 'y';
            return n - 2;
        }
        boolean plural = w[n - 1] == 's' && w[n - 2] != 's' && w[n - 2] != 'u' && w[n - 2] != 'i';
        int stem = plural ? n - 1 : n;
        return dropsE(w, stem) ? stem - 1 : stem;
    }

    /// Where the plural adds "es", the e goes from both numbers: rash and rashes, ache and aches, virus and viruses.
    private static boolean dropsE(char[] w, int n) {
        if (n < 5 || w[n - 1] != 'e') {
            return false;
        }
        return switch (w[n - 2]) {
            case 'x', 'z' -> true;
            case 'h' -> w[n - 3] == 'c' || w[n - 3] == 's';
            case 's' -> w[n - 3] == 's' || w[n - 3] == 'u' || n >= 7 && w[n - 3] == 'o';
            default -> false;
        };
    }

    private static int american(char[] w, int n) {
        int length = 0;
        for (int i = 0; i < n; i++) {
            boolean digraph = i + 1 < n && w[i + 1] == 'e' && (w[i] == 'a' || w[i] == 'o');
            if (!digraph) {
                w[length++] = w[i];
            }
        }
        if (ends(w, length, "our")) {
            w[length - 2] = 'r';
            return length - 1;
        }
        if (ends(w, length, "isation")) {
            w[length - 6] = 'z';
        }
        return length;
    }

    private static boolean ends(char[] w, int n, String ending) {
        int from = n - ending.length();
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (w[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

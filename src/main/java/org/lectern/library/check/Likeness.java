package org.lectern.library.check;

/// How far one spelling lies from another: the letters to insert, leave out or exchange (Levenshtein 1966).
final class Likeness {

    private Likeness() {}

    /// Whether one is a misspelling of the other rather than another name: at most three letters apart, and at most one
    /// in five.
    static boolean isSlip(String wrong, String right) {
        int most = Math.min(3, right.length() / 5);
        return !wrong.equals(right)
                && Math.abs(wrong.length() - right.length()) <= most
                && distance(wrong, right) <= most;
    }

    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

package org.lectern.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Labels of the lexicon, and those that the source itself uses alone, at a place of a text.
final class KnownLabels {

    private final String text;
    private final int to;
    private final Set<String> seen;

    /// @param to   where the run of labels ends
    /// @param seen labels that stand alone elsewhere in the source
    KnownLabels(String text, int to, Set<String> seen) {
        this.text = text;
        this.to = to;
        this.seen = seen;
    }

    /// Where the known labels that begin at `at` end, the longest first, trademark signs included.
    List<Integer> ends(int at) {
        List<Integer> ends = new ArrayList<>();
        for (String label : Lexicon.startingWith(text.charAt(at))) {
            knownEnd(at, label, ends);
        }
        for (String label : seen) {
            knownEnd(at, label, ends);
        }
        return ends;
    }

    private void knownEnd(int at, String label, List<Integer> ends) {
        if (at + label.length() > to || !text.startsWith(label, at)) {
            return;
        }
        int end = at + label.length();
        while (end < to && isTrademark(text.charAt(end))) {
            end++;
        }
        if (isBoundary(end)) {
            ends.add(end);
        }
    }

    boolean begins(int at) {
        return !ends(at).isEmpty();
    }

    /// Whether a known label stands exactly between two places.
    boolean covers(int start, int end) {
        int bare = end;
        while (bare > start && isTrademark(text.charAt(bare - 1))) {
            bare--;
        }
        String label = text.substring(start, bare);
        return Lexicon.knows(label) || seen.contains(label) || seen.contains(text.substring(start, end));
    }

    static boolean isTrademark(char c) {
        return c == '®' || c == '™';
    }

    /// A label ends where no letter of the same word follows.
    private boolean isBoundary(int end) {
        if (end >= to) {
            return true;
        }
        char c = text.charAt(end);
        if (isTrademark(c)) {
            return false;
        }
        boolean wordGoesOn = Character.isLowerCase(c) || Character.isDigit(c);
        return !wordGoesOn || (Character.isLowerCase(c) && Domains.end(text, end, to) > 0);
    }
}

package org.lectern.curation;

import java.util.Arrays;
import java.util.Optional;
import org.lectern.knowledge.Span;

/// Finds words that were edited a little: the stretch of a text with the smallest edit distance to a pattern (Sellers,
/// *J Algorithms* 1980;1:359-73), with the cut-off of Ukkonen (*J Algorithms* 1985;6:132-7).
///
/// The cost is linear in the text: at most 512 units of the pattern are gone by, and with `k` errors allowed about `k`
/// steps a unit are made.
final class FuzzySearch {

    static final int LONGEST = 512;
    private static final int SHORTEST = 8;

    private final String pattern;
    private final int allowed;
    private final int[] cost;
    private final int[] start;

    /// @param words what to find; words of fewer than 8 units are never found, for nearly everything is like them
    FuzzySearch(String words) {
        this.pattern = words.substring(0, Math.min(words.length(), LONGEST));
        this.allowed = pattern.length() / 4;
        this.cost = new int[pattern.length() + 1];
        this.start = new int[pattern.length() + 1];
    }

    /// The best stretch within the span, the first of equals; empty where more than a quarter of it differs.
    Optional<Span> in(String text, Span within) {
        if (pattern.length() < SHORTEST) {
            return Optional.empty();
        }
        for (int i = 0; i < cost.length; i++) {
            cost[i] = i;
        }
        Arrays.fill(start, within.start());
        int best = allowed + 1;
        Span found = new Span(0, 0);
        int reach = allowed;
        for (int at = within.start(); at < within.end(); at++) {
            reach = step(text.charAt(at), at, reach);
            if (reach == pattern.length() && cost[reach] < best) {
                best = cost[reach];
                found = new Span(start[reach], at + 1);
            }
        }
        return best > allowed || found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /// One column of the table; rows beyond the reach cost more than is allowed.
    private int step(char unit, int at, int reach) {
        int top = Math.min(pattern.length(), reach + 1);
        if (top > reach) {
            cost[top] = allowed + 1;
        }
        int diagonal = 0;
        int diagonalStart = at;
        start[0] = at + 1;
        for (int i = 1; i <= top; i++) {
            int old = cost[i];
            int oldStart = start[i];
            int least = diagonal + (pattern.charAt(i - 1) == unit ? 0 : 1);
            int from = diagonalStart;
            if (cost[i - 1] + 1 < least) {
                least = cost[i - 1] + 1;
                from = start[i - 1];
            }
            if (old + 1 < least) {
                least = old + 1;
                from = oldStart;
            }
            cost[i] = least;
            start[i] = from;
            diagonal = old;
            diagonalStart = oldStart;
        }
        int last = top;
        while (last > 0 && cost[last] > allowed) {
            last--;
        }
        return last;
    }
}

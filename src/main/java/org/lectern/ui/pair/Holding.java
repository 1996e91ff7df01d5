package org.lectern.ui.pair;

import java.util.HashSet;
import java.util.Set;
import org.lectern.library.compare.Pairing;

/// Whether sentences that sell are held back on both sides, and where they are shown all the same.
///
/// @param on    whether they are held back
/// @param left  where paragraphs of the left text begin that are shown in full
/// @param right the same of the right text
record Holding(boolean on, Set<Integer> left, Set<Integer> right) {

    static final Holding NOTHING = new Holding(false, Set.of(), Set.of());
    static final Holding ALL = new Holding(true, Set.of(), Set.of());

    Holding {
        left = Set.copyOf(left);
        right = Set.copyOf(right);
    }

    static Holding of(boolean on) {
        return on ? ALL : NOTHING;
    }

    Set<Integer> revealed(Pairing.Side side) {
        return side == Pairing.Side.LEFT ? left : right;
    }

    Holding revealing(Pairing.Side side, int paragraph) {
        Set<Integer> more = new HashSet<>(revealed(side));
        more.add(paragraph);
        return side == Pairing.Side.LEFT ? new Holding(on, more, right) : new Holding(on, left, more);
    }
}

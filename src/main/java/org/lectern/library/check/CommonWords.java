package org.lectern.library.check;

import java.util.BitSet;

/// The words that two sources have in common, by their places in each; a word counts once, in however many runs it
/// stands and however often they are repeated in the other.
final class CommonWords {

    private final BitSet here = new BitSet();
    private final BitSet there = new BitSet();

    /// Takes a shared run by the place of its first word in each of the two.
    void add(int firstHere, int firstThere) {
        here.set(firstHere, firstHere + Shingles.RUN);
        there.set(firstThere, firstThere + Shingles.RUN);
    }

    int here() {
        return here.cardinality();
    }

    int there() {
        return there.cardinality();
    }
}

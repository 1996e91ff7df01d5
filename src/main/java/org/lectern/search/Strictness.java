package org.lectern.search;

/// How many of the things asked for a section must have before it answers at all: two, where the query says two or
/// more.
/// One alone would let in everything that shares a common word with a long question; more would lose answers that put
/// it
/// otherwise (measured: asking for half of the things lost 4 to 15 points of nDCG on questions of experts).
final class Strictness {

    private static final int ENOUGH = 2;

    private Strictness() {}

    static int of(int slots) {
        return Math.clamp(slots, 1, ENOUGH);
    }
}

package org.lectern.search;

/// How many of the things asked for a section must have before it answers at all: two of two or three. One would let in
/// everything that shares a common word. Who says more than that describes rather than names, and is not answered word
/// for word: there any one is enough, and the order tells (asking for half of the things lost 4 to 15 points of nDCG on
/// the questions of experts, asking for two of many 1 to 2).
final class Strictness {

    private static final int DESCRIBES = 4;

    private Strictness() {}

    /// How many make the whole of what was asked for: all of a few, half of a description.
    static int whole(int specific) {
        return Math.max(1, specific >= DESCRIBES ? (specific + 1) / 2 : specific);
    }

    /// @param specific how many things were asked for, without general questions
    /// @param general  whether there is a general question too: to answer it counts as one of them
    static int of(int specific, boolean general) {
        int needed = specific >= DESCRIBES ? 1 : Math.min(2, specific);
        return Math.max(1, general ? needed - 1 : needed);
    }
}

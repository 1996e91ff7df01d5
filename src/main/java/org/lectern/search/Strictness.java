package org.lectern.search;

/// How many of the things asked for a section must have before it answers at all: both of two, and a smaller share the
/// more a query says, because long questions are never answered word for word.
final class Strictness {

    private Strictness() {}

    static int of(int slots) {
        return slots <= 2 ? Math.max(1, slots) : Math.max(2, (slots + 1) / 2);
    }
}

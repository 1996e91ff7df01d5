package org.lectern.intake;

/// A line of a saved page, as a unit of sense: what was wrapped is joined, what was glued is parted.
///
/// @param marker what makes it an item: `-` for any bullet, `3.` or `3)` for a number, else empty
/// @param text   its words, without the marker and without spaces around
/// @param indent how many columns it was set in
/// @param gap    how many empty lines stand before it
record PageLine(String marker, String text, int indent, int gap) {

    boolean isBullet() {
        return marker.equals("-");
    }

    boolean isNumbered() {
        return !marker.isEmpty() && !isBullet();
    }

    boolean isItem() {
        return !marker.isEmpty();
    }

    /// Whether it is a row of a table; only such lines keep their tabs.
    boolean isRow() {
        return text.indexOf('\t') >= 0;
    }

    PageLine with(String newText) {
        return new PageLine(marker, newText, indent, gap);
    }
}

package org.lectern.markup;

import org.lectern.knowledge.Span;

/// A stretch of words that stands by itself: what sentences may not run across.
///
/// @param kind  what it is
/// @param depth how deep it stands in lists and quotes; 0 for most
/// @param span  the block with its markup, in the canonical text
/// @param prose its words
public record Leaf(Kind kind, int depth, Span span, Prose prose) {

    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        /// A cell of the row that names a table's columns; where a table was made without one, its first row stands
        /// there.
        HEAD_CELL,
        CELL,
        CODE
    }

    public boolean isCell() {
        return kind == Kind.CELL || kind == Kind.HEAD_CELL;
    }
}

package org.lectern.appraisal;

import org.lectern.knowledge.Span;

/// A stretch of a source that holds units: what this package needs to know of a page's layout, whatever it was written
/// in.
///
/// @param kind what the block is
/// @param span where it stands in the canonical text
/// @param text its words, exactly as long as the span; where the canonical text holds markup, there are blanks
public record AppraisedBlock(Kind kind, Span span, String text) {

    public AppraisedBlock {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "a block of " + span.length() + " with " + text.length() + " characters");
        }
    }

    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET,
        CAPTION,
        /// The first cell of a row of a table that holds words.
        FIRST_CELL,
        /// Any other cell of the row.
        CELL,
        /// A short label in front of something else, such as the name of a field on a card or of a table's column.
        LABEL
    }

    boolean isCell() {
        return kind == Kind.CELL || kind == Kind.FIRST_CELL;
    }

    /// True where the whole block names or labels something and states nothing by itself.
    boolean isTitle() {
        return kind == Kind.HEADING || kind == Kind.LABEL;
    }
}

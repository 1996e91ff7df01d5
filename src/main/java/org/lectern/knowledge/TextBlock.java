package org.lectern.knowledge;

import java.util.List;

/// A paragraph of a source as it is shown: Markdown's blocks flattened into one list in the order of the text, so that
/// a reader's window needs no parser.
///
/// @param kind   what the block is
/// @param level  1 to 6 for a heading, the depth of nesting from 0 for an item or quotation, else 0
/// @param marker what stands before an item (`•`, `1.`); empty for all other kinds
/// @param span   the whole block in the canonical text, markup included
/// @param runs   its words in order
public record TextBlock(Kind kind, int level, String marker, Span span, List<TextRun> runs) {

    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTATION,
        /// Text whose line breaks count; they stand in the runs as `\n`.
        VERBATIM,
        /// One row of a table; cells are parted by a run that holds a tab.
        TABLE_ROW,
        /// A line across the page; it has no words.
        RULE
    }

    public TextBlock {
        runs = List.copyOf(runs);
    }
}

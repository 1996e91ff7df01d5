package org.lectern.markup;

import java.util.List;
import java.util.OptionalInt;
import org.lectern.knowledge.Span;

/// A block of a source: what a reader sees as one heading, paragraph, item, table. Spans count in the canonical text
/// and cover the block with its markup, without the line break after it.
public sealed interface Block {

    Span span();

    /// @param level 1 to 6, as written
    record Heading(Span span, int level, Prose prose) implements Block {}

    record Paragraph(Span span, Prose prose) implements Block {}

    /// An item of a list.
    ///
    /// @param number   its number as its list counts, from the one that the list begins with; empty for a bullet
    /// @param depth    0 for a list that stands in no other list
    /// @param prose    its first paragraph
    /// @param children what else stands in it: further paragraphs, lists below
    record ListItem(Span span, OptionalInt number, int depth, Prose prose, List<Block> children) implements Block {

        public ListItem {
            children = List.copyOf(children);
        }

        public boolean ordered() {
            return number.isPresent();
        }
    }

    record Quote(Span span, List<Block> children) implements Block {

        public Quote {
            children = List.copyOf(children);
        }
    }

    record Code(Span span, Prose prose) implements Block {}

    record Table(Span span, List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// @param head whether it names the columns
    record Row(Span span, boolean head, List<Prose> cells) implements Block {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A line across, which parts what comes before from what comes after.
    record Rule(Span span) implements Block {}
}

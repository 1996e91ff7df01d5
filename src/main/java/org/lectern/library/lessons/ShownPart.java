package org.lectern.library.lessons;

import java.util.List;
import java.util.Set;
import org.lectern.knowledge.TextBlock;
import org.lectern.lesson.Part;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.Standing;
import org.lectern.lesson.Veil;

/// A part of a step with what the library says of it now.
public sealed interface ShownPart {

    /// Words of the teacher's own.
    ///
    /// @param blocks the words as paragraphs without markup; spans count in the words
    record ShownWords(Part.Words words, List<TextBlock> blocks) implements ShownPart {

        public ShownWords {
            blocks = List.copyOf(blocks);
        }
    }

    /// A table as it was when the step was made.
    record ShownTable(Part.Table table) implements ShownPart {}

    /// A quotation and what there is to show of it.
    ///
    /// @param quotation   the words as quoted
    /// @param standing    whether the library still says so
    /// @param text        the words to show: those quoted, which are the library's where `standing` is unchanged
    /// @param blocks      `text` as paragraphs without markup; spans count in `text`
    /// @param citation    from where, on one line: section, source, publisher, date, identifier
    /// @param sourceTitle the source's title; its id where it is gone
    /// @param title       the section's title; its id where it is gone
    /// @param badge       what support it shows
    /// @param flags       what in it sells, in order; empty unless unchanged
    /// @param marks       what to set apart in it, in order; empty unless unchanged
    /// @param now         what stands in its place now, as paragraphs; empty unless changed
    record ShownQuotation(
            Quotation quotation,
            Standing standing,
            String text,
            List<TextBlock> blocks,
            String citation,
            String sourceTitle,
            String title,
            Badge badge,
            List<Flag> flags,
            List<QuotationMark> marks,
            List<TextBlock> now)
            implements ShownPart {

        public ShownQuotation {
            blocks = List.copyOf(blocks);
            flags = List.copyOf(flags);
            marks = List.copyOf(marks);
            now = List.copyOf(now);
        }

        /// The same with something else hidden; nothing else in it depends on that.
        public ShownQuotation withVeils(Set<Veil> veils) {
            return new ShownQuotation(
                    quotation.withVeils(veils),
                    standing,
                    text,
                    blocks,
                    citation,
                    sourceTitle,
                    title,
                    badge,
                    flags,
                    marks,
                    now);
        }

        public boolean isUnchanged() {
            return standing instanceof Standing.Unchanged;
        }
    }
}

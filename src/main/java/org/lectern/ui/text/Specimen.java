package org.lectern.ui.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;

/// Words without a meaning, in every shape that a text has: what is laid out before anyone reads, so that the first
/// real text is not the one that waits for all that a text needs.
///
/// @param text  the words
/// @param marks some of them marked
public record Specimen(DisplayText text, List<Mark> marks) {

    private static final List<TextBlock.Kind> KINDS = List.of(
            TextBlock.Kind.HEADING,
            TextBlock.Kind.PARAGRAPH,
            TextBlock.Kind.ITEM,
            TextBlock.Kind.ITEM,
            TextBlock.Kind.QUOTATION,
            TextBlock.Kind.PARAGRAPH,
            TextBlock.Kind.TABLE_ROW);

    private static final String WORDS = "aeiou lmnrst ".repeat(12);
    private static final int MARKED = 12;

    public static Specimen of(int paragraphs) {
        List<TextBlock> blocks = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < paragraphs; i++) {
            TextBlock.Kind kind = KINDS.get(i % KINDS.size());
            Span plain = new Span(at, at + WORDS.length());
            Span strong = new Span(plain.end(), plain.end() + WORDS.length());
            Span whole = new Span(plain.start(), strong.end());
            blocks.add(new TextBlock(
                    kind,
                    1,
                    kind == TextBlock.Kind.ITEM ? "\u2022" : "",
                    whole,
                    List.of(
                            new TextRun(WORDS, plain, Set.of()),
                            new TextRun(WORDS, strong, EnumSet.of(TextRun.Style.STRONG)))));
            marks.add(new Mark.OfMatch(new Span(at, at + MARKED)));
            marks.add(new Mark.OfLimit(new Span(at + MARKED, at + 2 * MARKED)));
            at = whole.end() + 1;
        }
        return new Specimen(DisplayText.of(blocks), marks);
    }

    /// Where the paragraph in the middle begins.
    public int middle() {
        List<DisplayText.Paragraph> paragraphs = text.paragraphs();
        return paragraphs.get(paragraphs.size() / 2).block().span().start();
    }
}

package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.library.lessons.QuotationMark;

/// A paragraph of a slide.
///
/// @param marker what stands before an item; empty for all else
/// @param pieces its words, each in one look
record SlideText(String marker, List<Piece> pieces) {

    SlideText {
        pieces = List.copyOf(pieces);
    }

    /// @param text      the words
    /// @param strong    bold
    /// @param emphasis  italic
    /// @param underline set apart by a mark
    record Piece(String text, boolean strong, boolean emphasis, boolean underline) {

        Piece with(String other) {
            return new Piece(other, strong, emphasis, underline);
        }
    }

    static SlideText of(String words) {
        return new SlideText("", List.of(new Piece(words, false, false, false)));
    }

    static SlideText strong(String words) {
        return new SlideText("", List.of(new Piece(words, true, false, false)));
    }

    /// Bold words, then plain ones.
    static SlideText of(String strong, String plain) {
        return new SlideText(
                "", List.of(new Piece(strong, true, false, false), new Piece(" " + plain, false, false, false)));
    }

    /// The blocks of a text as paragraphs; where its lines count, each line is one.
    ///
    /// @param marks what to underline; spans count in the text
    static List<SlideText> of(List<TextBlock> blocks, List<QuotationMark> marks) {
        List<SlideText> paragraphs = new ArrayList<>();
        for (TextBlock block : blocks) {
            List<Piece> pieces = new ArrayList<>();
            for (TextRun run : block.runs()) {
                pieces(run, block.kind(), marks, pieces);
            }
            String marker = block.marker();
            for (List<Piece> line : lines(pieces)) {
                paragraphs.add(new SlideText(marker, line));
                marker = "";
            }
        }
        return paragraphs;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /// The paragraph cut in two; nothing is lost between.
    List<SlideText> cut(int at) {
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int cut = Math.clamp(at - start, 0, piece.text().length());
            if (cut > 0) {
                before.add(piece.with(piece.text().substring(0, cut)));
            }
            if (cut < piece.text().length()) {
                after.add(piece.with(piece.text().substring(cut)));
            }
            start += piece.text().length();
        }
        return List.of(new SlideText(marker, before), new SlideText("", after));
    }

    private static void pieces(TextRun run, TextBlock.Kind kind, List<QuotationMark> marks, List<Piece> pieces) {
        boolean strong = run.styles().contains(TextRun.Style.STRONG) || kind == TextBlock.Kind.HEADING;
        boolean emphasis = run.styles().contains(TextRun.Style.EMPHASIS);
        List<Span> marked = run.isExact()
                ? marks.stream()
                        .filter(mark -> mark.kind() == QuotationMark.Kind.CLAIM)
                        .map(QuotationMark::span)
                        .toList()
                : List.of();
        int start = 0;
        for (int i = 1; i <= run.text().length(); i++) {
            boolean now = isMarked(marked, run.span().start() + i - 1);
            if (i == run.text().length() || now != isMarked(marked, run.span().start() + i)) {
                // Between the cells of a row: a stop of a slide may lie anywhere.
                String words = run.text().substring(start, i).replace("\t", " \u00b7 ");
                pieces.add(new Piece(words, strong, emphasis, now));
                start = i;
            }
        }
    }

    private static boolean isMarked(List<Span> marked, int at) {
        return marked.stream().anyMatch(span -> span.contains(at));
    }

    private static List<List<Piece>> lines(List<Piece> pieces) {
        List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : pieces) {
            String[] parts = piece.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.getLast().add(piece.with(parts[i]));
                }
            }
        }
        return lines;
    }
}

package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.library.lessons.QuotationMark;

/// Writes quoted text as XHTML. Its markup is turned into looks and kept as hidden text, so that the text of the
/// element is the quotation, byte for byte.
final class QuotedText {

    private final Tags tags;
    private final String text;
    private final List<QuotationMark> marks;
    private int at;

    private QuotedText(Tags tags, String text, List<QuotationMark> marks) {
        this.tags = tags;
        this.text = text;
        this.marks = marks;
    }

    static void write(Tags tags, String text, List<TextBlock> blocks, List<QuotationMark> marks) {
        new QuotedText(tags, text, marks).write(blocks);
    }

    private void write(List<TextBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            open(block);
            for (TextRun run : block.runs()) {
                hidden(run.span().start());
                run(run);
            }
            hidden(Math.max(
                    at, i == blocks.size() - 1 ? text.length() : block.span().end()));
            tags.close("p");
        }
        if (blocks.isEmpty()) {
            tags.element("p", text);
        }
    }

    private void open(TextBlock block) {
        String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (block.marker().isEmpty()) {
            tags.open("p", "class", kind);
        } else {
            tags.open("p", "class", kind, "data-marker", block.marker() + " ");
        }
    }

    /// What stands between the shown words up to `end`: markup.
    private void hidden(int end) {
        if (end > at) {
            tags.element("span", text.substring(at, end), "class", "markup");
            at = end;
        }
    }

    private void run(TextRun run) {
        int start = Math.max(at, run.span().start());
        if (run.span().isEmpty() && !run.text().isBlank()) {
            tags.element("span", run.text(), "class", "address");
            return;
        }
        if (!run.isExact()) {
            boolean space = run.span().in(text).isBlank() && !run.span().isEmpty();
            if (space) {
                tags.element("span", run.span().in(text));
            } else {
                tags.open("span", "class", "shown", "data-shown", run.text().replace("\t", " \u00b7 "));
                tags.element("span", run.span().in(text), "class", "markup");
                tags.close("span");
            }
            at = Math.max(at, run.span().end());
            return;
        }
        for (Span piece : pieces(new Span(start, Math.max(start, run.span().end())))) {
            String looks = looks(run, piece);
            if (looks.isEmpty()) {
                // In an element like its neighbours: text beside elements would come first in a PDF's line.
                tags.element("span", piece.in(text));
            } else {
                tags.element("span", piece.in(text), "class", looks);
            }
            at = piece.end();
        }
    }

    /// A run cut wherever a mark begins or ends.
    private List<Span> pieces(Span run) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(run.start(), run.end()));
        for (QuotationMark mark : marks) {
            edges.add(Math.clamp(mark.span().start(), run.start(), run.end()));
            edges.add(Math.clamp(mark.span().end(), run.start(), run.end()));
        }
        List<Span> pieces = new ArrayList<>();
        List<Integer> places = List.copyOf(edges);
        for (int i = 1; i < places.size(); i++) {
            pieces.add(new Span(places.get(i - 1), places.get(i)));
        }
        return pieces;
    }

    private String looks(TextRun run, Span piece) {
        List<String> looks = new ArrayList<>();
        run.styles().stream()
                .sorted()
                .map(style -> style.name().toLowerCase(Locale.ROOT))
                .forEach(looks::add);
        marks.stream()
                .filter(mark -> mark.span().overlaps(piece))
                .map(mark -> "mark-" + mark.kind().name().toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(looks::add);
        return String.join(" ", looks);
    }
}

package org.lectern.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.knowledge.Span;

/// The plain words of a block, as a reader sees them, each character with its place in the canonical text: markup and
/// escapes are gone, a line break inside a paragraph is a space.
public final class Prose {

    private final String plain;
    private final int[] starts;
    private final int[] ends;
    private final List<Mark> marks;
    private final int place;

    /// `starts[i]` and `ends[i]` hold the stretch of canonical text that shows as `plain.charAt(i)`; `place` is where
    /// the block begins, for words that are none.
    Prose(String plain, int[] starts, int[] ends, List<Mark> marks, int place) {
        this.plain = plain;
        this.starts = starts;
        this.ends = ends;
        this.marks = List.copyOf(marks);
        this.place = place;
    }

    /// Words that stand in the canonical text as they are.
    static Prose verbatim(String text, Span span) {
        int[] starts = new int[span.length()];
        int[] ends = new int[span.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = span.start() + i;
            ends[i] = starts[i] + 1;
        }
        return new Prose(span.in(text).replace('\n', ' '), starts, ends, List.of(), span.start());
    }

    public String plain() {
        return plain;
    }

    /// What is set apart, in the order of its beginning; outer before inner.
    public List<Mark> marks() {
        return marks;
    }

    public boolean isBlank() {
        return plain.isBlank();
    }

    /// Where the character at `index` of the plain words stands in the canonical text; for `plain().length()`, where
    /// the last one ends, or, where there are no words, where their block begins.
    public int canonical(int index) {
        if (index < starts.length) {
            return starts[index];
        }
        return starts.length == 0 ? place : ends[starts.length - 1];
    }

    /// The stretch of canonical text that shows as `plain().substring(start, end)`. For an empty stretch, an empty
    /// span.
    public Span canonical(int start, int end) {
        return end <= start ? new Span(canonical(start), canonical(start)) : new Span(starts[start], ends[end - 1]);
    }

    /// The words from `from` to `to` of the plain words, with their places and what is marked in them.
    Prose part(int from, int to) {
        List<Mark> within = new ArrayList<>();
        for (Mark mark : marks) {
            int start = Math.max(mark.span().start(), from);
            int end = Math.min(mark.span().end(), to);
            if (start < end) {
                within.add(new Mark(mark.kind(), new Span(start - from, end - from), mark.target()));
            }
        }
        int[] partStarts = Arrays.copyOfRange(starts, from, to);
        int[] partEnds = Arrays.copyOfRange(ends, from, to);
        return new Prose(plain.substring(from, to), partStarts, partEnds, within, canonical(from));
    }

    /// The whole of the words in the canonical text.
    public Span span() {
        return canonical(0, plain.length());
    }

    @Override
    public String toString() {
        return plain;
    }
}

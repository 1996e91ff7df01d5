package org.lectern.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Span;

/// Collects the plain words of a block with their places.
final class ProseBuilder {

    private final StringBuilder plain = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    void add(char c, int start, int end) {
        int at = plain.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        plain.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    int length() {
        return plain.length();
    }

    /// Reserves the place of a mark, so that outer marks come before inner ones.
    int openMark(Mark.Kind kind) {
        marks.add(new Mark(kind, new Span(length(), length()), Optional.empty()));
        return marks.size() - 1;
    }

    void closeMark(int mark, Optional<String> target) {
        Mark open = marks.get(mark);
        marks.set(mark, new Mark(open.kind(), new Span(open.span().start(), length()), target));
    }

    /// @param place where the block begins, for one without words
    Prose build(int place) {
        int length = plain.length();
        return new Prose(plain.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), marks, place);
    }
}

package org.lectern.appraisal;

import java.util.Comparator;
import java.util.List;
import org.lectern.knowledge.Span;

/// Spans of which none overlaps another, such as the citations of a section or the quotations of a block, made ready to
/// be asked for by place: a long section has thousands of both, and each of its units asks.
record OrderedSpans(List<Span> spans) {

    static final OrderedSpans NONE = new OrderedSpans(List.of());

    OrderedSpans {
        spans = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    /// Those that share a character with a stretch of the text.
    List<Span> overlapping(Span stretch) {
        int from = firstEndingBehind(stretch.start());
        int to = from;
        while (to < spans.size() && spans.get(to).start() < stretch.end()) {
            to++;
        }
        return spans.subList(from, to);
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

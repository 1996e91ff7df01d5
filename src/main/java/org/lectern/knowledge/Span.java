package org.lectern.knowledge;

/// A half-open stretch `[start, end)` of a source's canonical text, counted in UTF-16 units (the indices of a
/// [String]), so that `text.substring(start, end)` is always what the span means.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The same stretch of text seen from a place `by` units earlier.
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}

package org.lectern.lesson;

import org.lectern.knowledge.Span;

/// What became of quoted words since they were quoted.
public sealed interface Standing {

    /// The library still says so, word for word.
    ///
    /// @param span where, in the canonical text
    record Unchanged(Span span) implements Standing {}

    /// The library says something else at that place now, or the quotation was edited.
    ///
    /// @param span     where, in the canonical text
    /// @param now      what stands there
    /// @param sentence which of the two was changed
    record Changed(Span span, String now, String sentence) implements Standing {}

    /// The library has no such words any more.
    ///
    /// @param sentence what is missing: the source, or the words in it
    record Gone(String sentence) implements Standing {}
}

package org.lectern.vocabulary;

import org.lectern.knowledge.Span;

/// A labelled line of a section ("Side effects: …") with everything that belongs to it.
///
/// @param label the words of the label
/// @param body  the label and what it labels: the line, and the list below it where the line ends with the label
record FieldLine(Span label, Span body) {}

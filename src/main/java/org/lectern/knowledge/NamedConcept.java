package org.lectern.knowledge;

/// A stretch of any text (a query, a sentence) that is a name of a concept.
///
/// @param concept the concept
/// @param words   where its name stands in that text
public record NamedConcept(Concept concept, Span words) {}

package org.lectern.knowledge;

/// Words that show what support a statement has.
///
/// @param words    the span of the words in the canonical text; it may lie outside the statement (a source label at the
///                 end of its bullet)
/// @param evidence the level that the words show
/// @param rule     the id of the rule that read them
public record Cue(Span words, Evidence evidence, String rule) {}

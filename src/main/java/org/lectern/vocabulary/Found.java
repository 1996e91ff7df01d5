package org.lectern.vocabulary;

import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Span;

/// A name of a concept among the words of a text.
///
/// @param concept the concept; a group is found too, for the rules that need to know what is spoken of
/// @param from    its first word
/// @param to      the word after its last
/// @param span    where it stands in the text
record Found(Concept concept, int from, int to, Span span) {}

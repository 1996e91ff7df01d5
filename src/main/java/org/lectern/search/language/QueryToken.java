package org.lectern.search.language;

import org.lectern.knowledge.Span;

/// A piece of a query as typed.
///
/// @param text  its content: the word, the phrase without quotes, the name of a field
/// @param slop  for a phrase, how far its words may stand apart
/// @param sign  `+`, `-` or a space where neither stands before it
public record QueryToken(Kind kind, String text, Span span, int slop, char sign) {

    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        /// A known field's name and its colon.
        FIELD,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    boolean is(Kind other) {
        return kind == other;
    }
}

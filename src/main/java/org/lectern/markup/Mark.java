package org.lectern.markup;

import java.util.Optional;
import org.lectern.knowledge.Span;

/// A run of words that is set apart.
///
/// @param kind   how
/// @param span   where, counted *in the plain words* of its [Prose]
/// @param target where a link leads, as written; never followed by the program
public record Mark(Kind kind, Span span, Optional<String> target) {

    public enum Kind {
        STRONG,
        EMPHASIS,
        CODE,
        LINK
    }
}

package org.lectern.knowledge;

import java.util.Set;

/// A stretch of a block that is shown in one style.
///
/// @param text   the words to show, markup taken away
/// @param span   where they stand in the canonical text; where `span.length() == text.length()` the two match unit by
///               unit, else (a soft line break, an entity, an escape) the run is mapped as a whole
/// @param styles how the words are set apart; empty for plain words
public record TextRun(String text, Span span, Set<Style> styles) {

    public enum Style {
        STRONG,
        EMPHASIS,
        CODE,
        LINK
    }

    public TextRun {
        styles = Set.copyOf(styles);
    }

    public boolean isExact() {
        return text.length() == span.length();
    }
}

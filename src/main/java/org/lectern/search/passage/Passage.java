package org.lectern.search.passage;

import java.util.List;
import org.lectern.knowledge.Span;

/// A stretch of a section's text that shows why it matches.
///
/// @param text    the words, without markup
/// @param matches where the matches stand *in `text`*
public record Passage(String text, List<Span> matches) {

    public Passage {
        matches = List.copyOf(matches);
    }
}

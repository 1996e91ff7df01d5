package org.lectern.section;

import java.util.Optional;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;

/// The beginning of a section, before its end is known.
///
/// @param start   where it begins in the canonical text
/// @param depth   how deep it stands, 0 for the top
/// @param title   its title without markup; empty where the text gives none
/// @param heading the title's words in the canonical text; empty where there are none
/// @param topic   what it must be about, whatever its words say
/// @param item    whether it is an item of a list
record Part(int start, int depth, String title, Span heading, Optional<Topic> topic, boolean item) {

    Part(int start, int depth, String title, Span heading, Optional<Topic> topic) {
        this(start, depth, title, heading, topic, false);
    }

    static Part untitled(int start, int depth, Optional<Topic> topic) {
        return new Part(start, depth, "", new Span(start, start), topic);
    }

    static Part item(int start, int depth, Titles.Title title) {
        return new Part(start, depth, title.text(), title.span(), Optional.empty(), true);
    }

    static Part item(int start, int depth) {
        return new Part(start, depth, "", new Span(start, start), Optional.empty(), true);
    }
}

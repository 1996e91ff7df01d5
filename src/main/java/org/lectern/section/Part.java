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
record Part(int start, int depth, String title, Span heading, Optional<Topic> topic) {

    static Part untitled(int start, int depth, Optional<Topic> topic) {
        return new Part(start, depth, "", new Span(start, start), topic);
    }
}

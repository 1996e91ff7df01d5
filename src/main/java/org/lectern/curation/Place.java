package org.lectern.curation;

import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;

/// Words in a section of a source.
///
/// @param sourceId  the source
/// @param sectionId the section in which they stood when they were pointed at; it may have another id by now
/// @param quote     the words
public record Place(String sourceId, String sectionId, Quote quote) {

    private static final int OPENING = 120;

    /// A source as a whole.
    static Place ofSource(String sourceId) {
        return new Place(sourceId, "", new Quote("", "", "", 0, 0));
    }

    public static Place of(Section section, String canonical, Span words) {
        return new Place(section.sourceId(), section.id(), Quote.of(canonical, words));
    }

    /// A whole section, known by the words that it opens with: its heading, else the first of its text.
    public static Place of(Section section, String canonical) {
        Span span = section.span();
        Span opening = section.heading().isEmpty()
                ? new Span(span.start(), Math.min(span.end(), span.start() + OPENING))
                : section.heading();
        return of(section, canonical, opening);
    }
}

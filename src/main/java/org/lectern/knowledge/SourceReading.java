package org.lectern.knowledge;

import java.util.List;

/// A source with its sections as the machine read them.
///
/// @param document the source and its canonical text
/// @param stance   from where it speaks
/// @param stanceReasons the words that the stance rests on, in plain text
/// @param sections every section, in the order of the text
public record SourceReading(
        SourceDocument document, Stance stance, List<String> stanceReasons, List<SectionReading> sections) {

    public SourceReading {
        stanceReasons = List.copyOf(stanceReasons);
        sections = List.copyOf(sections);
    }
}

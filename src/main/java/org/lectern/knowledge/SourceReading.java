package org.lectern.knowledge;

import java.util.List;
import java.util.Optional;

/// A source with its sections as the machine read them, decisions laid over.
///
/// @param document the source and its canonical text
/// @param stance   from where it speaks
/// @param stanceReasons the words that the stance rests on, in plain text
/// @param sections every section, in the order of the text
/// @param decided what people decided of its fields, in the order of the decisions
public record SourceReading(
        SourceDocument document,
        Stance stance,
        List<String> stanceReasons,
        List<SectionReading> sections,
        List<Decided> decided) {

    /// A source as the machine read it.
    public SourceReading(
            SourceDocument document, Stance stance, List<String> stanceReasons, List<SectionReading> sections) {
        this(document, stance, stanceReasons, sections, List.of());
    }

    public SourceReading {
        stanceReasons = List.copyOf(stanceReasons);
        sections = List.copyOf(sections);
        decided = List.copyOf(decided);
    }

    /// Whether a statement of it is flagged as promotional.
    public boolean isFlagged() {
        return sections.stream()
                .flatMap(section -> section.statements().stream())
                .anyMatch(Statement::isPromotional);
    }

    /// The section in which a place of the canonical text stands; as sections tile their source, there is no other.
    /// Empty in the front matter.
    public Optional<SectionReading> sectionAt(int offset) {
        return sections.stream()
                .filter(section -> section.section().span().contains(offset))
                .findFirst();
    }
}

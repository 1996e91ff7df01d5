package org.lectern.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A section with everything that the machine read in it, and what people decided of its tags and its bounds.
///
/// @param section    the section
/// @param text       its text, markup included: `canonical.substring(span.start(), span.end())`
/// @param mentions   concepts named in it, carried and refused, in order of appearance
/// @param statements its units in order
/// @param evidence   the strongest support among its clinical statements; empty where it has none
/// @param decided    what people decided of its tags and bounds, in the order of the decisions; empty for most
public record SectionReading(
        Section section,
        String text,
        List<Mention> mentions,
        List<Statement> statements,
        Optional<Evidence> evidence,
        List<Decided> decided) {

    /// A section as the machine read it.
    public SectionReading(
            Section section,
            String text,
            List<Mention> mentions,
            List<Statement> statements,
            Optional<Evidence> evidence) {
        this(section, text, mentions, statements, evidence, List.of());
    }

    public SectionReading {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        decided = List.copyOf(decided);
    }

    /// The concepts that the section carries, majors first, each once.
    public Set<String> conceptIds() {
        Set<String> ids = new LinkedHashSet<>();
        mentions.stream().filter(Mention::isMajor).map(Mention::conceptId).forEach(ids::add);
        mentions.stream().filter(Mention::isCarried).map(Mention::conceptId).forEach(ids::add);
        return ids;
    }

    public List<Claim> claims() {
        return statements.stream()
                .flatMap(statement -> statement.claims().stream())
                .toList();
    }

    public boolean isPromotional() {
        return statements.stream().anyMatch(Statement::isPromotional);
    }
}

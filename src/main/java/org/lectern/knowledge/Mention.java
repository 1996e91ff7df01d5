package org.lectern.knowledge;

/// Words of a section that name a concept, and what became of them.
///
/// @param conceptId the concept that they name
/// @param words     where they stand in the canonical text
/// @param standing  whether the section carries the concept because of them, and why
public record Mention(String conceptId, Span words, Standing standing) {

    /// What a mention does for its section's tags.
    public sealed interface Standing {}

    /// The section carries the concept; `major` where its title names it.
    public record Carried(boolean major) implements Standing {}

    /// The words name the concept but do not state it of people with the disease or their care.
    ///
    /// @param rule    the id of the scope rule that refused it (negated, side effect, mechanism …)
    /// @param because the rule's own reason in plain words, or what a person decided
    /// @param cue     the words that the rule went by; empty where it went by the place alone
    public record Refused(String rule, String because, Span cue) implements Standing {}

    public boolean isCarried() {
        return standing instanceof Carried;
    }

    public boolean isMajor() {
        return standing instanceof Carried(boolean major) && major;
    }
}

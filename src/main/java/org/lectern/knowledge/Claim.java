package org.lectern.knowledge;

/// One reason why a statement was flagged as promotional.
///
/// @param kind       which of the sixteen kinds
/// @param trigger    the words that triggered it, as a span of the canonical text
/// @param rule       the id of the rule that fired
/// @param reason     why it matters, one plain sentence
/// @param regulation the regulation, guideline or paper that the rule rests on
public record Claim(ClaimKind kind, Span trigger, String rule, String reason, String regulation) {

    /// Stands in place of a rule's id where a person flagged a statement, or refused a tag.
    public static final String BY_HAND = "by-hand";
}

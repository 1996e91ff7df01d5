package org.lectern.knowledge;

import java.util.List;
import java.util.Optional;

/// A unit of a section (sentence, bullet, heading, caption) with the support that it shows and what it sells.
///
/// @param span       where it stands in the canonical text
/// @param evidence   the level of support; empty where the unit makes no clinical claim
/// @param cues       the words that the level rests on
/// @param claims     the promotional claims; empty for most
/// @param notFlagged why words that look promotional were spared ([#REPORTED]), where that was so
/// @param limits     spans of hedges, limits and disclaimers, which speak for a text
/// @param decided    what people decided of its level and its claims, in the order of the decisions; empty for most
public record Statement(
        Span span,
        Optional<Evidence> evidence,
        List<Cue> cues,
        List<Claim> claims,
        Optional<String> notFlagged,
        List<Span> limits,
        List<Decided> decided) {

    /// Why words were spared that only tell what others claim.
    public static final String REPORTED = "reported claim";

    /// A statement as the machine read it.
    public Statement(
            Span span,
            Optional<Evidence> evidence,
            List<Cue> cues,
            List<Claim> claims,
            Optional<String> notFlagged,
            List<Span> limits) {
        this(span, evidence, cues, claims, notFlagged, limits, List.of());
    }

    public Statement {
        cues = List.copyOf(cues);
        claims = List.copyOf(claims);
        limits = List.copyOf(limits);
        decided = List.copyOf(decided);
    }

    /// Whether it only tells what others claim.
    public boolean isReported() {
        return notFlagged.filter(REPORTED::equals).isPresent();
    }

    public boolean isPromotional() {
        return !claims.isEmpty();
    }
}

package org.lectern.knowledge;

import java.util.List;
import java.util.Optional;

/// A unit of a section (sentence, bullet, heading, caption) with the support that it shows and what it sells.
///
/// @param span       where it stands in the canonical text
/// @param evidence   the level of support; empty where the unit makes no clinical claim
/// @param cues       the words that the level rests on
/// @param claims     the promotional claims; empty for most
/// @param notFlagged why words that look promotional were spared ("reported claim"), where that was so
/// @param limits     spans of hedges, limits and disclaimers, which speak for a text
public record Statement(
        Span span,
        Optional<Evidence> evidence,
        List<Cue> cues,
        List<Claim> claims,
        Optional<String> notFlagged,
        List<Span> limits) {

    public Statement {
        cues = List.copyOf(cues);
        claims = List.copyOf(claims);
        limits = List.copyOf(limits);
    }

    public boolean isPromotional() {
        return !claims.isEmpty();
    }
}

package org.lectern.library.compare;

import java.util.List;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// Tells what a flagged statement does with a concept: sells it, talks it down, or only sets another thing against it.
///
/// @param text   the statement's words
/// @param within where it names the concept, counted in those words; empty where only the title above it does
/// @param named  the same places, counted in the source
record Selling(Advice advice, Statement statement, String text, List<Span> within, List<Span> named) {

    /// How far, in characters, the words that talk something down may stand from its name.
    private static final int NEAR = 24;

    SourceCells.Voice voice() {
        if (named.isEmpty()) {
            return offers() && !isTalkedDown()
                    ? new SourceCells.Voice(Says.SELLS, true)
                    : new SourceCells.Voice(Says.MENTIONS, false);
        }
        if (within.stream().allMatch(span -> advice.isSetAgainst(text, span))) {
            boolean disparaged = statement.claims().stream().anyMatch(claim -> claim.kind() == ClaimKind.DISPARAGE);
            return new SourceCells.Voice(disparaged ? Says.WARNS : Says.MENTIONS, false);
        }
        if (isTalkedDown()) {
            return new SourceCells.Voice(Says.WARNS, false);
        }
        return new SourceCells.Voice(Says.SELLS, offers());
    }

    private boolean offers() {
        return statement.claims().stream().map(Claim::kind).anyMatch(advice::isOffer);
    }

    /// True where words that talk something down hold its name or follow close upon it.
    private boolean isTalkedDown() {
        return statement.claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.DISPARAGE)
                .anyMatch(claim -> named.stream()
                        .anyMatch(name -> claim.trigger().overlaps(name)
                                || claim.trigger().start() >= name.end()
                                        && claim.trigger().start() - name.end() <= NEAR));
    }
}

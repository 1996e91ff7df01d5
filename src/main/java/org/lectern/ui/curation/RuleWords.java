package org.lectern.ui.curation;

import java.util.Optional;
import org.lectern.knowledge.RuleCard;
import org.lectern.knowledge.RuleCard.Finds;
import org.lectern.ui.style.Texts;

/// A rule told to the person who answers for what it found.
///
/// @param name    what it finds
/// @param reason  why that matters
/// @param example words in which it finds something; may be empty
record RuleWords(String name, String reason, String example) {

    /// @param card empty where this version has no such rule, but somebody decided on it in another
    static RuleWords of(Optional<RuleCard> card, String id) {
        return card.map(known -> new RuleWords(
                        name(known.finds()),
                        known.reason().orElseGet(() -> Texts.text("rules.reason." + id)),
                        known.examples().stream().findFirst().orElse("")))
                .orElseGet(() -> new RuleWords(Texts.text("rules.gone"), Texts.text("rules.gone.reason"), ""));
    }

    private static String name(Finds finds) {
        return switch (finds) {
            case Finds.Claims(var kind) -> Texts.name(kind);
            case Finds.Support(var level) -> Texts.shortName(level);
            case Finds.NoTag() -> Texts.text("rules.noTag");
        };
    }
}

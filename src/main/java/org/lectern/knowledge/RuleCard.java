package org.lectern.knowledge;

import java.util.List;
import java.util.Optional;

/// What one rule finds and why that matters, for the person who answers for what it found.
///
/// @param id       the rule's id, as findings name it
/// @param finds    what it finds
/// @param reason   why that matters, one plain sentence; empty where what it finds says so itself
/// @param examples texts in which it finds something
public record RuleCard(String id, Finds finds, Optional<String> reason, List<String> examples) {

    public RuleCard {
        examples = List.copyOf(examples);
    }

    public sealed interface Finds {

        /// Promotional claims of a kind.
        record Claims(ClaimKind kind) implements Finds {}

        /// Words that show a level of support.
        record Support(Evidence level) implements Finds {}

        /// Names of a concept that do not state it of the people that a text is about, so that no tag rests on them.
        record NoTag() implements Finds {}
    }
}

package org.lectern.curation;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.QualityItem;

/// What a decision is about and what it says: all that a librarian can decide.
public sealed interface Judgement {

    /// What stands at words of a source, and may lose its place when the text is edited.
    sealed interface OfWords extends Judgement {
        Place place();
    }

    /// What names an earlier decision by its id.
    sealed interface OfDecision extends Judgement {
        String decision();
    }

    /// A section carries a concept, or does not.
    ///
    /// @param place the section, or the words in it that name the concept
    /// @param rule  the scope rule that had refused the concept here, where one had
    record Tag(Act act, Place place, String conceptId, Optional<String> rule) implements OfWords {}

    /// A statement shows this support; a confirmation where `from` equals `to`.
    ///
    /// @param from  what it showed before; empty for no clinical statement
    /// @param to    what it shows
    /// @param rules the rules by which the machine had read `from`
    record Badge(Place place, Optional<Evidence> from, Optional<Evidence> to, List<String> rules) implements OfWords {
        public Badge {
            rules = List.copyOf(rules);
        }
    }

    /// A statement sells, or does not.
    ///
    /// @param place the statement; for a flag added by hand the words that sell
    /// @param kind  the kind of claim; empty only for a dismissal of every flag of the statement
    /// @param rule  the rule that flagged it; empty for a person's own flag and for a dismissal whatever the rule
    /// @param hit   the flags that a dismissal whatever the rule took; empty in journals of before they were noted
    record Flag(Act act, Place place, Optional<ClaimKind> kind, Optional<String> rule, List<Hit> hit)
            implements OfWords {
        public Flag {
            hit = List.copyOf(hit);
        }

        public Flag(Act act, Place place, Optional<ClaimKind> kind, Optional<String> rule) {
            this(act, place, kind, rule, List.of());
        }
    }

    /// A flag that was dismissed with others.
    record Hit(ClaimKind kind, String rule) {}

    /// A section is no section of its own: it goes to the one before it.
    record Merge(Place place) implements OfWords {}

    /// A new section begins at these words.
    record Split(Place place) implements OfWords {}

    /// The values of a Dublin Core term of a source.
    record Field(String sourceId, String term, List<String> from, List<String> to) implements Judgement {
        public Field {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /// The answer to a question of the quality card; a confirmation where `from` equals `to`.
    ///
    /// @param words the words that the answer rests on; may be empty
    record Item(String sourceId, String itemId, QualityItem.Answer from, QualityItem.Answer to, List<Quote> words)
            implements Judgement {
        public Item {
            words = List.copyOf(words);
        }
    }

    /// A rule of the machine counts in this library, or does not.
    record RuleSwitch(String ruleId, boolean on) implements Judgement {}

    /// An earlier decision no longer counts.
    record Undo(String decision) implements OfDecision {}

    /// An undone decision counts again.
    record Redo(String decision) implements OfDecision {}

    /// A decision that lost its words belongs to these; one on a field or on an item of the quality card, to the
    /// source.
    ///
    /// @param to a place without words where the decision is about none
    record Move(String decision, Place to) implements OfDecision {}

    /// The source that it concerns; empty for rules and for decisions about decisions.
    default Optional<String> source() {
        return switch (this) {
            case OfWords words -> Optional.of(words.place().sourceId());
            case Field field -> Optional.of(field.sourceId());
            case Item item -> Optional.of(item.sourceId());
            case RuleSwitch _, OfDecision _ -> Optional.empty();
        };
    }
}

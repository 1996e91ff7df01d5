package org.lectern.ui.curation;

import java.util.Optional;
import org.lectern.curation.Act;
import org.lectern.curation.Decision;
import org.lectern.curation.Judgement;
import org.lectern.curation.Place;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Vocabulary;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.PlainWords;

/// Says in a few words what a decision says.
///
/// @param vocabulary names of the concepts
record DecisionWords(Vocabulary vocabulary) {

    private static final int LONGEST = 90;

    /// Two lines of a statement, which is judged by its words.
    static final int STATEMENT = 240;

    /// `dismissed: Calls to act`.
    String of(Decision decision) {
        return of(decision.judgement());
    }

    String of(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Tag(Act act, var _, String concept, var _) ->
                Texts.text("history.tag." + act, name(concept));
            case Judgement.Badge(var _, var from, var to, var _) ->
                from.equals(to)
                        ? Texts.text("history.badge.same", level(to))
                        : Texts.text("history.badge", level(from), level(to));
            case Judgement.Flag(Act act, var _, var kind, var _, var _) ->
                Texts.text("history.flag." + act, kind.map(Texts::name).orElse(Texts.text("ask.everyFlag")));
            case Judgement.Merge _ -> Texts.text("history.merge");
            case Judgement.Split _ -> Texts.text("history.split");
            case Judgement.Field(var _, String term, var _, var to) ->
                to.isEmpty()
                        ? Texts.text("history.field.none", Texts.text("term." + term))
                        : Texts.text("history.field", Texts.text("term." + term), String.join("; ", to));
            case Judgement.Item item ->
                Texts.text(
                        item.from() == item.to() ? "history.item.same" : "history.item",
                        item.itemId(),
                        Texts.text("quality." + item.to()));
            case Judgement.RuleSwitch(String rule, boolean on) ->
                Texts.text(on ? "history.rule.on" : "history.rule.off", rule);
            case Judgement.Undo _ -> Texts.text("history.undo");
            case Judgement.Redo _ -> Texts.text("history.redo");
            case Judgement.Move _ -> Texts.text("history.move");
        };
    }

    /// The words that it concerns, shortened; empty where it concerns none.
    static String words(Judgement judgement) {
        Optional<Place> place = switch (judgement) {
            case Judgement.OfWords of -> Optional.of(of.place());
            case Judgement.Move(var _, Place to) -> Optional.of(to);
            default -> Optional.empty();
        };
        return place.map(at -> shortened(at.quote().exact())).orElse("");
    }

    /// As the beginning of a line.
    static String sentence(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    /// No longer than so many letters, cut between words.
    static String shortened(String text, int longest) {
        String line = PlainWords.of(text);
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        return line.substring(0, space > longest / 2 ? space : longest) + " \u2026";
    }

    private String name(String concept) {
        return vocabulary.concept(concept).map(Concept::prefLabel).orElse(concept);
    }

    private static String level(Optional<Evidence> level) {
        return level.map(Texts::shortName).orElse(Texts.text("ask.noClinicalClaim"));
    }
}

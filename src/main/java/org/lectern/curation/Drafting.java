package org.lectern.curation;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// Words decisions on what a person points at in a source.
///
/// @param source what the person sees, decisions laid over
/// @param who    the person's name
public record Drafting(SourceReading source, String who) {

    public Draft confirmFlag(SectionReading section, Statement statement, Claim claim, String reason) {
        return flag(
                Act.CONFIRM, section, statement.span(), Optional.of(claim.kind()), Optional.of(claim.rule()), reason);
    }

    public Draft dismissFlag(SectionReading section, Statement statement, Claim claim, String reason) {
        return flag(
                Act.DISMISS, section, statement.span(), Optional.of(claim.kind()), Optional.of(claim.rule()), reason);
    }

    /// Every flag of a statement at once.
    public Draft dismissFlags(SectionReading section, Statement statement, String reason) {
        return dismissal(section, statement, Optional.empty(), reason);
    }

    /// Every flag of one kind, whatever its rule.
    public Draft dismissFlags(SectionReading section, Statement statement, ClaimKind kind, String reason) {
        return dismissal(section, statement, Optional.of(kind), reason);
    }

    private Draft dismissal(SectionReading section, Statement statement, Optional<ClaimKind> kind, String reason) {
        List<Judgement.Hit> hit = statement.claims().stream()
                .filter(claim -> kind.map(claim.kind()::equals).orElse(true))
                .map(claim -> new Judgement.Hit(claim.kind(), claim.rule()))
                .distinct()
                .toList();
        return draft(
                new Judgement.Flag(Act.DISMISS, place(section, statement.span()), kind, Optional.empty(), hit), reason);
    }

    /// @param words the words that sell, within one statement
    public Draft addFlag(SectionReading section, Span words, ClaimKind kind, String reason) {
        return flag(Act.ADD, section, words, Optional.of(kind), Optional.empty(), reason);
    }

    private Draft flag(
            Act act,
            SectionReading section,
            Span words,
            Optional<ClaimKind> kind,
            Optional<String> rule,
            String reason) {
        return draft(new Judgement.Flag(act, place(section, words), kind, rule), reason);
    }

    public Draft confirmBadge(SectionReading section, Statement statement, String reason) {
        return changeBadge(section, statement, statement.evidence(), reason);
    }

    /// @param to the level that it shows; empty for no clinical statement
    public Draft changeBadge(SectionReading section, Statement statement, Optional<Evidence> to, String reason) {
        List<String> rules = statement.cues().stream().map(Cue::rule).distinct().toList();
        return draft(new Judgement.Badge(place(section, statement.span()), statement.evidence(), to, rules), reason);
    }

    public Draft confirmTag(SectionReading section, String conceptId, String reason) {
        return tag(Act.CONFIRM, section, conceptId, reason);
    }

    public Draft dismissTag(SectionReading section, String conceptId, String reason) {
        return tag(Act.DISMISS, section, conceptId, reason);
    }

    public Draft addTag(SectionReading section, String conceptId, String reason) {
        return tag(Act.ADD, section, conceptId, reason);
    }

    private Draft tag(Act act, SectionReading section, String conceptId, String reason) {
        Optional<String> refusedBy = section.mentions().stream()
                .filter(mention -> mention.conceptId().equals(conceptId))
                .map(Mention::standing)
                .filter(Mention.Refused.class::isInstance)
                .map(standing -> ((Mention.Refused) standing).rule())
                .findFirst()
                .filter(_ -> !section.conceptIds().contains(conceptId));
        return draft(new Judgement.Tag(act, whole(section), conceptId, refusedBy), reason);
    }

    /// The section is no section of its own: it goes to the one before it.
    public Draft merge(SectionReading section, String reason) {
        return draft(new Judgement.Merge(whole(section)), reason);
    }

    /// @param words the first words of the new section; they become its title
    public Draft split(SectionReading section, Span words, String reason) {
        return draft(new Judgement.Split(place(section, words)), reason);
    }

    public Draft field(String term, List<String> values, String reason) {
        List<String> from = source.document().metadata().terms().getOrDefault(term, List.of());
        return draft(new Judgement.Field(source.document().id(), term, from, values), reason);
    }

    /// @param words what the answer rests on, in the canonical text
    public Draft item(QualityItem item, QualityItem.Answer answer, List<Span> words, String reason) {
        String text = source.document().text();
        List<Quote> quotes = words.stream().map(span -> Quote.of(text, span)).toList();
        return draft(new Judgement.Item(source.document().id(), item.id(), item.answer(), answer, quotes), reason);
    }

    /// Gives a decision on a field or on an item of the quality card that lost its source this one.
    public Draft move(Decision decision, String reason) {
        Place place = Place.ofSource(source.document().id());
        return draft(new Judgement.Move(decision.id(), place), reason);
    }

    /// Gives a decision that lost its words a home; to one that is about no words, the source.
    public Draft move(Decision decision, SectionReading section, Span words, String reason) {
        return decision.judgement() instanceof Judgement.OfWords
                ? draft(new Judgement.Move(decision.id(), place(section, words)), reason)
                : move(decision, reason);
    }

    public static Draft switchRule(String who, String ruleId, boolean on, String reason) {
        return new Draft(who, new Judgement.RuleSwitch(ruleId, on), reason);
    }

    public static Draft undo(String who, Decision decision, String reason) {
        return new Draft(who, new Judgement.Undo(decision.id()), reason);
    }

    public static Draft redo(String who, Decision decision, String reason) {
        return new Draft(who, new Judgement.Redo(decision.id()), reason);
    }

    private Draft draft(Judgement judgement, String reason) {
        return new Draft(who, judgement, reason);
    }

    private Place place(SectionReading section, Span words) {
        return Place.of(section.section(), source.document().text(), words);
    }

    private Place whole(SectionReading section) {
        return Place.of(section.section(), source.document().text());
    }
}

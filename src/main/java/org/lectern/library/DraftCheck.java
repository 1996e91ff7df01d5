package org.lectern.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.curation.Act;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;
import org.lectern.curation.Place;
import org.lectern.curation.Placed;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.check.FieldCheck;
import org.lectern.library.check.NearestNames;

/// Why a decision can't be made like this, before anything is written.
///
/// @param rules ids of all rules; asked only for a decision on a rule
record DraftCheck(
        Ledger ledger, Vocabulary vocabulary, Supplier<Set<String>> rules, RecentReadings recent, Clock clock) {

    private static final String ON_TRIAL = "on trial";

    /// One sentence on what is wrong; empty where it can be saved.
    Optional<String> wrong(Draft draft) {
        if (draft.who().isBlank()) {
            return Optional.of("A decision needs the name of the person who decides.");
        }
        return switch (draft.judgement()) {
            case Judgement.Undo(String id) -> undo(id);
            case Judgement.Redo(String id) -> redo(id);
            case Judgement.Move(String id, var to) -> move(id, to).or(() -> onTrial(to.sourceId(), draft, id));
            case Judgement.RuleSwitch(String rule, boolean on) -> ruleSwitch(rule, on);
            case Judgement.Field field ->
                new FieldCheck(LocalDate.now(clock))
                        .wrong(field.term(), field.to())
                        .or(() -> onTrial(field.sourceId(), draft, ON_TRIAL));
            case Judgement.Item item -> onTrial(item.sourceId(), draft, ON_TRIAL);
            case Judgement.Tag tag
            when vocabulary.concept(tag.conceptId()).isEmpty() ->
                Optional.of("There is no concept " + tag.conceptId() + " in the vocabulary.");
            case Judgement.Flag flag
            when flag.kind().isEmpty() && flag.act() != Act.DISMISS -> Optional.of("Say which kind of claim is meant.");
            case Judgement.OfWords of
            when of.place().quote().exact().isBlank() -> Optional.of("Say which words are meant.");
            case Judgement.OfWords of -> onTrial(of.place().sourceId(), draft, ON_TRIAL);
        };
    }

    private Optional<String> undo(String id) {
        Optional<Decision> named = ledger.decision(id);
        if (named.isEmpty()) {
            return Optional.of("There is no decision " + id + ".");
        }
        if (!Ledger.isUndoable(named.get())) {
            return Optional.of("An undoing is taken back by redoing what it undid.");
        }
        return ledger.inForce(named.get())
                ? Optional.empty()
                : Optional.of("Decision " + named.get().sequence() + " is undone already.");
    }

    private Optional<String> redo(String id) {
        Optional<Decision> named = ledger.decision(id);
        if (named.isEmpty()) {
            return Optional.of("There is no decision " + id + ".");
        }
        return ledger.inForce(named.get())
                ? Optional.of("Decision " + named.get().sequence() + " is not undone.")
                : Optional.empty();
    }

    private Optional<String> move(String id, Place to) {
        Optional<Judgement> moved = ledger.decision(id)
                .map(Decision::judgement)
                .filter(judgement -> judgement.source().isPresent());
        if (moved.isEmpty()) {
            return Optional.of("There is no decision " + id + " on a source.");
        }
        return moved.get() instanceof Judgement.OfWords && to.quote().exact().isBlank()
                ? Optional.of("Say which words are meant.")
                : Optional.empty();
    }

    private Optional<String> ruleSwitch(String rule, boolean on) {
        if (rule.isBlank()) {
            return Optional.of("Say which rule is meant.");
        }
        // A rule that is gone may still be switched off here, and can then be switched on.
        if (!ledger.switchedOff().contains(rule) && !rules.get().contains(rule)) {
            return Optional.of("There is no rule " + rule + "." + meant(rule));
        }
        return ledger.switchedOff().contains(rule) == on
                ? Optional.empty()
                : Optional.of("The rule " + rule + " is switched " + (on ? "on" : "off") + " already.");
    }

    private String meant(String rule) {
        List<String> nearest = new NearestNames(rules.get()).to(rule);
        return nearest.isEmpty() ? "" : " Is it " + String.join(" or ", nearest) + "?";
    }

    /// Lays the decision over the source as if it were saved, and sees whether it finds its place.
    private Optional<String> onTrial(String sourceId, Draft draft, String id) {
        List<Decision> all = new ArrayList<>(ledger.all());
        all.add(new Decision(
                Long.MAX_VALUE, ON_TRIAL, clock.instant(), draft.who(), draft.judgement(), draft.reason(), 0));
        Optional<LaidOver> laid = recent.tried(sourceId, Ledger.of(all));
        if (laid.isEmpty()) {
            return Optional.of("There is no source " + sourceId + " in the library.");
        }
        return laid.get().placed().stream()
                .filter(placed -> placed.decision().id().equals(id))
                .map(Placed::home)
                .filter(Home.Homeless.class::isInstance)
                .map(home -> ((Home.Homeless) home).sentence())
                .findFirst();
    }
}

package org.lectern.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.curation.Act;
import org.lectern.curation.Decision;
import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;
import org.lectern.curation.Place;
import org.lectern.curation.Placed;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;

/// A decision as one row of a table.
///
/// @param placed the decision with its home
/// @param ledger all decisions, to name those that others are about by their present numbers
public record DecisionRow(Placed placed, Ledger ledger) {

    /// The names of the columns, in order.
    public static final List<String> COLUMNS = List.of(
            "number", "id", "time", "who", "source", "section", "about", "act", "words", "old", "new", "reason",
            "counts", "home");

    /// What one kind of decision puts into the columns that differ.
    private record Said(String about, String act, String words, String old, String now) {}

    /// One text a column.
    public List<String> cells() {
        Decision decision = placed.decision();
        Said said = said(decision.judgement());
        return List.of(
                Long.toString(decision.sequence()),
                decision.id(),
                decision.time().toString(),
                decision.who(),
                ledger.subject(decision).orElse(""),
                section(decision),
                said.about(),
                said.act(),
                said.words(),
                said.old(),
                said.now(),
                decision.reason(),
                placed.inForce() ? "yes" : "undone",
                home());
    }

    private String section(Decision decision) {
        return switch (decision.judgement()) {
            case Judgement.OfWords _ -> standsAt(decision).map(Place::sectionId).orElse("");
            case Judgement.Move(var _, Place to) -> to.sectionId();
            case Judgement.OfDecision of ->
                ledger.decision(of.decision()).map(this::section).orElse("");
            default -> "";
        };
    }

    private Optional<Place> standsAt(Decision decision) {
        return ledger.movedTo(decision)
                .or(() -> decision.judgement() instanceof Judgement.OfWords of
                        ? Optional.of(of.place())
                        : Optional.empty());
    }

    private String home() {
        return switch (placed.home()) {
            case Home.Attached(Home.How how, var _) -> how.name().toLowerCase(Locale.ROOT);
            case Home.Homeless(String sentence, var _, var _) -> "needs a home: " + sentence;
        };
    }

    private Said said(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Tag(var act, Place place, String concept, var _) ->
                new Said("tag " + concept, name(act), words(place), old(act, concept), now(act, concept));
            case Judgement.Badge(Place place, var from, var to, var _) ->
                new Said("evidence", from.equals(to) ? "confirm" : "change", words(place), level(from), level(to));
            case Judgement.Flag(var act, Place place, var kind, var rule, var hit) ->
                new Said(
                        "flag" + kind.map(each -> " " + each.name()).orElse("")
                                + rule.map(each -> " (" + each + ")").orElse(""),
                        name(act),
                        words(place),
                        old(act, flags(kind, hit)),
                        now(act, flags(kind, hit)));
            case Judgement.Merge(Place place) ->
                new Said("boundary", "merge", words(place), "a section", "part of the section before");
            case Judgement.Split(Place place) ->
                new Said("boundary", "split", words(place), "part of a section", "a section");
            case Judgement.Field(var _, String term, var from, var to) ->
                new Said(
                        "field " + term,
                        from.equals(to) ? "confirm" : "change",
                        "",
                        String.join("; ", from),
                        String.join("; ", to));
            case Judgement.Item item ->
                new Said(
                        "quality " + item.itemId(),
                        item.from() == item.to() ? "confirm" : "change",
                        item.words().isEmpty() ? "" : item.words().getFirst().exact(),
                        item.from().name(),
                        item.to().name());
            case Judgement.RuleSwitch(String rule, boolean on) ->
                new Said("rule " + rule, on ? "switch on" : "switch off", "", on ? "off" : "on", on ? "on" : "off");
            case Judgement.Undo(String id) -> new Said(named(id), "undo", wordsOf(id), "counts", "undone");
            case Judgement.Redo(String id) -> new Said(named(id), "redo", wordsOf(id), "undone", "counts");
            case Judgement.Move(String id, Place to) -> new Said(named(id), "move", words(to), wordsOf(id), words(to));
        };
    }

    /// Its number in this journal: an id begins with the number that it had where it was made.
    private String named(String id) {
        return ledger.decision(id)
                .map(decision -> "decision " + decision.sequence())
                .orElse("a decision that is not here, " + id);
    }

    private String wordsOf(String id) {
        return ledger.decision(id)
                .map(decision -> said(decision.judgement()).words())
                .orElse("");
    }

    private static String old(Act act, String value) {
        return act == Act.ADD ? "" : value;
    }

    private static String now(Act act, String value) {
        return act == Act.DISMISS ? "" : value;
    }

    /// A dismissal of every flag names those that it took.
    private static String flags(Optional<ClaimKind> kind, List<Judgement.Hit> hit) {
        return kind.map(ClaimKind::name)
                .orElseGet(() -> hit.isEmpty()
                        ? "every flag"
                        : hit.stream()
                                .map(each -> each.kind().name())
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }

    private static String name(Enum<?> act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Place place) {
        return place.quote().exact();
    }

    private static String level(Optional<Evidence> level) {
        return level.map(Evidence::name).orElse("no clinical statement");
    }
}

package org.lectern.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.curation.Decision;
import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.curation.Place;
import org.lectern.curation.Placed;
import org.lectern.knowledge.Evidence;

/// A decision as one row of a table.
///
/// @param placed the decision with its home
public record DecisionRow(Placed placed) {

    /// The names of the columns, in order.
    public static final List<String> COLUMNS = List.of(
            "number", "time", "who", "source", "section", "about", "act", "words", "old", "new", "reason", "counts",
            "home");

    /// What one kind of decision puts into the columns that differ.
    private record Said(String about, String act, String words, String old, String now) {}

    /// One text a column.
    public List<String> cells() {
        Decision decision = placed.decision();
        Said said = said(decision.judgement());
        return List.of(
                Long.toString(decision.sequence()),
                decision.time().toString(),
                decision.who(),
                decision.judgement().source().orElse(""),
                section(decision.judgement()),
                said.about(),
                said.act(),
                said.words(),
                said.old(),
                said.now(),
                decision.reason(),
                placed.inForce() ? "yes" : "undone",
                home());
    }

    private static String section(Judgement judgement) {
        return judgement instanceof Judgement.OfWords of ? of.place().sectionId() : "";
    }

    private String home() {
        return switch (placed.home()) {
            case Home.Attached(Home.How how, var _) -> how.name().toLowerCase(Locale.ROOT);
            case Home.Homeless(String sentence, var _, var _) -> "needs a home: " + sentence;
        };
    }

    private static Said said(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Tag(var act, Place place, String concept, var _) ->
                new Said("tag " + concept, name(act), words(place), "", "");
            case Judgement.Badge(Place place, var from, var to, var _) ->
                new Said("evidence", from.equals(to) ? "confirm" : "change", words(place), level(from), level(to));
            case Judgement.Flag(var act, Place place, var kind, var rule, var _) ->
                new Said(
                        "flag" + kind.map(each -> " " + each.name()).orElse("")
                                + rule.map(each -> " (" + each + ")").orElse(""),
                        name(act),
                        words(place),
                        "",
                        "");
            case Judgement.Merge(Place place) -> new Said("boundary", "merge", words(place), "", "");
            case Judgement.Split(Place place) -> new Said("boundary", "split", words(place), "", "");
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
                new Said("rule " + rule, on ? "switch on" : "switch off", "", "", "");
            case Judgement.Undo(String id) -> new Said("decision " + id, "undo", "", "", "");
            case Judgement.Redo(String id) -> new Said("decision " + id, "redo", "", "", "");
            case Judgement.Move(String id, Place to) -> new Said("decision " + id, "move", words(to), "", "");
        };
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

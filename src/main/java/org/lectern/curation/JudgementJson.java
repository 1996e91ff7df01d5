package org.lectern.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.QualityItem;
import tools.jackson.databind.JsonNode;

/// The keys of a line that say what was decided: `about`, `act`, `target`, `old` and `new`. Words are targeted as the
/// W3C Web Annotation Data Model does it.
final class JudgementJson {

    private static final String EVERY_KIND = "*";

    private final PlaceJson places = new PlaceJson();

    void write(Judgement judgement, Map<String, @Nullable Object> json) {
        switch (judgement) {
            case Judgement.Tag(Act act, Place place, String concept, Optional<String> rule) -> {
                head(json, "tag", act, places.write(place));
                values(json, act, concept);
                rule.ifPresent(id -> json.put("rule", id));
            }
            case Judgement.Badge(Place place, Optional<Evidence> from, Optional<Evidence> to, List<String> rules) -> {
                head(json, "evidence", from.equals(to) ? "confirm" : "change", places.write(place));
                json.put("old", from.map(Evidence::name).orElse(null));
                json.put("new", to.map(Evidence::name).orElse(null));
                json.put("rules", rules);
            }
            case Judgement.Flag(
                    Act act,
                    Place place,
                    Optional<ClaimKind> kind,
                    Optional<String> rule,
                    List<Judgement.Hit> hit) -> {
                head(json, "flag", act, places.write(place));
                values(json, act, kind.map(ClaimKind::name).orElse(EVERY_KIND));
                rule.ifPresent(id -> json.put("rule", id));
                if (!hit.isEmpty()) {
                    json.put("hit", hit.stream().map(JudgementJson::hit).toList());
                }
            }
            case Judgement.Merge(Place place) -> head(json, "boundary", "merge", places.write(place));
            case Judgement.Split(Place place) -> head(json, "boundary", "split", places.write(place));
            case Judgement.Field(String source, String term, List<String> from, List<String> to) -> {
                head(json, "field", from.equals(to) ? "confirm" : "change", target("source", source, "field", term));
                json.put("old", from);
                json.put("new", to);
            }
            case Judgement.Item item -> {
                head(
                        json,
                        "quality",
                        item.from() == item.to() ? "confirm" : "change",
                        target("source", item.sourceId(), "item", item.itemId()));
                json.put("old", item.from().name());
                json.put("new", item.to().name());
                json.put("words", item.words().stream().map(places::quote).toList());
            }
            case Judgement.RuleSwitch(String rule, boolean on) -> {
                head(json, "rule", on ? "on" : "off", target("rule", rule));
                json.put("old", on ? "off" : "on");
                json.put("new", on ? "on" : "off");
            }
            case Judgement.Undo(String id) -> head(json, "decision", "undo", target("decision", id));
            case Judgement.Redo(String id) -> head(json, "decision", "redo", target("decision", id));
            case Judgement.Move(String id, Place to) -> {
                Map<String, @Nullable Object> target = target("decision", id);
                target.putAll(places.write(to));
                head(json, "decision", "move", target);
            }
        }
    }

    private static Map<String, @Nullable Object> hit(Judgement.Hit hit) {
        return target("kind", hit.kind().name(), "rule", hit.rule());
    }

    private static List<Judgement.Hit> hits(JsonNode array) {
        List<Judgement.Hit> hits = new ArrayList<>();
        array.forEach(each -> hits.add(new Judgement.Hit(
                ClaimKind.valueOf(each.required("kind").asString()),
                each.required("rule").asString())));
        return hits;
    }

    private static void head(Map<String, @Nullable Object> json, String about, Act act, Object target) {
        head(json, about, act.name().toLowerCase(Locale.ROOT), target);
    }

    private static void head(Map<String, @Nullable Object> json, String about, String act, Object target) {
        json.put("about", about);
        json.put("act", act);
        json.put("target", target);
    }

    private static void values(Map<String, @Nullable Object> json, Act act, String value) {
        json.put("old", act == Act.ADD ? null : value);
        json.put("new", act == Act.DISMISS ? null : value);
    }

    private static Map<String, @Nullable Object> target(String... keysAndValues) {
        Map<String, @Nullable Object> target = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            target.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return target;
    }

    /// @throws IllegalArgumentException where the line is of no known kind
    Judgement read(JsonNode json) {
        JsonNode target = json.required("target");
        String act = json.required("act").asString();
        return switch (json.required("about").asString()) {
            case "tag" -> new Judgement.Tag(act(act), places.read(target), value(json), text(json, "rule"));
            case "evidence" ->
                new Judgement.Badge(
                        places.read(target),
                        text(json, "old").map(Evidence::valueOf),
                        text(json, "new").map(Evidence::valueOf),
                        texts(json.path("rules")));
            case "flag" ->
                new Judgement.Flag(
                        act(act),
                        places.read(target),
                        Optional.of(value(json))
                                .filter(kind -> !kind.equals(EVERY_KIND))
                                .map(ClaimKind::valueOf),
                        text(json, "rule"),
                        hits(json.path("hit")));
            case "boundary" ->
                act.equals("merge")
                        ? new Judgement.Merge(places.read(target))
                        : new Judgement.Split(places.read(target));
            case "field" ->
                new Judgement.Field(
                        target.required("source").asString(),
                        target.required("field").asString(),
                        texts(json.required("old")),
                        texts(json.required("new")));
            case "quality" -> item(target, json);
            case "rule" -> new Judgement.RuleSwitch(target.required("rule").asString(), act.equals("on"));
            case "decision" -> ofDecision(act, target);
            default -> throw new IllegalArgumentException("unknown kind");
        };
    }

    private Judgement item(JsonNode target, JsonNode json) {
        List<Quote> words = new ArrayList<>();
        json.required("words").forEach(quote -> words.add(places.quote(quote)));
        return new Judgement.Item(
                target.required("source").asString(),
                target.required("item").asString(),
                QualityItem.Answer.valueOf(json.required("old").asString()),
                QualityItem.Answer.valueOf(json.required("new").asString()),
                words);
    }

    private Judgement ofDecision(String act, JsonNode target) {
        String id = target.required("decision").asString();
        return switch (act) {
            case "undo" -> new Judgement.Undo(id);
            case "redo" -> new Judgement.Redo(id);
            case "move" -> new Judgement.Move(id, places.read(target));
            default -> throw new IllegalArgumentException("unknown act");
        };
    }

    private static Act act(String name) {
        return Act.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String value(JsonNode json) {
        return text(json, "new")
                .or(() -> text(json, "old"))
                .orElseThrow(() -> new IllegalArgumentException("no value"));
    }

    private static Optional<String> text(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}

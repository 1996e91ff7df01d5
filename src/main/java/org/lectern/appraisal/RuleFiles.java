package org.lectern.appraisal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads the data files beside this package and holds them to their schema: known keys only, every rule with a reason,
/// a regulation, an example and a counter-example, ids used once.
///
/// `words.yaml` maps the name of a word list to its entries. Every other file has `family`, optional defaults (`says`,
/// `reach`, `reason`, `regulation`) and `rules`.
final class RuleFiles {

    private static final Set<String> FILE_KEYS = Set.of("family", "says", "reach", "reason", "regulation", "rules");
    private static final Set<String> RULE_KEYS =
            Set.of("id", "says", "reach", "reason", "regulation", "patterns", "examples", "counterexamples");

    private final Map<String, Pattern> lists = new HashMap<>();
    private final PatternReader reader = new PatternReader(lists);
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /// The rules that ship with the program.
    static RuleIndex standard() {
        RuleFiles files = new RuleFiles();
        files.words(yaml("words.yaml"));
        for (String name : lines("files.txt")) {
            files.rules(name, yaml(name));
        }
        return new RuleIndex(files.rules);
    }

    private void words(Map<?, ?> file) {
        file.forEach((name, entries) -> lists.put(
                name.toString(),
                PatternReader.either(strings("words.yaml", entries).stream()
                        .map(reader::read)
                        .toList())));
    }

    void rules(String name, Map<?, ?> file) {
        known(name, file, FILE_KEYS);
        Rule.Family family = Rule.Family.valueOf(text(name, file, "family").toUpperCase(Locale.ROOT));
        if (!(file.get("rules") instanceof List<?> entries)) {
            throw new IllegalArgumentException(name + ": rules are missing");
        }
        for (Object entry : entries) {
            if (!(entry instanceof Map<?, ?> rule)) {
                throw new IllegalArgumentException(name + ": not a rule: " + entry);
            }
            rules.add(rule(name, family, file, rule));
        }
    }

    private Rule rule(String name, Rule.Family family, Map<?, ?> file, Map<?, ?> entry) {
        known(name, entry, RULE_KEYS);
        Map<Object, Object> all = new LinkedHashMap<>(Map.of("reach", "any"));
        all.putAll(file);
        all.putAll(entry);
        String id = text(name, all, "id");
        if (!ids.add(id)) {
            throw new IllegalArgumentException(name + ": the id " + id + " is used twice");
        }
        String where = name + ", " + id;
        return new Rule(
                id,
                family,
                text(where, all, "says"),
                Rule.Reach.valueOf(text(where, all, "reach").toUpperCase(Locale.ROOT)),
                strings(where, all.get("patterns")).stream().map(reader::read).toList(),
                text(where, all, "reason"),
                text(where, all, "regulation"),
                strings(where, all.get("examples")),
                strings(where, all.get("counterexamples")));
    }

    private static void known(String name, Map<?, ?> map, Set<String> keys) {
        for (Object key : map.keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException(name + ": unknown key " + key);
            }
        }
    }

    private static String text(String name, Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException(name + ": " + key + " is missing");
        }
        return value.toString();
    }

    private static List<String> strings(String name, @org.jspecify.annotations.Nullable Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            throw new IllegalArgumentException(name + ": a list is missing or empty");
        }
        return list.stream().map(Object::toString).toList();
    }

    private static Map<?, ?> yaml(String name) {
        Object read = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(content(name));
        if (!(read instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(name + ": not a map");
        }
        return map;
    }

    /// The lines of a text file beside this package; empty ones and those that begin with `#` left out.
    static List<String> lines(String name) {
        return content(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String content(String name) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no data file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

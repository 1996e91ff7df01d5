package org.lectern.appraisal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// Reads the data files beside this package and holds them to their schema: known keys only, every rule with a reason,
/// a regulation, an example and a counter-example, ids used once.
///
/// `words.yaml` maps the name of a word list to its entries. Every other file has `family`, optional defaults (`says`,
/// `reach`, `reason`, `regulation`) and `rules`.
final class RuleFiles {

    private static final List<String> FILE_KEYS = List.of("family", "says", "reach", "reason", "regulation", "rules");
    private static final List<String> RULE_KEYS =
            List.of("id", "says", "reach", "reason", "regulation", "patterns", "examples", "counterexamples");

    private static final int LARGEST = 1 << 20;

    private final Map<String, Pattern> lists = new HashMap<>();
    private final PatternReader reader = new PatternReader(lists);
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /// To read and compile them takes as long as to appraise many pages, and they never change.
    private static final class Shipped {
        private static final RuleIndex RULES = shipped();
    }

    /// The rules that ship with the program.
    static RuleIndex standard() {
        return Shipped.RULES.afresh();
    }

    private static RuleIndex shipped() {
        RuleFiles files = new RuleFiles();
        String reading = "words.yaml";
        try {
            files.words(yaml(reading));
            for (String name : lines("files.txt")) {
                reading = name;
                files.rules(yaml(name));
            }
            files.refuseUnusedLists();
        } catch (YamlTrouble wrong) {
            throw new IllegalArgumentException(reading + ", " + wrong.sentence(), wrong);
        }
        return new RuleIndex(files.rules);
    }

    void words(YamlNode.Mapping file) throws YamlTrouble {
        for (String name : file.entries().keySet()) {
            lists.put(
                    name,
                    PatternReader.either(
                            some(file, name).stream().map(reader::read).toList()));
        }
    }

    /// @throws IllegalArgumentException where no pattern names a list: its words would seem to count and do nothing
    void refuseUnusedLists() {
        Set<String> unused = new TreeSet<>(lists.keySet());
        unused.removeAll(reader.named());
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("no pattern names the word lists " + String.join(", ", unused));
        }
    }

    void rules(YamlNode.Mapping file) throws YamlTrouble {
        file.allowOnly(FILE_KEYS);
        Rule.Family family = Rule.Family.valueOf(file.required("family").toUpperCase(Locale.ROOT));
        for (YamlNode.Mapping rule : file.mappings("rules")) {
            rule.allowOnly(RULE_KEYS);
            rules.add(rule(family, file, rule));
        }
    }

    private Rule rule(Rule.Family family, YamlNode.Mapping file, YamlNode.Mapping rule) throws YamlTrouble {
        String id = rule.required("id");
        if (!ids.add(id)) {
            throw new YamlTrouble("the id " + id + " is used twice", rule.line());
        }
        return new Rule(
                id,
                family,
                own(rule, file, "says"),
                Rule.Reach.valueOf(
                        rule.text("reach").or(() -> reach(file)).orElse("any").toUpperCase(Locale.ROOT)),
                some(rule, "patterns").stream().map(reader::read).toList(),
                own(rule, file, "reason"),
                own(rule, file, "regulation"),
                some(rule, "examples"),
                some(rule, "counterexamples"));
    }

    private static Optional<String> reach(YamlNode.Mapping file) {
        return file.entries().get("reach") instanceof YamlNode.Text(String value, int _)
                ? Optional.of(value)
                : Optional.empty();
    }

    /// The rule's own text under a key, else its file's.
    private static String own(YamlNode.Mapping rule, YamlNode.Mapping file, String key) throws YamlTrouble {
        return rule.entries().containsKey(key) ? rule.required(key) : file.required(key);
    }

    private static List<String> some(YamlNode.Mapping node, String key) throws YamlTrouble {
        List<String> texts = node.texts(key);
        if (texts.isEmpty()) {
            throw new YamlTrouble("'" + key + "' is missing or empty", node.line());
        }
        return texts;
    }

    static YamlNode.Mapping yaml(String name) throws YamlTrouble {
        return new YamlReader(LARGEST).read(content(name)).asMapping(name);
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

package org.lectern.search.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Topic;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// Reads how queries are worded from its data file, and says what in it is wrong.
final class QueryWordsFile {

    private static final int LARGEST = 1 << 20;
    private static final List<String> KEYS = List.of(
            "ignored",
            "negatives",
            "exclusions",
            "denials",
            "absence",
            "units",
            "taking",
            "joins",
            "failing",
            "results",
            "qualifying",
            "ages",
            "aged",
            "asking",
            "groups");
    private static final List<String> GROUP_KEYS = List.of(
            "name",
            "weight",
            "said",
            "also",
            "thing",
            "needed",
            "enough",
            "of-treatment",
            "left-out",
            "verbs",
            "topic",
            "evidence",
            "claim");

    private QueryWordsFile() {}

    static QueryWords shipped() {
        try (InputStream file = QueryWords.class.getResourceAsStream("query-words.yaml")) {
            if (file == null) {
                throw new IllegalStateException("query-words.yaml is missing from the program");
            }
            return read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @throws IllegalArgumentException where a key is unknown or missing, or a value is not of its kind
    static QueryWords read(InputStream yaml) throws IOException {
        try {
            YamlNode.Mapping root = new YamlReader(LARGEST)
                    .read(new String(yaml.readAllBytes(), StandardCharsets.UTF_8))
                    .asMapping("the file");
            root.allowOnly(KEYS);
            List<QueryWords.Group> groups = new ArrayList<>();
            for (YamlNode.Mapping group : root.mappings("groups")) {
                groups.add(group(group));
            }
            if (groups.isEmpty()) {
                throw new YamlTrouble("'groups' is missing or empty", root.line());
            }
            return new QueryWords(
                    Set.copyOf(some(root, "ignored")),
                    some(root, "negatives"),
                    Set.copyOf(some(root, "exclusions")),
                    Set.copyOf(some(root, "denials")),
                    some(root, "absence"),
                    Set.copyOf(some(root, "units")),
                    Set.copyOf(some(root, "taking")),
                    Set.copyOf(some(root, "joins")),
                    some(root, "failing"),
                    Set.copyOf(some(root, "results")),
                    Set.copyOf(some(root, "qualifying")),
                    Set.copyOf(some(root, "ages")),
                    Set.copyOf(some(root, "aged")),
                    Set.copyOf(some(root, "asking")),
                    groups);
        } catch (YamlTrouble wrong) {
            throw new IllegalArgumentException("query words, " + wrong.sentence(), wrong);
        }
    }

    private static QueryWords.Group group(YamlNode.Mapping group) throws YamlTrouble {
        group.allowOnly(GROUP_KEYS);
        Optional<String> code = group.text("topic");
        Optional<Topic> topic = code.flatMap(Topic::ofCode);
        if (code.isPresent() && topic.isEmpty()) {
            throw new YamlTrouble("there is no topic " + code.get(), group.line());
        }
        return new QueryWords.Group(
                group.required("name"),
                weight(group),
                some(group, "said"),
                some(group, "also"),
                isTrue(group, "thing"),
                isTrue(group, "needed"),
                isTrue(group, "enough"),
                isTrue(group, "of-treatment"),
                isTrue(group, "left-out"),
                Set.copyOf(group.texts("verbs")),
                topic,
                judged(group));
    }

    private static boolean isTrue(YamlNode.Mapping group, String key) throws YamlTrouble {
        return switch (group.text(key).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new YamlTrouble("'" + key + "' must be true or false", group.line());
        };
    }

    private static Map<Facet, Set<String>> judged(YamlNode.Mapping group) throws YamlTrouble {
        Map<Facet, Set<String>> judged = new EnumMap<>(Facet.class);
        judge(group, "evidence", Facet.EVIDENCE, Evidence.values(), judged);
        judge(group, "claim", Facet.CLAIM, ClaimKind.values(), judged);
        return judged;
    }

    private static void judge(
            YamlNode.Mapping group, String key, Facet facet, Enum<?>[] known, Map<Facet, Set<String>> judged)
            throws YamlTrouble {
        List<String> values = group.texts(key);
        for (String value : values) {
            if (Arrays.stream(known).noneMatch(one -> one.name().equals(value))) {
                throw new YamlTrouble("'" + key + "' has no " + value, group.line());
            }
        }
        if (!values.isEmpty()) {
            judged.put(facet, Set.copyOf(values));
        }
    }

    private static float weight(YamlNode.Mapping group) throws YamlTrouble {
        try {
            float weight = Float.parseFloat(group.required("weight"));
            if (weight > 0) {
                return weight;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, like a number that is none of use.
        }
        throw new YamlTrouble("'weight' must be a number above 0", group.line());
    }

    private static List<String> some(YamlNode.Mapping node, String key) throws YamlTrouble {
        List<String> words = node.texts(key);
        if (words.isEmpty()) {
            throw new YamlTrouble("'" + key + "' is missing or empty", node.line());
        }
        return words;
    }
}

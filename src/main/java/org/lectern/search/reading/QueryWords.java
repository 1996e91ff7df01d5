package org.lectern.search.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;
import org.lectern.search.words.Word;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// How queries are worded in general, as the data file `query-words.yaml` says.
///
/// @param ignored   words that carry no meaning in a query
/// @param negatives what asks for the absence of the concept that follows
/// @param exclusions which of them leave out plain words too
/// @param denials   the same, unless a word without meaning stands before them
/// @param absence   words by which texts say that something is missing
/// @param units     what follows a number that measures something
/// @param taking    words before what somebody takes meanwhile
/// @param joins     words between two such names
/// @param failing   what is said right before or behind a treatment that did not help
/// @param results   what is said right before or behind a test that was done
/// @param groups    ways to ask for one thing that texts put in other words
public record QueryWords(
        Set<String> ignored,
        List<String> negatives,
        Set<String> exclusions,
        Set<String> denials,
        List<String> absence,
        Set<String> units,
        Set<String> taking,
        Set<String> joins,
        List<String> failing,
        Set<String> results,
        Set<String> qualifying,
        Set<String> ages,
        Set<String> aged,
        Set<String> asking,
        List<Group> groups) {

    /// @param said  as queries put it
    /// @param also  as texts may put it
    /// @param weight how much the ways of texts count against 1 for a word as typed
    /// @param isThing  whether it is asked for by itself, and not of what is named beside it
    /// @param isNeeded whether a section that lacks it is no answer, whatever else of the query it has
    /// @param isEnough whether a section that has it is an answer too where something needed is asked for beside it
    /// @param isOfTreatment whether it is asked of a treatment, as a dose is
    /// @param isLeftOut whether it is read only behind a negative, as in "not children"
    /// @param verbs  words that say no more in it or behind it, as "live" in "how long will I live"
    /// @param topic  the topic of sections that answer it
    /// @param judged what appraisal found in sections that answer it, by facet; texts seldom say themselves how
    ///     they argue
    public record Group(
            String name,
            float weight,
            List<String> said,
            List<String> also,
            boolean isThing,
            boolean isNeeded,
            boolean isEnough,
            boolean isOfTreatment,
            boolean isLeftOut,
            Set<String> verbs,
            Optional<Topic> topic,
            Map<Facet, Set<String>> judged) {

        static final String MEASURE = "measure";

        private static final float THE_POINT = 2;

        /// Whether what is named beside the question need not be there: who asks what follows a drug that failed asks
        /// for another.
        public boolean isThePoint() {
            return weight >= THE_POINT;
        }

        /// Whether it is a kind of text that appraisal tells from others.
        public boolean isKind() {
            return isNeeded && !judged.isEmpty();
        }

        Group alsoBut(Predicate<String> other) {
            return new Group(
                    name,
                    weight,
                    said,
                    also.stream().filter(other.negate()).toList(),
                    isThing,
                    isNeeded,
                    isEnough,
                    isOfTreatment,
                    isLeftOut,
                    verbs,
                    topic,
                    judged);
        }

        /// A measure as a general question: a text has it in this very form.
        static Group measure(String text) {
            return new Group(
                    MEASURE,
                    1,
                    List.of(text),
                    List.of(text),
                    false,
                    false,
                    false,
                    false,
                    false,
                    Set.of(),
                    Optional.empty(),
                    Map.of());
        }
    }

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

    /// Every word that queries are worded with, whatever they ask for: none of them is a slip of the finger, and none
    /// is missed where no section has it. A word of a phrase for something needed is missed: "parking" in "parking
    /// fees", though "parking permit" is such a phrase.
    Set<String> known() {
        Set<String> known = new HashSet<>(ignored);
        groups.forEach(group -> known.addAll(group.verbs()));
        Stream.concat(
                        negatives.stream(),
                        groups.stream().filter(group -> !group.isLeftOut()).flatMap(QueryWords::general))
                .flatMap(phrase -> Word.in(phrase, new Span(0, phrase.length())).stream())
                .forEach(word -> known.add(word.lower()));
        return Set.copyOf(known);
    }

    private static Stream<String> general(Group group) {
        return group.said().stream().filter(said -> !group.isNeeded() || said.indexOf(' ') < 0);
    }

    /// Read once: they never change, and every index that is opened asks for them.
    private static final class Shipped {
        private static final QueryWords WORDS = readShipped();
    }

    public static QueryWords shipped() {
        return Shipped.WORDS;
    }

    private static QueryWords readShipped() {
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
            List<Group> groups = new ArrayList<>();
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

    private static Group group(YamlNode.Mapping group) throws YamlTrouble {
        group.allowOnly(GROUP_KEYS);
        Optional<String> code = group.text("topic");
        Optional<Topic> topic = code.flatMap(Topic::ofCode);
        if (code.isPresent() && topic.isEmpty()) {
            throw new YamlTrouble("there is no topic " + code.get(), group.line());
        }
        return new Group(
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

package org.lectern.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// How queries are worded in general, as the data file `query-words.yaml` says.
///
/// @param ignored   words that carry no meaning in a query
/// @param negatives what asks for the absence of the concept that follows
/// @param absence   words by which texts say that something is missing
/// @param groups    ways to ask for one thing that texts put in other words
record QueryWords(Set<String> ignored, List<String> negatives, List<String> absence, List<Group> groups) {

    /// @param said  as queries put it
    /// @param also  as texts may put it
    /// @param weight how much the ways of texts count against 1 for a word as typed
    /// @param topic  the topic of sections that answer it
    record Group(String name, float weight, List<String> said, List<String> also, Optional<Topic> topic) {}

    private static final Set<String> KEYS = Set.of("ignored", "negatives", "absence", "groups");
    private static final Set<String> GROUP_KEYS = Set.of("name", "weight", "said", "also", "topic");

    /// Every word that queries are worded with, whatever they ask for: none of them is a slip of the finger.
    Set<String> known() {
        Set<String> known = new HashSet<>(ignored);
        Stream.concat(negatives.stream(), groups.stream().flatMap(group -> group.said().stream()))
                .flatMap(phrase -> Word.in(phrase, new Span(0, phrase.length())).stream())
                .forEach(word -> known.add(word.lower()));
        return Set.copyOf(known);
    }

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
    static QueryWords read(InputStream yaml) {
        Map<?, ?> root = map(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml), KEYS);
        List<Group> groups = new ArrayList<>();
        for (Object group : list(root.get("groups"))) {
            groups.add(group(map(group, GROUP_KEYS)));
        }
        return new QueryWords(
                Set.copyOf(words(root.get("ignored"))),
                words(root.get("negatives")),
                words(root.get("absence")),
                groups);
    }

    private static Group group(Map<?, ?> group) {
        Object name = group.get("name");
        if (!(name instanceof String text) || text.isBlank()) {
            throw new IllegalArgumentException("a group has no name");
        }
        Optional<Topic> topic = Optional.empty();
        if (group.containsKey("topic")) {
            topic = Topic.ofCode(String.valueOf(group.get("topic")));
            if (topic.isEmpty()) {
                throw new IllegalArgumentException("group " + text + ": no topic " + group.get("topic"));
            }
        }
        if (!(group.get("weight") instanceof Number weight) || weight.floatValue() <= 0) {
            throw new IllegalArgumentException("group " + text + " needs a weight above 0");
        }
        return new Group(text, weight.floatValue(), words(group.get("said")), words(group.get("also")), topic);
    }

    private static Map<?, ?> map(Object value, Set<String> keys) {
        if (value instanceof Map<?, ?> map && keys.containsAll(map.keySet())) {
            return map;
        }
        throw new IllegalArgumentException("expected keys of " + keys + ", found " + value);
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw new IllegalArgumentException("expected a list, found " + value);
    }

    /// YAML reads `no` and numbers as other kinds in some versions; all are words here.
    private static List<String> words(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }
}

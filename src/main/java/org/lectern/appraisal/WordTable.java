package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values by whole words and by the letters that words begin with; one walk over a word finds them all.
///
/// @param <V> what is looked up
final class WordTable<V> {

    private static final int KNOWN = 128;

    private static final class Letters<V> {
        private final Map<Character, Letters<V>> next = new HashMap<>();
        private final List<V> values = new ArrayList<>();
    }

    private final Map<String, List<V>> byWord = new HashMap<>();
    private final Map<Character, Letters<V>> byLetter = new HashMap<>();
    private final boolean[] begins = new boolean[KNOWN];

    void put(Pattern.Word word, V value) {
        word.words().forEach(key -> add(byWord.computeIfAbsent(key, _ -> new ArrayList<>()), value));
        word.prefixes().forEach(prefix -> put(prefix, value));
    }

    private void put(String prefix, V value) {
        Map<Character, Letters<V>> level = byLetter;
        Letters<V> node = new Letters<>();
        for (int i = 0; i < prefix.length(); i++) {
            node = level.computeIfAbsent(prefix.charAt(i), _ -> new Letters<>());
            level = node.next;
        }
        add(node.values, value);
        if (prefix.charAt(0) < KNOWN) {
            begins[prefix.charAt(0)] = true;
        }
    }

    private static <V> void add(List<V> values, V value) {
        if (values.isEmpty() || values.getLast() != value) {
            values.add(value);
        }
    }

    /// The values of this very word, then those of the letters that it begins with, fewest letters first.
    List<V> all(String word) {
        return joined(byWord.getOrDefault(word, List.of()), begun(word));
    }

    private List<V> begun(String word) {
        if (word.charAt(0) >= KNOWN || !begins[word.charAt(0)]) {
            return List.of();
        }
        List<V> found = List.of();
        Map<Character, Letters<V>> level = byLetter;
        for (int i = 0; i < word.length(); i++) {
            @Nullable Letters<V> node = level.get(word.charAt(i));
            if (node == null) {
                break;
            }
            found = joined(found, node.values);
            level = node.next;
        }
        return found;
    }

    private static <V> List<V> joined(List<V> some, List<V> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<V> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}

package org.lectern.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows the labels of field lines and titles that decide what stands under them: "Common side effects", "Side effects
/// of allopurinol", but not "Risk factors" (for the label "risks") nor "Symptoms and side effects".
final class FieldLabels {

    private static final long AND = Words.hashOf("and");
    private static final List<Long> LINKS =
            List.of(Words.hashOf("of"), Words.hashOf("from"), Words.hashOf("with"), Words.hashOf("for"));

    private final Map<Long, Integer> ruleOf = new HashMap<>();

    FieldLabels(List<ScopeRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (String field : rules.get(i).fields()) {
                Words words = Words.of(field);
                ruleOf.putIfAbsent(key(words, 0, words.count), i);
            }
        }
    }

    /// The number of the rule whose label these words are.
    Optional<Integer> rule(Words label) {
        int none = -1;
        int atStart = none;
        int atEnd = none;
        boolean mixed = false;
        for (int i = 0; i < label.count; i++) {
            boolean linked = i + 1 == label.count || LINKS.contains(label.hash[i + 1]) || label.hash[i + 1] == AND;
            atStart = linked && atStart < 0 ? ruleOf.getOrDefault(key(label, 0, i + 1), none) : atStart;
            atEnd = atEnd < 0 ? ruleOf.getOrDefault(key(label, i, label.count), none) : atEnd;
            mixed |= label.hash[i] == AND;
        }
        int rule = atStart >= 0 ? atStart : atEnd;
        return rule < 0 || mixed && atStart != atEnd ? Optional.empty() : Optional.of(rule);
    }

    private static long key(Words words, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key * 31 + words.hash[i];
        }
        return key;
    }
}

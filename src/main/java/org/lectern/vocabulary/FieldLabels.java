package org.lectern.vocabulary;

import java.util.ArrayList;
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

    private static final long IN = Words.hashOf("in");

    private final Map<Long, Integer> ruleOf = new HashMap<>();
    private final List<Around> around = new ArrayList<>();

    FieldLabels(List<ScopeRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (String field : rules.get(i).fields()) {
                Words words = Words.of(field);
                if (field.contains("*")) {
                    around.add(new Around(words, i));
                } else {
                    ruleOf.putIfAbsent(key(words, 0, words.count), i);
                }
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
        if (rule < 0) {
            return around.stream()
                    .filter(field -> field.holds(label))
                    .map(Around::rule)
                    .findFirst();
        }
        return mixed && atStart != atEnd ? Optional.empty() : Optional.of(rule);
    }

    /// A label that says of something how it is ("how * works"): its last word ends the label, or is followed by a
    /// link.
    private record Around(Words words, int rule) {

        boolean holds(Words label) {
            int last = words.count - 1;
            if (label.count < words.count + 1 || key(label, 0, last) != key(words, 0, last)) {
                return false;
            }
            for (int i = last + 1; i < label.count; i++) {
                boolean ends = i + 1 == label.count || label.hash[i + 1] == IN || LINKS.contains(label.hash[i + 1]);
                if (ends && label.hash[i] == words.hash[last]) {
                    return true;
                }
            }
            return false;
        }
    }

    private static long key(Words words, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key * 31 + words.hash[i];
        }
        return key;
    }
}

package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All rules, found by the first token of their patterns: one pass over a unit matches them all.
final class RuleIndex {

    private record Entry(Rule rule, Pattern pattern) {}

    private final List<Rule> rules;
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> byPrefix = new HashMap<>();
    private final List<Entry> byFigure = new ArrayList<>();
    private int longestPrefix;

    RuleIndex(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                if (enter(pattern, new Entry(rule, pattern))) {
                    throw new IllegalArgumentException(rule.id() + ": a pattern must begin with a word or a figure");
                }
            }
        }
    }

    List<Rule> rules() {
        return rules;
    }

    Rule rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    /// Enters a pattern under all tokens that it can begin with; true where it can match without any.
    private boolean enter(Pattern pattern, Entry entry) {
        return switch (pattern) {
            case Pattern.Word word -> {
                word.words().forEach(key -> put(byWord, key, entry));
                word.prefixes().forEach(key -> put(byPrefix, key, entry));
                word.prefixes().forEach(key -> longestPrefix = Math.max(longestPrefix, key.length()));
                yield false;
            }
            case Pattern.Figure _ -> {
                if (byFigure.isEmpty() || byFigure.getLast() != entry) {
                    byFigure.add(entry);
                }
                yield false;
            }
            case Pattern.Sequence(List<Pattern> parts) -> {
                for (Pattern part : parts) {
                    if (!enter(part, entry)) {
                        yield false;
                    }
                }
                yield true;
            }
            case Pattern.Choice(List<Pattern> options) -> {
                boolean empty = false;
                for (Pattern option : options) {
                    empty |= enter(option, entry);
                }
                yield empty;
            }
            case Pattern.Optional(Pattern inner) -> {
                enter(inner, entry);
                yield true;
            }
            case Pattern.Gap _ ->
                throw new IllegalArgumentException(entry.rule().id() + ": a pattern begins with a gap");
            case Pattern.Unless _, Pattern.Start _, Pattern.End _ -> true;
        };
    }

    private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
        List<Entry> entries = map.computeIfAbsent(key, _ -> new ArrayList<>());
        if (entries.isEmpty() || entries.getLast() != entry) {
            entries.add(entry);
        }
    }

    /// Every match in the tokens, in the order of the text; at one place each pattern gives its longest match.
    List<Match> matches(Tokens tokens) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.word(at);
            collect(byWord.get(word), tokens, at, found);
            for (int length = 1; length <= Math.min(longestPrefix, word.length()); length++) {
                collect(byPrefix.get(word.substring(0, length)), tokens, at, found);
            }
            if (tokens.isNumber(at)) {
                collect(byFigure, tokens, at, found);
            }
        }
        return found;
    }

    private static void collect(
            @org.jspecify.annotations.Nullable List<Entry> entries, Tokens tokens, int at, List<Match> found) {
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            long ends = entry.pattern().ends(tokens, at) & ~1L;
            if (ends != 0) {
                found.add(new Match(entry.rule(), at, at + Pattern.LONGEST - Long.numberOfLeadingZeros(ends)));
            }
        }
    }
}

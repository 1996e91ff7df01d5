package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All rules, found by the first token of their patterns: one pass over a unit matches them all.
final class RuleIndex {

    /// @param number   which of all patterns it is
    /// @param anchored true where the unit must hold a word of its anchor for it to match at all
    private record Entry(int number, Rule rule, Pattern pattern, boolean anchored) {}

    private final List<Rule> rules;
    private final WordTable<Entry> byFirst = new WordTable<>();
    private final WordTable<Entry> byAnchor = new WordTable<>();
    private final List<Entry> byFigure = new ArrayList<>();
    private int patterns;

    RuleIndex(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> common = Set.copyOf(RuleFiles.lines("function-words.txt"));
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                Optional<Pattern.Word> anchor = anchor(pattern, common);
                Entry entry = new Entry(patterns++, rule, QuickPatterns.of(pattern), anchor.isPresent());
                anchor.ifPresent(word -> byAnchor.put(word, entry));
                if (enter(pattern, entry)) {
                    throw new IllegalArgumentException(rule.id() + ": a pattern must begin with a word or a figure");
                }
            }
        }
    }

    /// Words of which every match of the pattern holds one and that not every sentence does; the fewest that there are.
    private static Optional<Pattern.Word> anchor(Pattern pattern, Set<String> common) {
        return switch (pattern) {
            case Pattern.Word word ->
                word.words().stream().noneMatch(common::contains) ? Optional.of(word) : Optional.empty();
            case Pattern.Sequence(List<Pattern> parts) ->
                parts.stream()
                        .flatMap(part -> anchor(part, common).stream())
                        .min(Comparator.comparingInt(RuleIndex::breadth));
            case Pattern.Choice(List<Pattern> options) -> {
                Set<String> words = new HashSet<>();
                List<String> prefixes = new ArrayList<>();
                for (Pattern option : options) {
                    Optional<Pattern.Word> needed = anchor(option, common);
                    if (needed.isEmpty()) {
                        yield Optional.empty();
                    }
                    words.addAll(needed.get().words());
                    prefixes.addAll(needed.get().prefixes());
                }
                yield Optional.of(new Pattern.Word(words, prefixes));
            }
            default -> Optional.empty();
        };
    }

    private static int breadth(Pattern.Word word) {
        return word.words().size() + 20 * word.prefixes().size();
    }

    List<Rule> rules() {
        return rules;
    }

    /// Enters a pattern under all tokens that it can begin with; true where it can match without any.
    private boolean enter(Pattern pattern, Entry entry) {
        return switch (pattern) {
            case Pattern.Word word -> {
                byFirst.put(word, entry);
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
            case Pattern.Unless _, Pattern.Start _, Pattern.End _, Pattern.Table _ -> true;
        };
    }

    /// Every match in the tokens, in the order of the text; at one place each pattern gives its longest match.
    List<Match> matches(Tokens tokens) {
        boolean[] possible = new boolean[patterns];
        for (int at = 0; at < tokens.size(); at++) {
            byAnchor.each(tokens.word(at), entry -> possible[entry.number()] = true);
        }
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int here = at;
            byFirst.each(tokens.word(at), entry -> match(entry, tokens, here, possible, found));
            if (tokens.isNumber(at)) {
                byFigure.forEach(entry -> match(entry, tokens, here, possible, found));
            }
        }
        return found;
    }

    private static void match(Entry entry, Tokens tokens, int at, boolean[] possible, List<Match> found) {
        if (entry.anchored() && !possible[entry.number()]) {
            return;
        }
        long ends = entry.pattern().ends(tokens, at) & ~1L;
        if (ends != 0) {
            found.add(new Match(entry.rule(), at, at + Pattern.LONGEST - Long.numberOfLeadingZeros(ends)));
        }
    }

    /// The rule with this id.
    Rule rule(String id) {
        return rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }
}

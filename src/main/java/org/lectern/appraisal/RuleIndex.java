package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All rules, found by the first token of their patterns: one pass over a unit matches them all.
final class RuleIndex {

    /// @param number   which of all patterns it is
    /// @param anchored true where the unit must hold a word of its anchor for it to match at all
    private record Entry(int number, Rule rule, Pattern pattern, boolean anchored) {}

    /// So many words are known at a time; a text of nonsense must not fill the memory.
    private static final int MOST_KNOWN = 50_000;

    /// What there is to do at a word.
    ///
    /// @param possible the patterns that need it, or another word like it
    /// @param begins   the patterns that can begin with it
    private record Known(WordFacts facts, List<Entry> possible, List<Entry> begins) {}

    private final List<Rule> rules;
    private final QuickPatterns quick = new QuickPatterns();
    private final Map<String, Known> known = new ConcurrentHashMap<>();
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
                Entry entry = new Entry(patterns++, rule, quick.of(pattern), anchor.isPresent());
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
            case Pattern.Unless _, Pattern.Start _, Pattern.End _, Pattern.Known _, Pattern.Table _ -> true;
        };
    }

    /// Every match in the tokens, in the order of the text; at one place each pattern gives its longest match.
    List<Match> matches(Tokens tokens) {
        boolean[] possible = new boolean[patterns];
        Known[] words = new Known[tokens.size()];
        WordFacts[] facts = new WordFacts[tokens.size()];
        for (int at = 0; at < words.length; at++) {
            words[at] = known(tokens.word(at));
            facts[at] = words[at].facts();
            for (Entry entry : words[at].possible()) {
                possible[entry.number()] = true;
            }
        }
        ReadTokens read = new ReadTokens(tokens, facts);
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            for (Entry entry : words[at].begins()) {
                match(entry, read, at, possible, found);
            }
            if (tokens.isNumber(at)) {
                for (Entry entry : byFigure) {
                    match(entry, read, at, possible, found);
                }
            }
        }
        return found;
    }

    private Known known(String word) {
        Known before = known.get(word);
        if (before != null) {
            return before;
        }
        Known made = new Known(quick.facts(word), byAnchor.all(word), byFirst.all(word));
        if (known.size() < MOST_KNOWN) {
            known.put(word, made);
        }
        return made;
    }

    private static void match(Entry entry, ReadTokens tokens, int at, boolean[] possible, List<Match> found) {
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

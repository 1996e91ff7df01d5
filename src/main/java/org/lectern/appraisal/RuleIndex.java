package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All rules, found by the first token of their patterns: one pass over a unit matches them all.
final class RuleIndex {

    /// @param needs the sets of words of which the unit must hold one each for the pattern to match at all
    private record Entry(Rule rule, Pattern pattern, int[] needs) {}

    /// So many words are known at a time; a text of nonsense must not fill the memory.
    private static final int MOST_KNOWN = 200_000;

    /// What there is to do at a word.
    ///
    /// @param begins the patterns that can begin with it
    private record Known(WordFacts facts, List<Entry> begins) {}

    private static final Known NOTHING = new Known(new WordFacts(List.of(), List.of()), List.of());

    private final List<Rule> rules;
    private final QuickPatterns quick = new QuickPatterns();
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final WordTable<Entry> byFirst = new WordTable<>();
    private final List<Entry> byFigure = new ArrayList<>();

    RuleIndex(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                Pattern rebuilt = quick.of(pattern);
                if (enter(pattern, new Entry(rule, rebuilt, needs(rebuilt)))) {
                    throw new IllegalArgumentException(rule.id() + ": a pattern must begin with a word or a figure");
                }
            }
        }
    }

    private static int[] needs(Pattern pattern) {
        List<Pattern> parts = pattern instanceof Pattern.Sequence(List<Pattern> all) ? all : List.of(pattern);
        return parts.stream()
                .filter(Pattern.Known.class::isInstance)
                .map(Pattern.Known.class::cast)
                .mapToInt(Pattern.Known::number)
                .toArray();
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
        Known[] words = new Known[tokens.size()];
        WordFacts[] facts = new WordFacts[tokens.size()];
        long[] held = quick.noSets();
        for (int at = 0; at < words.length; at++) {
            words[at] = known(tokens.word(at));
            facts[at] = words[at].facts();
            facts[at].addTo(held);
        }
        ReadTokens read = new ReadTokens(tokens, facts);
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            for (Entry entry : words[at].begins()) {
                match(entry, read, at, held, found);
            }
            if (tokens.isNumber(at)) {
                for (Entry entry : byFigure) {
                    match(entry, read, at, held, found);
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
        WordFacts facts = quick.facts(word);
        List<Entry> begins = byFirst.all(word);
        Known made = facts.isEmpty() && begins.isEmpty() ? NOTHING : new Known(facts, begins);
        if (known.size() < MOST_KNOWN) {
            known.put(word, made);
        }
        return made;
    }

    private static void match(Entry entry, ReadTokens tokens, int at, long[] held, List<Match> found) {
        for (int set : entry.needs()) {
            if ((held[set >> 6] & 1L << set) == 0) {
                return;
            }
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

package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All rules, found by the first token of their patterns: one pass over a unit matches them all.
final class RuleIndex {

    /// @param second the set that the token behind its first must belong to; see [QuickPatterns#second]
    /// @param needs  of what stands behind the word that the pattern begins with; see [QuickPatterns#needs]
    private record Entry(Rule rule, Pattern pattern, int second, int[] needs) {}

    /// So many words are known at a time; a text of nonsense must not fill the memory.
    private static final int MOST_KNOWN = 200_000;

    /// What there is to do at a word.
    ///
    /// @param begins the patterns that can begin with it
    private record Known(WordFacts facts, Entry[] begins) {}

    private static final Known NOTHING = new Known(new WordFacts(List.of(), List.of(), List.of()), new Entry[0]);

    private final List<Rule> rules;
    private final QuickPatterns quick;
    private final WordTable<Entry> byFirst;
    private final List<Entry> byFigure;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    RuleIndex(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.quick = new QuickPatterns();
        this.byFirst = new WordTable<>();
        this.byFigure = new ArrayList<>();
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                Pattern rebuilt = quick.of(pattern);
                if (enter(pattern, new Entry(rule, rebuilt, quick.second(pattern), quick.needs(pattern)))) {
                    throw new IllegalArgumentException(rule.id() + ": a pattern must begin with a word or a figure");
                }
            }
        }
    }

    private RuleIndex(RuleIndex compiled) {
        this.rules = compiled.rules;
        this.quick = compiled.quick;
        this.byFirst = compiled.byFirst;
        this.byFigure = compiled.byFigure;
    }

    /// The same rules, of which nothing is compiled again, with no word known yet.
    RuleIndex afresh() {
        return new RuleIndex(this);
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
        int[] last = quick.metNowhere();
        for (int at = 0; at < words.length; at++) {
            words[at] = known(tokens.word(at));
            facts[at] = words[at].facts();
            facts[at].meetAt(at, last);
        }
        ReadTokens read = new ReadTokens(tokens, facts);
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            for (Entry entry : words[at].begins()) {
                match(entry, read, at, last, found);
            }
            if (tokens.isNumber(at)) {
                for (Entry entry : byFigure) {
                    match(entry, read, at, last, found);
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
        Known made = facts.isEmpty() && begins.isEmpty() ? NOTHING : new Known(facts, begins.toArray(Entry[]::new));
        if (known.size() < MOST_KNOWN) {
            known.put(word, made);
        }
        return made;
    }

    /// @param last where the last token stands that meets each need; what it begins with is no need of a pattern
    private static void match(Entry entry, ReadTokens tokens, int at, int[] last, List<Match> found) {
        if (!tokens.mayGoOn(at, entry.second())) {
            return;
        }
        for (int need : entry.needs()) {
            if (last[need] <= at) {
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

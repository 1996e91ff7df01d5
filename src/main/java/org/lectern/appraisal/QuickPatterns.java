package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rebuilds patterns so that what they ask of a word is looked up once for the word, and of many options only those are
/// tried that can begin with it. They match the same; most of the time of an appraisal was spent on look-ups of the
/// same words in the same sets, and on options that begin with another word.
final class QuickPatterns {

    /// Fewer options are tried faster than they are looked up.
    private static final int WORTH_A_TABLE = 3;

    private final WordTable<Integer> sets = new WordTable<>();
    private final WordTable<WordFacts.Option> options = new WordTable<>();
    private final Map<Pattern.Word, Pattern.Known> numbered = new HashMap<>();
    private final Map<Pattern, Pattern> rebuilt = new IdentityHashMap<>();
    private final WordTable<Integer> needs = new WordTable<>();
    private final Map<Set<Pattern.Word>, Integer> numberOfNeed = new HashMap<>();
    private int choices;

    /// What all patterns that were rebuilt so far ask of a word.
    WordFacts facts(String word) {
        return new WordFacts(sets.all(word), options.all(word), needs.all(word));
    }

    /// For each need where a text meets it last: nowhere yet. Place 0 says so too, for needs are of what follows.
    int[] metNowhere() {
        return new int[numberOfNeed.size()];
    }

    /// What must stand behind the first word of a match, in any order, for the pattern to match at all: for each of
    /// its later parts that can't be left out, a word that it can begin with.
    int[] needs(Pattern pattern) {
        List<Pattern> parts = pattern instanceof Pattern.Sequence(List<Pattern> all) ? all : List.of();
        return parts.stream()
                .map(QuickPatterns::beginnings)
                .filter(words -> !words.isEmpty())
                .skip(1)
                .mapToInt(words -> numberOfNeed.computeIfAbsent(words, this::need))
                .distinct()
                .toArray();
    }

    /// The set that the token behind a match's first must belong to; -1 where the first may be left out, or where
    /// anything may follow it.
    int second(Pattern pattern) {
        if (!(pattern instanceof Pattern.Sequence(List<Pattern> parts))
                || parts.size() < 2
                || !(parts.getFirst() instanceof Pattern.Word)) {
            return -1;
        }
        Set<Pattern.Word> words = beginnings(parts.get(1));
        return words.isEmpty()
                ? -1
                : numbered.computeIfAbsent(anyOf(words), this::numbered).number();
    }

    private static Pattern.Word anyOf(Set<Pattern.Word> some) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> prefixes = new LinkedHashSet<>();
        some.forEach(one -> words.addAll(one.words()));
        some.forEach(one -> prefixes.addAll(one.prefixes()));
        return some.size() == 1 ? some.iterator().next() : new Pattern.Word(words, List.copyOf(prefixes));
    }

    private int need(Set<Pattern.Word> words) {
        int number = numberOfNeed.size();
        words.forEach(word -> needs.put(word, number));
        return number;
    }

    /// The words that a part begins with; empty where it can be empty or begin with something else.
    private static Set<Pattern.Word> beginnings(Pattern part) {
        Set<Pattern.Word> words = new LinkedHashSet<>();
        return beginsOtherwise(part, words) ? Set.of() : words;
    }

    /// A list of words that many rules name is rebuilt once.
    Pattern of(Pattern pattern) {
        Pattern known = rebuilt.get(pattern);
        if (known != null) {
            return known;
        }
        Pattern quick = quick(pattern);
        rebuilt.put(pattern, quick);
        return quick;
    }

    private Pattern quick(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> numbered.computeIfAbsent(word, this::numbered);
            case Pattern.Sequence(var parts) ->
                new Pattern.Sequence(parts.stream().map(this::of).toList());
            case Pattern.Choice(var some) -> choice(some);
            case Pattern.Optional(var inner) -> new Pattern.Optional(of(inner));
            case Pattern.Unless(var inner) -> new Pattern.Unless(of(inner));
            case Pattern.Figure _, Pattern.Gap _, Pattern.Start _, Pattern.End _ -> pattern;
            case Pattern.Known _, Pattern.Table _ -> pattern;
        };
    }

    private Pattern.Known numbered(Pattern.Word word) {
        Pattern.Known known = new Pattern.Known(numbered.size());
        sets.put(word, known.number());
        return known;
    }

    private Pattern choice(List<Pattern> some) {
        List<Pattern> quick = some.stream().map(this::of).toList();
        List<Pattern> always = new ArrayList<>();
        Map<WordFacts.Option, Set<Pattern.Word>> byFirst = new IdentityHashMap<>();
        for (int i = 0; i < quick.size(); i++) {
            Set<Pattern.Word> firsts = new LinkedHashSet<>();
            if (beginsOtherwise(some.get(i), firsts)) {
                always.add(quick.get(i));
            } else {
                byFirst.put(new WordFacts.Option(choices, quick.get(i), second(some.get(i))), firsts);
            }
        }
        if (byFirst.size() < WORTH_A_TABLE) {
            return new Pattern.Choice(quick);
        }
        byFirst.forEach((option, firsts) -> firsts.forEach(first -> options.put(first, option)));
        return new Pattern.Table(choices++, List.copyOf(always));
    }

    /// Collects the words that a match can begin with; true where it can also begin with something else, or be empty.
    private static boolean beginsOtherwise(Pattern pattern, Set<Pattern.Word> firsts) {
        return switch (pattern) {
            case Pattern.Word word -> {
                firsts.add(word);
                yield false;
            }
            case Pattern.Sequence(var parts) -> {
                for (Pattern part : parts) {
                    if (!beginsOtherwise(part, firsts)) {
                        yield false;
                    }
                    if (!(part instanceof Pattern.Optional(Pattern.Word _))) {
                        yield true;
                    }
                }
                yield true;
            }
            case Pattern.Choice(var options) -> {
                boolean otherwise = false;
                for (Pattern option : options) {
                    otherwise |= beginsOtherwise(option, firsts);
                }
                yield otherwise;
            }
            case Pattern.Optional(var inner) -> {
                beginsOtherwise(inner, firsts);
                yield true;
            }
            case Pattern.Figure _, Pattern.Gap _, Pattern.Unless _, Pattern.Start _, Pattern.End _ -> true;
            case Pattern.Known _, Pattern.Table _ -> true;
        };
    }
}

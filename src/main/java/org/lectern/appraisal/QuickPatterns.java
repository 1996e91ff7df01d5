package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Rebuilds patterns so that of many options only those are tried that can begin with the token at hand. They match the
/// same; half of the time of an appraisal was spent on options that begin with another word.
final class QuickPatterns {

    /// Fewer options are tried faster than they are looked up.
    private static final int WORTH_A_TABLE = 3;

    private QuickPatterns() {}

    static Pattern of(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Sequence(var parts) ->
                new Pattern.Sequence(parts.stream().map(QuickPatterns::of).toList());
            case Pattern.Choice(var options) -> choice(options);
            case Pattern.Optional(var inner) -> new Pattern.Optional(of(inner));
            case Pattern.Unless(var inner) -> new Pattern.Unless(of(inner));
            case Pattern.Word _, Pattern.Figure _, Pattern.Gap _, Pattern.Start _, Pattern.End _ -> pattern;
            case Pattern.Table _ -> pattern;
        };
    }

    private static Pattern choice(List<Pattern> options) {
        List<Pattern> quick = options.stream().map(QuickPatterns::of).toList();
        WordTable<Pattern> byFirst = new WordTable<>();
        List<Pattern> always = new ArrayList<>();
        for (int i = 0; i < quick.size(); i++) {
            Set<Pattern.Word> firsts = new LinkedHashSet<>();
            if (beginsOtherwise(options.get(i), firsts)) {
                always.add(quick.get(i));
            } else {
                for (Pattern.Word first : firsts) {
                    byFirst.put(first, quick.get(i));
                }
            }
        }
        return quick.size() - always.size() < WORTH_A_TABLE
                ? new Pattern.Choice(quick)
                : new Pattern.Table(byFirst, List.copyOf(always));
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
            case Pattern.Table _ -> true;
        };
    }
}

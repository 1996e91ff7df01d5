package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the notation in which rules write patterns. Words are separated by blanks and match one token each.
///
/// | written | matches |
/// |---|---|
/// | `cure` | that word, in any case |
/// | `cure~` | the word and its regular inflections: *cures, cured, curing* |
/// | `inflam*` | every word that begins so |
/// | `(a\|b c)` | either |
/// | `[a]` | a, or nothing |
/// | `..3` | up to three tokens within the clause |
/// | `#` | a figure |
/// | `@name` | an entry of the word list of that name |
/// | `!x` | nothing, where x does not follow |
/// | `^` `$` | the beginning, the end of the unit |
final class PatternReader {

    private final Map<String, Pattern> lists;
    private final Set<String> named = new HashSet<>();
    private String source = "";
    private int at;

    PatternReader(Map<String, Pattern> lists) {
        this.lists = lists;
    }

    /// @throws IllegalArgumentException where the notation is broken or names an unknown list
    Pattern read(String pattern) {
        source = pattern;
        at = 0;
        Pattern read = choice();
        if (at < source.length()) {
            throw broken("unexpected '" + source.charAt(at) + "'");
        }
        return read;
    }

    /// The word lists that the patterns read so far name.
    Set<String> named() {
        return Set.copyOf(named);
    }

    private Pattern choice() {
        List<Pattern> options = new ArrayList<>(List.of(sequence()));
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            options.add(sequence());
        }
        return either(options);
    }

    /// One set of words instead of many options: a list of a hundred words costs one look-up.
    static Pattern either(List<Pattern> options) {
        Set<String> words = new HashSet<>();
        List<String> prefixes = new ArrayList<>();
        List<Pattern> others = new ArrayList<>();
        for (Pattern option : options) {
            if (option instanceof Pattern.Word(Set<String> some, List<String> starts)) {
                words.addAll(some);
                prefixes.addAll(starts);
            } else if (option instanceof Pattern.Choice(List<Pattern> inner)) {
                others.addAll(inner);
            } else {
                others.add(option);
            }
        }
        if (!words.isEmpty() || !prefixes.isEmpty()) {
            others.addFirst(new Pattern.Word(words, List.copyOf(prefixes)));
        }
        return others.size() == 1 ? others.getFirst() : new Pattern.Choice(List.copyOf(others));
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        skipBlanks();
        while (at < source.length() && "|)]".indexOf(source.charAt(at)) < 0) {
            parts.add(part());
            skipBlanks();
        }
        if (parts.isEmpty()) {
            throw broken("nothing to match");
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(List.copyOf(parts));
    }

    private Pattern part() {
        char c = source.charAt(at);
        return switch (c) {
            case '(' -> enclosed(')');
            case '[' -> new Pattern.Optional(enclosed(']'));
            case '!' -> {
                at++;
                yield new Pattern.Unless(part());
            }
            case '^' -> sign(new Pattern.Start());
            case '$' -> at + 1 < source.length() && source.charAt(at + 1) == '$' ? dollar() : sign(new Pattern.End());
            case '#' -> sign(new Pattern.Figure());
            default -> word();
        };
    }

    private Pattern sign(Pattern pattern) {
        at++;
        return pattern;
    }

    private Pattern dollar() {
        at += 2;
        return new Pattern.Word(Set.of("$"), List.of());
    }

    private Pattern enclosed(char close) {
        at++;
        Pattern inner = choice();
        if (at >= source.length() || source.charAt(at) != close) {
            throw broken("'" + close + "' is missing");
        }
        at++;
        return inner;
    }

    private Pattern word() {
        int from = at;
        while (at < source.length() && " |()[]".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        String word = source.substring(from, at);
        if (word.startsWith("..")) {
            return new Pattern.Gap(Integer.parseInt(word.substring(2)));
        }
        if (word.startsWith("@")) {
            Pattern list = lists.get(word.substring(1));
            if (list == null) {
                throw broken("no word list " + word);
            }
            named.add(word.substring(1));
            return list;
        }
        if (word.endsWith("~")) {
            return new Pattern.Word(Inflection.of(word.substring(0, word.length() - 1)), List.of());
        }
        return word.endsWith("*") && word.length() > 1
                ? new Pattern.Word(Set.of(), List.of(word.substring(0, word.length() - 1)))
                : new Pattern.Word(Set.of(word), List.of());
    }

    private void skipBlanks() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException broken(String why) {
        return new IllegalArgumentException("pattern \"" + source + "\": " + why);
    }
}

package org.lectern.appraisal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads the notation of phrases. Parts are separated by blanks and match one word each, whatever its case.
///
/// | written | matches |
/// |---|---|
/// | `risk` | that word |
/// | `risk*` | every word that begins so; three letters at least |
/// | `risk\|harm*` | either |
/// | `the?` | the word, or nothing |
/// | `..3` | up to three words of the same sentence; at most two such gaps, at most six words each |
/// | `#` `@year` `@name` | a number, a year, a word with a capital |
/// | `@drug` | a word of the list of that name |
/// | `^` `$` | the beginning, the end of the block |
/// | `^^` | the beginning of a sentence, or of an item in a line whose items are parted by strokes or points |
public final class PhraseReader {

    private static final int GREATEST_GAP = 6;
    private static final int MOST_GAPS = 2;
    private static final int MOST_PARTS = PhraseIndex.LONGEST - MOST_GAPS * GREATEST_GAP;

    private final Map<String, List<String>> lists;

    /// @param lists word lists by name, written as the parts of a phrase are
    public PhraseReader(Map<String, List<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /// A hyphen parts words, here as in texts.
    ///
    /// @throws IllegalArgumentException with a sentence that says what is wrong
    Phrase read(String written) {
        List<String> marks =
                new ArrayList<>(List.of(written.replace('-', ' ').strip().split("\\s++")));
        Phrase.Start start = switch (marks.getFirst()) {
            case "^" -> Phrase.Start.TEXT;
            case "^^" -> Phrase.Start.SENTENCE;
            default -> Phrase.Start.ANYWHERE;
        };
        boolean atEnd = marks.getLast().equals("$");
        List<Phrase.Part> parts = new ArrayList<>();
        for (String mark : marks.subList(start == Phrase.Start.ANYWHERE ? 0 : 1, marks.size() - (atEnd ? 1 : 0))) {
            parts.add(part(mark, written));
        }
        check(parts, written);
        return new Phrase(List.copyOf(parts), start, atEnd);
    }

    private static void check(List<Phrase.Part> parts, String written) {
        if (parts.isEmpty() || !(parts.getFirst() instanceof Phrase.OneOf first) || first.optional()) {
            throw new IllegalArgumentException("the phrase '" + written + "' does not begin with a word");
        }
        if (parts.stream().filter(Phrase.Gap.class::isInstance).count() > MOST_GAPS) {
            throw new IllegalArgumentException("the phrase '" + written + "' has more than two gaps");
        }
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("the phrase '" + written + "' has more than " + MOST_PARTS + " parts");
        }
    }

    private Phrase.Part part(String mark, String written) {
        return switch (mark) {
            case "#" -> new Phrase.Number();
            case "@year" -> new Phrase.Year();
            case "@name" -> new Phrase.Name();
            default -> mark.startsWith("..") ? gap(mark, written) : oneOf(mark, written);
        };
    }

    private static Phrase.Part gap(String mark, String written) {
        if (mark.length() != 3 || mark.charAt(2) < '1' || mark.charAt(2) > '0' + GREATEST_GAP) {
            throw new IllegalArgumentException("the gap " + mark + " in '" + written + "' is not ..1 to ..6");
        }
        return new Phrase.Gap(mark.charAt(2) - '0');
    }

    private Phrase.Part oneOf(String mark, String written) {
        boolean optional = mark.endsWith("?");
        Set<String> words = new TreeSet<>();
        List<String> prefixes = new ArrayList<>();
        for (String option : (optional ? mark.substring(0, mark.length() - 1) : mark).split("\\|", -1)) {
            for (String word : option.startsWith("@") ? list(option, written) : List.of(option)) {
                add(word, written, words, prefixes);
            }
        }
        return new Phrase.OneOf(Set.copyOf(words), List.copyOf(prefixes), optional);
    }

    private List<String> list(String name, String written) {
        List<String> list = lists.get(name.substring(1));
        if (list == null) {
            throw new IllegalArgumentException("there is no word list " + name + " as in '" + written + "'");
        }
        return list;
    }

    private static void add(String word, String written, Set<String> words, List<String> prefixes) {
        boolean prefix = word.endsWith("*");
        String form = prefix ? word.substring(0, word.length() - 1) : word;
        if (!Words.of(form).forms().equals(List.of(form)) || prefix && form.length() < PhraseIndex.KEY) {
            throw new IllegalArgumentException("'" + word + "' in '" + written + "' is not one word in small letters");
        }
        if (prefix) {
            prefixes.add(form);
        } else {
            words.add(form);
        }
    }
}

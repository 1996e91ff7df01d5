package org.lectern.appraisal.words;

import java.util.List;
import java.util.Set;

/// A pattern of words within one sentence. Its parts are matched from left to right; only gaps and parts that may be
/// missing leave a choice, and both are bounded, so that a phrase costs a constant amount at any place.
///
/// @param parts   in order; the first is a word
/// @param start   where it may begin
/// @param atEnd   whether the text must end with it
record Phrase(List<Part> parts, Start start, boolean atEnd) {

    private static final int NONE = -1;

    enum Start {
        ANYWHERE,
        /// With a sentence, or behind a mark that parts the items of a line.
        SENTENCE,
        TEXT;

        private static final String MARKS = "|\u00b7\u2022\u2013\u2014";

        private boolean allows(Words words, int at) {
            return switch (this) {
                case ANYWHERE -> true;
                case SENTENCE ->
                    at == 0
                            || !words.together(at - 1, at)
                            || words.gap(at).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
                case TEXT -> at == 0;
            };
        }
    }

    /// One place of a phrase.
    sealed interface Part {}

    /// @param words    any of these
    /// @param prefixes or any word that begins with one of these
    /// @param optional whether it may be missing
    record OneOf(Set<String> words, List<String> prefixes, boolean optional) implements Part {

        boolean fits(String form) {
            return words.contains(form) || prefixes.stream().anyMatch(form::startsWith);
        }
    }

    /// Up to `most` words of any kind.
    record Gap(int most) implements Part {}

    record Number() implements Part {}

    record Year() implements Part {}

    /// A word with a capital.
    record Name() implements Part {}

    /// The end (the word after the last) of the shortest match that begins at `at`; -1 where there is none.
    int end(Words words, int at) {
        return start.allows(words, at) ? end(words, at, at, 0) : NONE;
    }

    private int end(Words words, int first, int at, int part) {
        if (part == parts.size()) {
            return atEnd && at < words.count() ? NONE : at;
        }
        if (parts.get(part) instanceof Gap(int most)) {
            return afterGap(words, first, at, part, most);
        }
        boolean fits = at < words.count()
                && words.together(first, at)
                && fits(parts.get(part), words, at)
                && !isParted(words, at, part);
        int end = fits ? end(words, first, at + 1, part + 1) : NONE;
        boolean optional = parts.get(part) instanceof OneOf word && word.optional();
        return end == NONE && optional ? end(words, first, at, part + 1) : end;
    }

    private int afterGap(Words words, int first, int at, int part, int most) {
        for (int skipped = 0; skipped <= most; skipped++) {
            int end = end(words, first, at + skipped, part + 1);
            if (end != NONE) {
                return end;
            }
        }
        return NONE;
    }

    /// Words that follow each other in a phrase are not parted by a comma in the text; figures and words after a gap
    /// may be.
    private boolean isParted(Words words, int at, int part) {
        boolean tight = part > 0 && parts.get(part) instanceof OneOf && !(parts.get(part - 1) instanceof Gap);
        return tight && (words.gap(at).indexOf(',') >= 0 || words.gap(at).indexOf(';') >= 0);
    }

    private static boolean fits(Part part, Words words, int at) {
        return switch (part) {
            case OneOf oneOf -> oneOf.fits(words.form(at));
            case Number _ -> words.isNumber(at);
            case Year _ -> words.isYear(at);
            case Name _ -> words.isCapitalised(at);
            case Gap _ -> true;
        };
    }
}

package org.lectern.appraisal;

import java.util.List;
import java.util.Set;

/// A pattern over tokens. Matching never backtracks: every node maps a place to the *set* of places where it can end,
/// kept as the bits of a long, so that the cost of a pattern at a place is bounded by its own size.
sealed interface Pattern {

    /// No match is longer than this many tokens.
    int LONGEST = 63;

    /// The ends of all matches that begin at token `at`, as distances from it: bit 0 is the empty match.
    long ends(ReadTokens tokens, int at);

    /// One token: a word of a set, or one that begins with one of some prefixes.
    record Word(Set<String> words, List<String> prefixes) implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            return at < tokens.size() && fits(tokens.word(at)) ? 0b10 : 0;
        }

        private boolean fits(String token) {
            if (words.contains(token)) {
                return true;
            }
            for (String prefix : prefixes) {
                if (token.startsWith(prefix)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// One token of a set that all tokens were looked up in before; see [QuickPatterns].
    ///
    /// @param number of the set
    record Known(int number) implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            return at < tokens.size() && tokens.facts(at).fits(number) ? 0b10 : 0;
        }
    }

    /// A figure written in digits.
    record Figure() implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            return at < tokens.size() && tokens.isNumber(at) ? 0b10 : 0;
        }
    }

    record Sequence(List<Pattern> parts) implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            long reached = 1;
            for (int i = 0; i < parts.size(); i++) {
                Pattern part = parts.get(i);
                long next = 0;
                for (long left = reached; left != 0; left &= left - 1) {
                    int distance = Long.numberOfTrailingZeros(left);
                    next |= part.ends(tokens, at + distance) << distance;
                }
                if (next == 0) {
                    return 0;
                }
                reached = next & Long.MAX_VALUE;
            }
            return reached;
        }
    }

    record Choice(List<Pattern> options) implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            long reached = 0;
            for (int i = 0; i < options.size(); i++) {
                reached |= options.get(i).ends(tokens, at);
            }
            return reached;
        }
    }

    /// A choice of which most options can only begin with a word of theirs; see [QuickPatterns].
    ///
    /// @param number of the choice, by which a token knows its options
    /// @param always the options that can begin otherwise
    record Table(int number, List<Pattern> always) implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            long reached = 0;
            for (int i = 0; i < always.size(); i++) {
                reached |= always.get(i).ends(tokens, at);
            }
            if (at < tokens.size()) {
                for (WordFacts.Option option : tokens.facts(at).options(number)) {
                    reached |= option.ends(tokens, at);
                }
            }
            return reached;
        }
    }

    record Optional(Pattern inner) implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            return 1 | inner.ends(tokens, at);
        }
    }

    /// Up to `most` tokens of any kind, within one clause.
    record Gap(int most) implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            long reached = 1;
            for (int i = 0; i < most && at + i < tokens.size() && !tokens.isBarrier(at + i); i++) {
                reached |= 1L << (i + 1);
            }
            return reached;
        }
    }

    /// Nothing, where `inner` does not follow.
    record Unless(Pattern inner) implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            return inner.ends(tokens, at) == 0 ? 1 : 0;
        }
    }

    /// Nothing, at the first word of the unit.
    record Start() implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            for (int i = 0; i < at && i < tokens.size(); i++) {
                if (tokens.isWord(i)) {
                    return 0;
                }
            }
            return 1;
        }
    }

    /// Nothing, behind the last word of the unit.
    record End() implements Pattern {
        @Override
        public long ends(ReadTokens tokens, int at) {
            for (int i = at; i < tokens.size(); i++) {
                if (tokens.isWord(i) || tokens.isNumber(i)) {
                    return 0;
                }
            }
            return 1;
        }
    }
}

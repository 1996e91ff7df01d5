package org.lectern.appraisal;

/// The tokens of a unit, with what the rules know of the word of each.
final class ReadTokens {

    private final Tokens tokens;
    private final WordFacts[] facts;

    /// @param facts one for each token
    ReadTokens(Tokens tokens, WordFacts[] facts) {
        this.tokens = tokens;
        this.facts = facts;
    }

    int size() {
        return facts.length;
    }

    WordFacts facts(int at) {
        return facts[at];
    }

    /// Whether the token behind this one belongs to a set; where none is asked for, always.
    ///
    /// @param set a set's number, or less than 0 for none
    boolean mayGoOn(int at, int set) {
        return set < 0 || at + 1 < facts.length && facts[at + 1].fits(set);
    }

    String word(int at) {
        return tokens.word(at);
    }

    boolean isNumber(int at) {
        return tokens.isNumber(at);
    }

    boolean isWord(int at) {
        return tokens.isWord(at);
    }

    boolean isBarrier(int at) {
        return tokens.isBarrier(at);
    }
}

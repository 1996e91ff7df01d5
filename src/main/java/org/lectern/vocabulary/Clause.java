package org.lectern.vocabulary;

import java.util.List;

/// Where scopes end in a text: at sentences, at closing brackets, at words such as "but", and at a comma or "and" that
/// begins a new clause rather than the next item of a list.
final class Clause {

    private static final long AND = Words.hashOf("and");
    private static final long OR = Words.hashOf("or");
    private static final int LONG_REACH = 12;
    private static final int ITEM_WORDS = 4;
    private static final int LONG_ITEM_WORDS = 8;

    private final Words words;
    private final int headingEnd;
    private final boolean[] ends;
    private final boolean[] verbs;

    /// @param headingEnd the first word after the section's title; a scope never crosses it
    Clause(Words words, List<Cue> cues, int headingEnd) {
        this.words = words;
        this.headingEnd = headingEnd;
        ends = new boolean[words.count + 1];
        verbs = new boolean[words.count + 1];
        for (Cue cue : cues) {
            if (cue.kind() == CueKind.END) {
                ends[cue.from()] = true;
            } else if (cue.kind() == CueKind.VERB) {
                verbs[cue.from()] = true;
            }
        }
    }

    /// True where a sentence, list item or the title ends before this word.
    boolean begins(int word) {
        return word == headingEnd || words.has(word, Words.SENTENCE_END);
    }

    /// True where the words `[from, to)` lie between two things that belong together: at most `reach` of them, and no
    /// end
    /// of a scope before, among or right after them.
    boolean connects(int from, int to, int reach) {
        if (to < from || to - from > reach) {
            return false;
        }
        int depth = 0;
        for (int i = from; i <= to; i++) {
            depth += words.has(i, Words.OPEN) ? 1 : 0;
            depth -= words.has(i, Words.CLOSE) ? 1 : 0;
            boolean colon = reach <= LONG_REACH && words.has(i, Words.COLON);
            if (begins(i) || colon || depth < 0 || i < to && ends[i] || isNewClause(i, to, reach)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNewClause(int word, int to, int reach) {
        boolean and =
                words.hash[Math.min(word, words.count - 1)] == AND || words.hash[Math.min(word, words.count - 1)] == OR;
        if (word < to && and && verbs[word + 1]) {
            return true;
        }
        if (!words.has(word, Words.COMMA | Words.DASH) || and) {
            return false;
        }
        int limit = reach > LONG_REACH ? LONG_ITEM_WORDS : ITEM_WORDS;
        for (int i = word; i < to; i++) {
            if (i > word && (words.has(i, Words.COMMA) || words.hash[i] == AND || words.hash[i] == OR)) {
                return false;
            }
            if (verbs[i] || i - word >= limit) {
                return true;
            }
        }
        return false;
    }
}

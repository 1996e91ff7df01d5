package org.lectern.vocabulary;

import java.util.List;

/// Where scopes end in a text: at sentences, at closing brackets, at words such as "but", and at a comma or "and" that
/// begins a new clause rather than the next item of a list.
final class Clause {

    private static final long AND = Words.hashOf("and");
    private static final long OR = Words.hashOf("or");
    private static final long SOMETHING = Words.hashOf("something");
    private static final long THAT = Words.hashOf("that");
    private static final int LONG_REACH = 12;
    private static final int ITEM_WORDS = 4;
    private static final int LONG_ITEM_WORDS = 8;
    private static final int LOOK_BACK = 20;

    private final Words words;
    private final int headingEnd;
    private final boolean[] ends;
    private final boolean[] verbs;
    private final boolean[] openers;

    /// @param headingEnd the first word after the section's title; a scope never crosses it
    Clause(Words words, List<Cue> cues, int headingEnd) {
        this.words = words;
        this.headingEnd = headingEnd;
        ends = new boolean[words.count + 1];
        verbs = new boolean[words.count + 1];
        openers = new boolean[words.count + 1];
        for (Cue cue : cues) {
            if (cue.kind() == CueKind.END) {
                ends[cue.from()] = !isCleft(cue.from());
            } else if (cue.kind() == CueKind.VERB) {
                verbs[cue.from()] = true;
            } else if (cue.kind() == CueKind.OPENER) {
                openers[cue.from()] = true;
            }
        }
    }

    /// "Surgery is something that few need": what follows is still said of the surgery.
    private boolean isCleft(int word) {
        return word > 0 && words.hash[word] == THAT && words.hash[word - 1] == SOMETHING;
    }

    /// True where a sentence, list item or the title ends before this word.
    boolean begins(int word) {
        return word == headingEnd || words.has(word, Words.SENTENCE_END);
    }

    /// True where the words `[from, to)` lie between two things that belong together: at most `reach` of them, and no
    /// end of a scope before, among or right after them.
    boolean connects(int from, int to, int reach) {
        if (to < from || to - from > reach) {
            return false;
        }
        int depth = 0;
        boolean opened = isOpened(from);
        for (int i = from; i <= to; i++) {
            depth += words.has(i, Words.OPEN) ? 1 : 0;
            depth -= words.has(i, Words.CLOSE) ? 1 : 0;
            boolean colon = reach <= LONG_REACH && words.has(i, Words.COLON);
            if (begins(i)
                    || colon
                    || depth < 0
                    || i < to && ends[i]
                    || opened && i > from && isMainClause(i)
                    || isNewClause(i, to, reach)) {
                return false;
            }
        }
        return true;
    }

    /// True where the clause is over before this word.
    boolean isOver(int word) {
        return word >= words.count || begins(word) || words.has(word, Words.COMMA | Words.CLOSE);
    }

    /// True where the words `[from, to)` hold a verb and then, behind "and", something else of which the word at `to`
    /// is said: "Rash is common and ulcers are not seen".
    boolean isOfAnother(int from, int to) {
        boolean verb = false;
        boolean and = false;
        for (int i = from; i < to; i++) {
            if (and && !verbs[i]) {
                return true;
            }
            verb |= verbs[i];
            and |= verb && words.hash[i] == AND;
        }
        return false;
    }

    /// The sentence of this word opens with "although", "if" and the like, and no comma has ended that clause yet.
    private boolean isOpened(int word) {
        int at = Math.min(word, words.count - 1);
        while (at > 0 && word - at < LOOK_BACK && !begins(at) && !words.has(at, Words.COMMA)) {
            at--;
        }
        return openers[at] && begins(at);
    }

    /// A comma that no list goes on after: a verb comes before the next comma, "and" or "or".
    private boolean isMainClause(int word) {
        if (!words.has(word, Words.COMMA)) {
            return false;
        }
        for (int i = word; i < words.count && i - word < LONG_REACH; i++) {
            boolean part = i > word && (begins(i) || words.has(i, Words.COMMA));
            if (part || words.hash[i] == AND || words.hash[i] == OR) {
                return false;
            }
            if (verbs[i]) {
                return true;
            }
        }
        return false;
    }

    /// "…, and pain is its chief sign": the sentence's only comma, and a verb before the next, so it is no list.
    private boolean isSecondSentence(int and) {
        if (!words.has(and, Words.COMMA)) {
            return false;
        }
        for (int i = and - 1; i > 0 && and - i < LOOK_BACK && !begins(i); i--) {
            if (words.has(i, Words.COMMA)) {
                return false;
            }
        }
        for (int i = and + 1; i < words.count && i - and < LONG_ITEM_WORDS; i++) {
            if (begins(i) || words.has(i, Words.COMMA) || verbs[i]) {
                return !begins(i) && verbs[i];
            }
        }
        return false;
    }

    private boolean isNewClause(int word, int to, int reach) {
        boolean and =
                words.hash[Math.min(word, words.count - 1)] == AND || words.hash[Math.min(word, words.count - 1)] == OR;
        if (word < to && and && (verbs[word + 1] || isSecondSentence(word))) {
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

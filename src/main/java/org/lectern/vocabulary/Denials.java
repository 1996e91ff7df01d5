package org.lectern.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two denials in one breath state the thing: "no patient was without fever", "it can't be told without a scan".
final class Denials {

    private static final long AND = Words.hashOf("and");
    private static final long OR = Words.hashOf("or");

    private final Words words;
    private final Clause clause;

    /// For a denied denial the word from which on it is one.
    private final Map<Cue, Integer> deniedFrom = new HashMap<>();

    Denials(List<ScopeRule> rules, Words words, List<Cue> cues, Clause clause) {
        this.words = words;
        this.clause = clause;
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).kind() == CueKind.PAIR) {
                pair(rules.get(cues.get(i).rule()), cues, i);
            }
        }
    }

    private void pair(ScopeRule rule, List<Cue> cues, int at) {
        Cue pair = cues.get(at);
        int farthest = pair.from() - rule.reach() - PhraseTrie.MAX_WORDS;
        for (int i = at - 1; i >= 0 && cues.get(i).from() >= farthest; i--) {
            Cue cue = cues.get(i);
            if (cue.kind() == CueKind.BEFORE && cue.rule() == pair.rule() && isOneBreath(rule, cue, pair)) {
                deniedFrom.put(cue, pair.to());
                deniedFrom.put(new Cue(CueKind.BEFORE, pair.rule(), pair.from(), pair.to()), 0);
            }
        }
    }

    private boolean isOneBreath(ScopeRule rule, Cue cue, Cue pair) {
        if (cue.to() > pair.from() || !clause.connects(cue.to(), pair.from(), rule.reach())) {
            return false;
        }
        for (int i = cue.to(); i < pair.from(); i++) {
            if (words.has(i, Words.COMMA) || words.hash[i] == AND || words.hash[i] == OR) {
                return false;
            }
        }
        return !words.has(pair.from(), Words.COMMA);
    }

    /// True where the cue denies another of its rule, or is denied by one before the mention.
    boolean isDenied(Cue cue, Found mention) {
        Integer from = deniedFrom.get(cue);
        return from != null && from <= mention.from();
    }
}

package org.lectern.appraisal.quality;

import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.appraisal.words.Words;

/// Whether words are negated, after NegEx (Chapman et al., *J Biomed Inform* 2001;34:301-10): a negating word up to
/// five words before them in the same clause, or a denial right behind them.
final class Negation {

    private static final int REACH = 5;
    private static final int DENIAL_REACH = 5;

    private final QualityRules rules;
    private final Words words;
    private final boolean[] deniedFrom;
    private final boolean[] unsaidFrom;

    Negation(QualityRules rules, Words words) {
        this.rules = rules;
        this.words = words;
        this.deniedFrom = begins(rules.denials(), words);
        this.unsaidFrom = begins(rules.unsaid(), words);
    }

    /// At which words a phrase begins.
    private static boolean[] begins(PhraseIndex<Boolean> phrases, Words words) {
        boolean[] begins = new boolean[words.count()];
        phrases.find(words).forEach(match -> begins[match.from()] = true);
        return begins;
    }

    /// Two negations cancel out: "not without risks".
    boolean precedes(int word) {
        int negations = 0;
        for (int i = word - 1; i >= 0 && word - i <= REACH && words.together(i, word); i--) {
            if (endsClause(words.gap(i + 1)) || rules.endsNegation(words.form(i))) {
                break;
            }
            boolean only = words.form(i + 1).equals("only") || words.form(i + 1).equals("just");
            negations += rules.negates(words.form(i)) && !only ? 1 : 0;
        }
        return negations % 2 == 1;
    }

    /// "… is not given", "…: none", behind the word.
    boolean denies(int last) {
        return follows(deniedFrom, last) || leavesUnsaid(last);
    }

    /// "… is not given", behind the word: whoever says "none" has said it.
    boolean leavesUnsaid(int last) {
        return follows(unsaidFrom, last);
    }

    private boolean follows(boolean[] from, int last) {
        for (int i = last + 1; i < words.count() && i - last <= DENIAL_REACH && words.together(i, last); i++) {
            if (from[i]) {
                return true;
            }
            if (rules.endsNegation(words.form(i))
                    || endsClause(words.gap(i)) && !words.gap(i).contains(":")) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsClause(String gap) {
        return gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0 || gap.indexOf('\u2014') >= 0;
    }
}

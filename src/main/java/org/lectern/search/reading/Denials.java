package org.lectern.search.reading;

import java.util.List;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;

/// "Not steroids" leaves them out; "why not steroids" and "can not exercise" don't, and "no fever" describes.
record Denials(QueryWords words, String query) {

    boolean isOne(List<Word> typed, int at) {
        return words.denials().contains(typed.get(at).lower())
                && (at == 0
                        || !words.ignored().contains(typed.get(at - 1).lower())
                        || areParted(typed.get(at - 1), typed.get(at)));
    }

    /// In "adults only, not children" the comma begins anew.
    private boolean areParted(Word before, Word word) {
        return new Span(before.span().end(), word.span().start())
                .in(query)
                .chars()
                .anyMatch(sign -> ",;.:".indexOf(sign) >= 0);
    }
}

package org.lectern.library.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.markup.Leaf;

/// How often each word stands by itself in a source. Two words joined into one are told from a name with a capital
/// inside by this: the halves of joined words stand elsewhere alone, those of a name, as a rule, do not.
final class KnownWords {

    private final List<Leaf> leaves;
    private final Map<String, Integer> counts = new HashMap<>();

    KnownWords(List<Leaf> leaves) {
        this.leaves = leaves;
    }

    /// As written; a word with a capital also where it stands without, as at the beginning of a sentence.
    boolean has(String word) {
        return count(word) > 0 || count(decapitalised(word)) > 0;
    }

    /// Most sources have no joint at all, so the words are counted when the first one is asked for.
    int count(String word) {
        if (counts.isEmpty()) {
            for (Leaf leaf : leaves) {
                Folded.words(leaf.prose().plain()).forEach(each -> counts.merge(each, 1, Integer::sum));
            }
        }
        return counts.getOrDefault(word, 0);
    }

    private static String decapitalised(String word) {
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return capitals ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}

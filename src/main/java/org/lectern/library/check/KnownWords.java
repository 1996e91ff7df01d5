package org.lectern.library.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.markup.Leaf;

/// How often each word stands by itself in a source. Two words joined into one are told from a name with a capital
/// inside by this: the halves of joined words stand elsewhere alone, those of a name, as a rule, do not.
final class KnownWords {

    private final Map<String, Integer> counts = new HashMap<>();

    KnownWords(List<Leaf> leaves) {
        for (Leaf leaf : leaves) {
            Folded.words(leaf.prose().plain()).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
    }

    /// As written; a word with a capital also where it stands without, as at the beginning of a sentence.
    boolean has(String word) {
        return counts.containsKey(word) || counts.containsKey(decapitalised(word));
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    private static String decapitalised(String word) {
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return capitals ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}

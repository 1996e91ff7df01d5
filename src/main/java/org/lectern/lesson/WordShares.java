package org.lectern.lesson;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.Span;

/// Tells how alike two texts are by the words that they share (the coefficient of Dice, 1 for the same set of words).
final class WordShares {

    private final Set<String> words;

    WordShares(String text) {
        this.words = wordsOf(text);
    }

    /// The most alike of some stretches of a text, if it is alike enough; of equals the first.
    Optional<Span> mostAlike(Stream<Span> spans, String text, double least) {
        @Nullable Span best = null;
        double highest = least;
        for (Span span : spans.toList()) {
            double likeness = likeness(span.in(text));
            if (likeness > highest) {
                best = span;
                highest = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    private double likeness(String other) {
        Set<String> others = wordsOf(other);
        int total = words.size() + others.size();
        others.retainAll(words);
        return total == 0 ? 0 : 2.0 * others.size() / total;
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}

package org.lectern.search.words;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// What a word was probably meant to be that no section has: a slip of the finger or of the ear, a word cut short as
/// "azath" is, a space forgotten.
public final class UnknownWords {

    private static final int SHORTEST_QUESTION = 5;

    private final IndexWords index;
    private final LabelWords labels;
    private final Set<String> questions;

    /// @param questions words that queries are worded with, whatever they ask for
    public UnknownWords(IndexWords index, LabelWords labels, Set<String> questions) {
        this.index = index;
        this.labels = labels;
        this.questions = questions;
    }

    /// Whether it is right as it is: part of a concept's name, or of everyday English.
    public boolean isRight(Word word) {
        return labels.contains(word.lower()) || index.isEveryday(word.lower());
    }

    /// What was meant: one slip or the very same sound before anything else. Then a word of questions, and the
    /// beginning of a word, are
    /// likelier than two slips, and so is a slip in a word of everyday English that is said nowhere here.
    ///
    /// @param carefully whether words that only sound alike are looked for too; costs more
    public Optional<String> meant(Word word, boolean carefully) throws IOException {
        if (isRight(word)) {
            return Optional.empty();
        }
        Optional<String> near = index.near(word.text(), carefully);
        if (near.isPresent()
                && (Slips.between(word.lower(), near.get(), 2) < 2 || index.areAlike(word.lower(), near.get()))) {
            return near;
        }
        Optional<String> likelier = question(word);
        if (likelier.isEmpty()) {
            likelier = index.beginning(word.lower(), labels);
        }
        if (likelier.isPresent() || index.isNearEveryday(word.lower())) {
            return likelier;
        }
        return near.isEmpty() && carefully ? index.apart(word.lower()) : near;
    }

    private Optional<String> question(Word word) {
        String typed = word.lower();
        return questions.stream()
                .filter(question -> question.length() >= SHORTEST_QUESTION && question.charAt(0) == typed.charAt(0))
                .filter(question -> Slips.between(typed, question, 2) < 2)
                .min(Comparator.naturalOrder());
    }
}

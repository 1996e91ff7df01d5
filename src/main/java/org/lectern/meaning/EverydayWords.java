package org.lectern.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// The words so usual in English that the sentence model knows them whole: who types one of them means it, however near
/// it comes to another. The list is that of the model's tokenizer, made of encyclopaedia and books, not of medicine.
public final class EverydayWords {

    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final int SHORTEST = 3;

    private final Set<String> words;

    private EverydayWords(Set<String> words) {
        this.words = words;
    }

    /// Reads the list, which takes some tens of milliseconds.
    public static EverydayWords shipped() {
        try (InputStream tokenizer = EverydayWords.class.getResourceAsStream(TOKENIZER)) {
            if (tokenizer == null) {
                throw new IllegalStateException("missing data file " + TOKENIZER);
            }
            Set<String> words = new HashSet<>();
            JsonMapper.shared()
                    .readTree(tokenizer)
                    .get("model")
                    .get("vocab")
                    .propertyNames()
                    .forEach(piece -> {
                        if (piece.length() >= SHORTEST && piece.chars().allMatch(Character::isLetter)) {
                            words.add(piece);
                        }
                    });
            return new EverydayWords(Set.copyOf(words));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TOKENIZER, unreadable);
        }
    }

    /// Whether a word is one of them, in capitals or not.
    public boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}

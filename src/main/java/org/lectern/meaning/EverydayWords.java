package org.lectern.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

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
            return new EverydayWords(Set.copyOf(pieces(tokenizer)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TOKENIZER, unreadable);
        }
    }

    /// Goes through the file once and keeps nothing else of it: the first question that is misspelt waits for this.
    private static Set<String> pieces(InputStream tokenizer) {
        Set<String> words = new HashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer)) {
            while (parser.nextToken() != null && !"vocab".equals(parser.currentName())) {}
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String piece = parser.currentName();
                if (piece.length() >= SHORTEST && piece.chars().allMatch(Character::isLetter)) {
                    words.add(piece);
                }
                parser.nextToken();
            }
        }
        return words;
    }

    /// Whether a word is one of them, in capitals or not.
    public boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}

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
    private final int longest;

    /// The list never changes, and every index that is opened asks for it.
    private static final class Shipped {
        private static final EverydayWords WORDS = read();
    }

    private EverydayWords(Set<String> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /// The list, which takes some tens of milliseconds to read when it is first asked for.
    public static EverydayWords shipped() {
        return Shipped.WORDS;
    }

    private static EverydayWords read() {
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

    /// Whether one letter too many, too few or wrong, or two swapped, lie between it and one of them.
    public boolean hasNear(String word) {
        String typed = word.toLowerCase(Locale.ROOT);
        if (typed.length() > longest + 1) {
            return false;
        }
        for (int i = 0; i <= typed.length(); i++) {
            String before = typed.substring(0, i);
            String rest = typed.substring(i);
            if (hasWithout(before, rest) || hasWithAnother(before, rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWithout(String before, String rest) {
        return (!rest.isEmpty() && words.contains(before + rest.substring(1)))
                || (rest.length() > 1 && words.contains(before + rest.charAt(1) + rest.charAt(0) + rest.substring(2)));
    }

    private boolean hasWithAnother(String before, String rest) {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (words.contains(before + letter + rest)
                    || (!rest.isEmpty() && words.contains(before + letter + rest.substring(1)))) {
                return true;
            }
        }
        return false;
    }
}

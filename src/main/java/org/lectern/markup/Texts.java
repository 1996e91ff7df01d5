package org.lectern.markup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The sentences that this package says to a reader, by name.
final class Texts {

    private static final String FILE = "texts.properties";
    private static final Properties SENTENCES = load();

    private Texts() {}

    static String sentence(String name) {
        @Nullable String sentence = SENTENCES.getProperty(name);
        if (sentence == null) {
            throw new IllegalStateException("no sentence " + name + " in " + FILE);
        }
        return sentence;
    }

    private static Properties load() {
        try (var stream = Texts.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("missing data file " + FILE);
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}

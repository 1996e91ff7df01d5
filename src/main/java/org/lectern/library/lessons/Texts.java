package org.lectern.library.lessons;

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

    /// The sentence of that name with the arguments in place of `{0}`, `{1}` …
    static String sentence(String name, Object... arguments) {
        @Nullable String sentence = SENTENCES.getProperty(name);
        if (sentence == null) {
            throw new IllegalStateException("no sentence " + name + " in " + FILE);
        }
        String filled = sentence;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
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

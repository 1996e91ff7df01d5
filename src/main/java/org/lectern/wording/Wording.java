package org.lectern.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The sentences of one file, by name.
public final class Wording {

    private static final String FILE = "texts.properties";

    private final String file;
    private final Map<String, String> sentences;

    private Wording(String file, Map<String, String> sentences) {
        this.file = file;
        this.sentences = sentences;
    }

    /// The sentences of `texts.properties` in the package of a class.
    public static Wording beside(Class<?> owner) {
        return of(owner, FILE);
    }

    /// @param file as [Class#getResourceAsStream(String)] takes it
    /// @throws IllegalStateException where the program was built without it
    public static Wording of(Class<?> owner, String file) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing data file " + file);
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> sentences = new HashMap<>();
            read.stringPropertyNames().forEach(name -> sentences.put(name, read.getProperty(name)));
            return new Wording(file, Map.copyOf(sentences));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    public boolean has(String name) {
        return sentences.containsKey(name);
    }

    /// The sentence with the arguments in place of `{0}`, `{1}` …, and nothing else changed.
    ///
    /// @throws IllegalStateException where the file lacks it
    public String sentence(String name, Object... arguments) {
        String filled = pattern(name);
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }

    /// The sentence as a [MessageFormat], which knows numbers and choices.
    ///
    /// @throws IllegalStateException where the file lacks it
    public String formatted(String name, Object... arguments) {
        return new MessageFormat(pattern(name), Locale.ROOT).format(arguments);
    }

    private String pattern(String name) {
        String pattern = sentences.get(name);
        if (pattern == null) {
            throw new IllegalStateException("no sentence " + name + " in " + file);
        }
        return pattern;
    }
}

package org.lectern.appraisal.study;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/// The sentences of `texts.properties`.
final class StudyTexts {

    private final Properties patterns = load();

    String say(String key, Object... details) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("texts.properties has no " + key);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(details);
    }

    /// A small number as a word that begins a sentence, a larger one in digits.
    String number(int number) {
        return patterns.getProperty("number." + number, String.valueOf(number));
    }

    private static Properties load() {
        try (var stream = StudyTexts.class.getResourceAsStream("texts.properties")) {
            if (stream == null) {
                throw new IllegalStateException("texts.properties is not in the program");
            }
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return patterns;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

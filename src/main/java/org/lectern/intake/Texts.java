package org.lectern.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.Problem;

/// The sentences of this package, by the kind of problem.
final class Texts {

    private static final Properties SENTENCES = load();

    private Texts() {}

    static Problem problem(String kind, Problem.Severity severity, String where, Object... details) {
        @Nullable String pattern = SENTENCES.getProperty(kind);
        if (pattern == null) {
            throw new IllegalStateException("no sentence for " + kind);
        }
        String sentence = new MessageFormat(pattern, Locale.ROOT).format(details);
        return new Problem(kind, severity, where, sentence);
    }

    private static Properties load() {
        try (var stream = Texts.class.getResourceAsStream("texts.properties")) {
            if (stream == null) {
                throw new IllegalStateException("missing data file texts.properties");
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

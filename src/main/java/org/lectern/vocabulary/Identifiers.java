package org.lectern.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.vocabulary.Yaml.Malformed;

/// Knows how the schemes of `identifiers.yaml` write their identifiers, so that a slip of the pen is seen.
final class Identifiers {

    private static final int MAX_LENGTH = 40;

    private final List<Pattern> patterns;

    private Identifiers(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static Identifiers shipped() {
        try (InputStream in = Identifiers.class.getResourceAsStream("identifiers.yaml")) {
            if (in == null) {
                throw new IllegalStateException("identifiers.yaml is not in the program");
            }
            List<Pattern> patterns = new ArrayList<>();
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Yaml item : YamlFields.of(YamlReader.read(yaml)).items("identifiers")) {
                patterns.add(Pattern.compile(YamlFields.of(item).required("pattern")));
            }
            return new Identifiers(List.copyOf(patterns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Malformed e) {
            throw new IllegalStateException("identifiers.yaml:" + e.line() + ": " + e.sentence(), e);
        }
    }

    boolean isWellFormed(String identifier) {
        return identifier.length() <= MAX_LENGTH
                && patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(identifier).matches());
    }
}

package org.lectern.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// Knows how the schemes of `identifiers.yaml` write their identifiers, so that a slip of the pen is seen.
final class Identifiers {

    private static final int GREATEST_SIZE = 1 << 16;
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
            YamlNode.Mapping file = new YamlReader(GREATEST_SIZE).read(yaml).asMapping("the file");
            for (YamlNode.Mapping item : file.mappings("identifiers")) {
                patterns.add(Pattern.compile(item.required("pattern")));
            }
            return new Identifiers(List.copyOf(patterns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YamlTrouble e) {
            throw new IllegalStateException("identifiers.yaml, " + e.sentence(), e);
        }
    }

    boolean isWellFormed(String identifier) {
        return identifier.length() <= MAX_LENGTH
                && patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(identifier).matches());
    }
}

package org.lectern.library.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.appraisal.words.PhraseReader;
import org.lectern.appraisal.words.Words;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// Tells whether a statement speaks for what it names or warns of it, by the phrases of `advice.yaml`.
final class Advice {

    private static final int GREATEST_SIZE = 100_000;

    private final PhraseIndex<Boolean> warns;
    private final PhraseIndex<Boolean> recommends;

    /// @throws IllegalStateException where the file in the program is not as it should be
    Advice() {
        PhraseReader phrases = new PhraseReader(Map.of());
        try (InputStream file = Advice.class.getResourceAsStream("advice.yaml")) {
            if (file == null) {
                throw new IllegalStateException("advice.yaml is not in the program");
            }
            YamlNode root = new YamlReader(GREATEST_SIZE).read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            if (!(root instanceof YamlNode.Mapping lists)) {
                throw new IllegalStateException("advice.yaml holds no lists");
            }
            lists.allowOnly(List.of("warns", "recommends"));
            warns = PhraseIndex.of(phrases, lists.texts("warns"));
            recommends = PhraseIndex.of(phrases, lists.texts("recommends"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (YamlTrouble problem) {
            throw new IllegalStateException("advice.yaml: " + problem.sentence(), problem);
        }
    }

    /// One of [Says#WARNS], [Says#RECOMMENDS], [Says#MENTIONS].
    Says of(String statement) {
        Words words = Words.of(statement);
        if (warns.isIn(words)) {
            return Says.WARNS;
        }
        return recommends.isIn(words) ? Says.RECOMMENDS : Says.MENTIONS;
    }
}

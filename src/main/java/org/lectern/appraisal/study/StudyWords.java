package org.lectern.appraisal.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.appraisal.words.PhraseReader;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// The word lists of `words.yaml`.
///
/// @param trial       words that make the name beside them that of a study
/// @param authors     words that may stand between an author and the year
/// @param pubmed      words that lead from "PubMed" to its number
/// @param children    words by which a sentence speaks of children
/// @param pregnancy   words by which a sentence speaks of pregnant women
/// @param comparisons words by which a sentence compares
/// @param amounts     longer phrases in which such words give an amount or a time
/// @param unread      words by which a card says that the result was not read
/// @param general     words that name no treatment and no disease by themselves
record StudyWords(
        Set<String> trial,
        Set<String> authors,
        Set<String> pubmed,
        PhraseIndex<Boolean> children,
        PhraseIndex<Boolean> pregnancy,
        PhraseIndex<Boolean> comparisons,
        PhraseIndex<Boolean> amounts,
        PhraseIndex<Boolean> unread,
        Set<String> general) {

    private static final List<String> KEYS = List.of(
            "trial", "authors", "pubmed", "children", "pregnancy", "comparisons", "amounts", "unread", "general");

    static StudyWords shipped() {
        try (InputStream in = StudyWords.class.getResourceAsStream("words.yaml")) {
            if (in == null) {
                throw new IllegalStateException("words.yaml is not in the program");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (YamlTrouble broken) {
            throw new IllegalStateException("words.yaml, " + broken.sentence(), broken);
        }
    }

    static StudyWords read(String yaml) throws YamlTrouble {
        YamlNode.Mapping file = new YamlReader(1 << 16).read(yaml).asMapping("the file");
        file.allowOnly(KEYS);
        PhraseReader phrases = new PhraseReader(Map.of());
        return new StudyWords(
                Set.copyOf(list(file, "trial")),
                Set.copyOf(list(file, "authors")),
                Set.copyOf(list(file, "pubmed")),
                PhraseIndex.of(phrases, list(file, "children")),
                PhraseIndex.of(phrases, list(file, "pregnancy")),
                PhraseIndex.of(phrases, list(file, "comparisons")),
                PhraseIndex.of(phrases, list(file, "amounts")),
                PhraseIndex.of(phrases, list(file, "unread")),
                Set.copyOf(list(file, "general")));
    }

    private static List<String> list(YamlNode.Mapping file, String key) throws YamlTrouble {
        List<String> list = file.texts(key);
        if (list.isEmpty()) {
            throw new YamlTrouble("'" + key + "' is missing", file.line());
        }
        return list;
    }
}

package org.lectern.library.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// The word lists of the checks.
///
/// @param joinedNames    names with a capital inside, as written
/// @param namePrefixes   beginnings of names after which a capital is no joint, as written
/// @param addressEndings what follows the last dot of an address, in lower case
/// @param bookWords      words of a reference that needs no volume and pages, in lower case
/// @param datedBy        words by which a page gives its own date
/// @param plannedBy      words by which such a date is one that is planned
record CheckWords(
        Set<String> joinedNames,
        Set<String> namePrefixes,
        Set<String> addressEndings,
        Set<String> bookWords,
        Set<String> datedBy,
        Set<String> plannedBy) {

    private static final String FILE = "words.yaml";
    private static final List<String> KEYS =
            List.of("joinedNames", "namePrefixes", "addressEndings", "bookWords", "datedBy", "plannedBy");

    static CheckWords load() {
        try (InputStream file = CheckWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("missing data file " + FILE);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return of(new YamlReader(64 << 10).read(text).asMapping(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (YamlTrouble broken) {
            throw new IllegalStateException(FILE + ": " + broken.getMessage(), broken);
        }
    }

    private static CheckWords of(YamlNode.Mapping lists) throws YamlTrouble {
        lists.allowOnly(KEYS);
        return new CheckWords(
                list(lists, "joinedNames"),
                list(lists, "namePrefixes"),
                list(lists, "addressEndings"),
                list(lists, "bookWords"),
                list(lists, "datedBy"),
                list(lists, "plannedBy"));
    }

    private static Set<String> list(YamlNode.Mapping lists, String key) throws YamlTrouble {
        Set<String> words = Set.copyOf(lists.texts(key));
        if (words.isEmpty()) {
            throw new YamlTrouble("'" + key + "' is missing", lists.line());
        }
        return words;
    }
}

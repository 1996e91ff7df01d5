package org.lectern.markup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Named lists of words and phrases from a data file, so that rules speak of "question words" and the words stay out
/// of the code.
///
/// The file is UTF-8 text: `[name of a list]` on a line of its own, then its entries, parted by commas or lines; `#`
/// begins a comment. Entries are read in lower case unless the file is loaded as written.
public final class WordLists {

    private final String resource;
    private final Map<String, Set<String>> lists;

    private WordLists(String resource, Map<String, Set<String>> lists) {
        this.resource = resource;
        this.lists = lists;
    }

    /// @throws IllegalStateException where the file is missing or an entry stands in no list
    public static WordLists load(Class<?> owner, String resource) {
        return load(owner, resource, true);
    }

    /// As [#load(Class, String)], with upper and lower case kept.
    public static WordLists loadAsWritten(Class<?> owner, String resource) {
        return load(owner, resource, false);
    }

    private static WordLists load(Class<?> owner, String resource, boolean lowerCase) {
        try (var stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing data file " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new WordLists(resource, read(resource, reader, lowerCase));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static Map<String, Set<String>> read(String resource, BufferedReader reader, boolean lowerCase)
            throws IOException {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        Set<String> current = new LinkedHashSet<>();
        boolean inList = false;
        for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
            String entry = line.strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            if (entry.startsWith("[") && entry.endsWith("]")) {
                current = lists.computeIfAbsent(entry.substring(1, entry.length() - 1), key -> new LinkedHashSet<>());
                inList = true;
            } else if (inList) {
                Arrays.stream(entry.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .map(word -> lowerCase ? word.toLowerCase(Locale.ROOT) : word)
                        .forEach(current::add);
            } else {
                throw new IllegalStateException(resource + ": stands in no list: " + entry);
            }
        }
        return lists;
    }

    /// The entries in the order of the file.
    ///
    /// @throws IllegalStateException where the file has no such list or it is empty
    public Set<String> list(String name) {
        Set<String> list = lists.getOrDefault(name, Set.of());
        if (list.isEmpty()) {
            throw new IllegalStateException(resource + " has no list [" + name + "]");
        }
        return Collections.unmodifiableSet(list);
    }
}

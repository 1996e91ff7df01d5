package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Topic;

/// The shape that a file of word lists must have: every list has entries, is asked for, and holds each entry once.
final class WordListFilesTest {

    private static final Path MAIN = Path.of("src/main");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section/labels.txt",
                "section/topics.txt",
                "section/boilerplate.txt",
                "section/titles.txt",
                "intake/words.txt",
                "intake/particulars.txt",
                "markup/field-labels.txt",
                "markup/person-names.txt"
            })
    void everyListIsAskedForAndHoldsEachEntryOnce(String file) throws IOException {
        Map<String, List<String>> lists =
                read(MAIN.resolve("resources/org/lectern").resolve(file));
        assertThat(lists).isNotEmpty();
        String code = code(MAIN.resolve("java/org/lectern").resolve(file.substring(0, file.indexOf('/'))));
        Set<String> topics = topicLists();
        lists.forEach((name, entries) -> {
            assertThat(entries).as(name).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
            assertThat(code.contains("\"" + name + "\"") || topics.contains(name))
                    .as("asked for: " + name)
                    .isTrue();
            if (!file.endsWith("labels.txt") || file.startsWith("markup")) {
                assertThat(entries).as(name).allMatch(entry -> entry.equals(entry.toLowerCase(Locale.ROOT)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"section", "intake", "markup"})
    void everyListThatTheCodeAsksForExists(String folder) throws IOException {
        Set<String> there = new HashSet<>();
        try (Stream<Path> files =
                Files.list(MAIN.resolve("resources/org/lectern").resolve(folder))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                there.addAll(read(file).keySet());
            }
        }
        String[] calls = code(MAIN.resolve("java/org/lectern").resolve(folder)).split("\\.list\\(\"");
        for (int i = 1; i < calls.length; i++) {
            assertThat(there).contains(calls[i].substring(0, calls[i].indexOf('"')));
        }
        if (folder.equals("section")) {
            assertThat(there).containsAll(topicLists());
        }
    }

    private static Set<String> topicLists() {
        return Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(topic.code() + " heading", topic.code() + " body"))
                .collect(Collectors.toSet());
    }

    private static String code(Path folder) throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }

    /// The lists as they stand, blanks and repetitions kept.
    private static Map<String, List<String>> read(Path file) throws IOException {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String entry = line.strip();
            if (entry.startsWith("[") && entry.endsWith("]")) {
                current = new ArrayList<>();
                assertThat(lists.put(entry.substring(1, entry.length() - 1), current))
                        .as("once: " + entry)
                        .isNull();
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                String bare = entry.endsWith(",") ? entry.substring(0, entry.length() - 1) : entry;
                for (String word : bare.split(",", -1)) {
                    current.add(word.strip());
                }
            }
        }
        return lists;
    }
}

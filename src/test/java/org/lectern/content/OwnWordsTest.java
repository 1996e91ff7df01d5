package org.lectern.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shipped sources restate their originals; no run of eight words may be the originals' own, titles and references
/// aside. The originals are not part of the project: where they are absent the test says so and is skipped.
class OwnWordsTest {

    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /// Titles, labels of items, bracketed labels, addresses and whole reference lists are names, not sentences.
    private static final Pattern NAMES = Pattern.compile(
            "(?m)^---\\n(?s:.*?)\\n---$|^## References\\n(?s:.*?)(?=^## |\\z)|^#.*$|\\*\\*[^*]*\\*\\*|\\[[^\\]]*]"
                    + "|\\(?doi\\.org\\S*");

    static Stream<Path> shippedSources() throws IOException {
        return markdown(Path.of("knowledge/sources")).stream();
    }

    @ParameterizedTest
    @MethodSource("shippedSources")
    void noRunOfEightWordsIsAnOriginals(Path source) throws IOException {
        Path originals = Path.of(System.getProperty("lectern.originals", "../shared/originals"));
        assumeTrue(Files.isDirectory(originals), "the originals are not here; nothing to compare with");
        Set<String> theirs = new HashSet<>();
        try (var files = Files.list(originals)) {
            for (Path file : files.toList()) {
                theirs.addAll(runs(Files.readString(file)));
            }
        }
        Matcher prose = NAMES.matcher(Files.readString(source).replace("\r\n", "\n"));
        List<String> shared =
                runs(prose.replaceAll(" § ")).stream().filter(theirs::contains).toList();
        assertThat(shared).isEmpty();
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        for (String passage : text.split("§")) {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(passage.toLowerCase(Locale.ROOT));
            while (word.find()) {
                words.add(word.group());
            }
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(String.join(" ", words.subList(i, i + RUN)));
            }
        }
        return runs;
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}

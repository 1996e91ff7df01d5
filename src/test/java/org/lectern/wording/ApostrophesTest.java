package org.lectern.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What people read has one apostrophe, the curved one. Patterns, word lists and the help of the command line, which
/// also stands on terminals that have no other, keep the straight one.
final class ApostrophesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path CODE = Path.of("src", "main", "java", "org", "lectern");
    private static final Pattern STRAIGHT = Pattern.compile("\\p{L}'+\\p{L}|s'+ \\p{L}");

    /// The keys under which data files hold sentences that are shown.
    private static final Pattern SENTENCE = Pattern.compile(" *(reason|says|yes|no|partly|question): [^\"\\[].*");

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\\p{L}'+\\p{L}[^\"]*\"");

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        return Files.walk(folder).filter(file -> file.toString().endsWith(ending));
    }

    @Test
    void textsHaveTheCurvedOne() throws IOException {
        try (Stream<Path> files = files(RESOURCES, ".properties")) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file))
                        .as("%s", file)
                        .filteredOn(line -> !line.startsWith("#"))
                        .noneMatch(line -> STRAIGHT.matcher(line).find());
            }
        }
    }

    @Test
    void sentencesOfDataFilesHaveTheCurvedOne() throws IOException {
        try (Stream<Path> files = files(RESOURCES, ".yaml")) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file))
                        .as("%s", file)
                        .filteredOn(line -> SENTENCE.matcher(line).matches())
                        .noneMatch(line -> STRAIGHT.matcher(line).find());
            }
        }
    }

    @Test
    void sentencesInTheCodeHaveTheCurvedOne() throws IOException {
        List<Path> matching =
                List.of(CODE.resolve("appraisal"), CODE.resolve("app").resolve("command"));
        try (Stream<Path> files = files(CODE, ".java")) {
            for (Path file : files.filter(each -> matching.stream().noneMatch(each::startsWith))
                    .toList()) {
                assertThat(Files.readAllLines(file))
                        .as("%s", file)
                        .filteredOn(line -> !line.strip().startsWith("//"))
                        .noneMatch(line -> LITERAL.matcher(line).find());
            }
        }
    }
}

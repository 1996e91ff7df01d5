package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.LibraryDoor;

/// What a librarian reads of a library's state.
class CheckCommandTest {

    private static final String SOUND = """
            ---
            title: Asthma %1$d
            creator: A. Writer
            language: en
            rights: CC BY 4.0
            type: Web page
            ---
            # Asthma %1$d

            A wheeze of kind %1$d is heard at night.
            """;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void library() throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(folder.resolve("library.yaml"), "title: Lungs\n");
        Files.writeString(
                folder.resolve("vocabulary/symptoms.yaml"),
                "facet: symptom\nconcepts:\n  - id: wheeze\n    prefLabel: Wheeze\n");
    }

    private void undated(int count) throws IOException {
        for (int i = 1; i <= count; i++) {
            Files.writeString(folder.resolve("sources/source-" + i + ".md"), SOUND.formatted(i));
        }
    }

    @Test
    void notesStandInAGroupOfTheirOwnAndChangeNoExitCode() throws IOException {
        undated(2);

        assertThat(run("check")).isZero();
        assertThat(lines())
                .startsWith("", "Worth knowing, nothing that must be fixed:")
                .hasSize(4)
                .last()
                .asString()
                .startsWith("  missing-date  source-2: The front matter has no date");
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEqualTo("No problems found.\n");
    }

    @Test
    void whatMustBeFixedStandsFirst() throws IOException {
        undated(1);
        Files.writeString(folder.resolve("sources/other.md"), SOUND.formatted(2).replace("A. Writer", ""));

        assertThat(run("check")).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(lines().getFirst()).doesNotStartWith(" ").contains("other");
        assertThat(lines().indexOf("Worth knowing, nothing that must be fixed:"))
                .isPositive();
    }

    @Test
    void manyNotesOfAKindAreCounted() throws IOException {
        undated(8);

        run("check");
        assertThat(lines()).hasSize(8).last().isEqualTo("  missing-date  and 3 more; --notes prints every one.");
        data.reset();
        run("check", "--notes");
        assertThat(lines()).hasSize(10).noneMatch(line -> line.contains("more"));
    }

    @Test
    void aLibraryWithoutNotesHasNoGroupOfThem() throws IOException {
        Files.writeString(
                folder.resolve("sources/whole.md"), SOUND.formatted(1).replace("type:", "issued: 2020-03-01\ntype:"));

        assertThat(run("check")).isZero();
        assertThat(lines()).isEmpty();
    }

    private List<String> lines() {
        return data.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private int run(String... arguments) {
        Surroundings surroundings =
                new Surroundings(Map.of("LECTERN_LIBRARY", folder.toString()), Map.of("os.name", "Linux"), folder);
        Console console = new Console(
                new PrintStream(data, false, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        int exit = new LecternCommand(console, surroundings, new LibraryDoor(folder.resolve("cache")), _ -> {})
                .run(arguments);
        console.data().flush();
        return exit;
    }
}

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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.LibraryDoor;
import org.lectern.search.SearchResults;

/// Runs that figures are computed from: what is wrong with one is told, and nothing in it is read as something else.
class BatchCommandTest {

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(data, true), new PrintStream(messages, true));

    @TempDir
    Path folder;

    @BeforeEach
    void aSmallLibrary() throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("library.yaml"), "title: Joints\n");
        Files.writeString(folder.resolve("sources/gout.md"), "---\ntitle: Gout\n---\n\n# Gout\n\nGout hurts.\n");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstId() throws IOException {
        assertThat(batch("\uFEFFq1\tgout\nq2\tgout\n")).isZero();
        assertThat(printed().lines().map(line -> line.split(" ")[0])).containsExactly("q1", "q2");
    }

    @Test
    void anIdWithABlankIsToldAndLeftOutForItsLinesWouldHaveSevenColumns() throws IOException {
        assertThat(batch("q 1\tgout\nq2\tgout\n")).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(printed().lines()).singleElement().asString().startsWith("q2 Q0 ");
        assertThat(said()).contains("line 1").contains("blank in the id");
    }

    @Test
    void sourcesThatTheRunDoesWithoutAreTold() throws IOException {
        Files.write(folder.resolve("sources/odd.md"), new byte[] {'G', (byte) 0xE9, '\n', 0, 1, 2});
        batch("q1\tgout\n");
        assertThat(said()).contains("odd.md");
    }

    @Test
    void aSearchThatWasStoppedByTheClockIsToldWithItsIdAndIsAProblem() {
        SearchResults stopped = new SearchResults(
                7,
                Optional.of("At least 7 sections; the search was stopped after 0.8 s."),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertThat(new RunLines(console).print("q1", stopped)).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(said()).isEqualTo("q1: At least 7 sections; the search was stopped after 0.8 s.\n");
    }

    private int batch(String queries) throws IOException {
        Path file = Files.writeString(folder.resolve("queries.tsv"), queries);
        Surroundings surroundings = new Surroundings(Map.of(), Map.of("os.name", "Linux"), folder);
        return new LecternCommand(console, surroundings, new LibraryDoor(folder.resolve("cache")), _ -> {})
                .run("batch", file.toString());
    }

    private String printed() {
        return data.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}

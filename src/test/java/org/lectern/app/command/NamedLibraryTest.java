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

/// A command works on the library that was named, wherever on the line that was, and passes over nothing that was said.
class NamedLibraryTest {

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void twoLibraries() throws IOException {
        for (String name : List.of("gout", "lupus")) {
            Files.createDirectories(folder.resolve(name).resolve("sources"));
            Files.createDirectories(folder.resolve(name).resolve("vocabulary"));
            Files.writeString(folder.resolve(name).resolve("library.yaml"), "title: " + name + "\n");
            Files.writeString(
                    folder.resolve(name).resolve("sources/" + name + ".md"),
                    "---\ntitle: " + name + "\n---\n\n# About " + name + "\n\nIt hurts.\n");
        }
    }

    @Test
    void aLibraryNamedBeforeTheCommandIsTheOneThatItWorksOn() {
        assertThat(run("--library", lupus(), "sections", "--json")).isZero();
        assertThat(printed()).contains("\"source\":\"lupus\"").doesNotContain("gout");
    }

    @Test
    void theNearestNameOfALibraryCounts() {
        assertThat(run("--library", gout(), "sections", "--json", "--library", lupus()))
                .isZero();
        assertThat(printed()).contains("\"source\":\"lupus\"").doesNotContain("gout");
    }

    @Test
    void aDecisionIsSavedInTheLibraryThatWasNamedBeforeAdd() {
        assertThat(run(
                        "decisions",
                        "--library",
                        lupus(),
                        "add",
                        "--rule-off",
                        "cta-any-document",
                        "--who",
                        "Ada",
                        "--reason",
                        "x"))
                .isZero();
        assertThat(folder.resolve("lupus/curation/decisions.jsonl")).exists();
        assertThat(folder.resolve("gout/curation")).doesNotExist();
    }

    @Test
    void aLibraryNamedFirstReachesACommandWithinACommand() {
        assertThat(run("--library", lupus(), "lesson", "list")).isZero();
        assertThat(run("--library", folder.resolve("none").toString(), "lesson", "list"))
                .isEqualTo(Console.FOUND_A_PROBLEM);
    }

    @Test
    void whatACommandWouldNotReadIsRefusedAndNothingIsDone() {
        assertThat(run("decisions", "--who", "Ada", "add", "--rule-off", "CTA-1"))
                .isEqualTo(Console.WRONG_USAGE);
        assertThat(said()).startsWith("--who stands before add");
        assertThat(folder.resolve("gout/curation")).doesNotExist();

        messages.reset();
        assertThat(run(lupus(), "check")).isEqualTo(Console.WRONG_USAGE);
        assertThat(said()).startsWith(lupus() + " stands before check");
    }

    @Test
    void helpAndTheFolderOfAStickAreReadBeforeACommand() {
        assertThat(run("--help", "check")).isZero();
        assertThat(run("--portable", folder.toString(), "sections")).isZero();
        assertThat(printed()).contains("About gout");
    }

    private String gout() {
        return folder.resolve("gout").toString();
    }

    private String lupus() {
        return folder.resolve("lupus").toString();
    }

    private int run(String... arguments) {
        Surroundings surroundings =
                new Surroundings(Map.of("LECTERN_LIBRARY", gout()), Map.of("os.name", "Linux"), folder);
        Console console = new Console(new PrintStream(data, true), new PrintStream(messages, true));
        return new LecternCommand(console, surroundings, new LibraryDoor(folder.resolve("cache")), _ -> {})
                .run(arguments);
    }

    private String printed() {
        return data.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}

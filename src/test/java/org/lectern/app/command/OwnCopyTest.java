package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.library.LibraryDoor;

/// Commands of an installed program that change a library, before any window was opened.
class OwnCopyTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private Path shipped = Path.of("");
    private Path own = Path.of("");

    @BeforeEach
    void anInstalledProgramAndAPage() throws IOException {
        shipped = folder.resolve("program/lib/app/knowledge");
        own = folder.resolve("data/library");
        Files.createDirectories(shipped.resolve("sources"));
        Files.writeString(shipped.resolve("library.yaml"), "title: Shipped\n");
        Files.writeString(shipped.resolve("sources/gout.md"), "# Gout\n\nGout hurts.\n");
        Files.writeString(folder.resolve("page.md"), "# Hives\n\nHives itch.\n");
        Files.writeString(folder.resolve("terms.tsv"), "id\tlabel\nHP:0000989\tItch\n");
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(messages, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                Map.of(),
                Map.of(
                        "lectern.home",
                        folder.resolve("program/lib/app").toString(),
                        "jpackage.app-path",
                        folder.resolve("program/bin/lectern").toString(),
                        Surroundings.OWN_LIBRARY,
                        own.toString()),
                folder);
        return new LecternCommand(
                        new Console(out, err), surroundings, new LibraryDoor(folder.resolve("cache")), _ -> {})
                .run(arguments);
    }

    private long filesOfTheShippedLibrary() throws IOException {
        try (Stream<Path> files = Files.walk(shipped)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import page.md", "vocabulary import --facet symptom terms.tsv"})
    void whatACommandChangesIsTheUsersOwnCopyAlsoWhereNoWindowMadeItYet(String command) throws IOException {
        String[] arguments = command.replaceAll("(\\w+\\.\\w+)", folder + "/$1").split(" ");

        assertThat(run(arguments)).as(messages::toString).isZero();
        assertThat(filesOfTheShippedLibrary()).isEqualTo(2);
        assertThat(own.resolve("sources/gout.md")).exists();
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("Your own copy");
    }

    @Test
    void theShippedLibraryIsNotChangedWhereItIsNamedEither() throws IOException {
        assertThat(run("import", folder.resolve("page.md").toString())).isZero();
        messages.reset();

        assertThat(run(
                        "import",
                        "--library",
                        shipped.toString(),
                        folder.resolve("page.md").toString()))
                .isPositive();
        assertThat(filesOfTheShippedLibrary()).isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .contains("stays as it is")
                .doesNotContain("Exception");
    }
}

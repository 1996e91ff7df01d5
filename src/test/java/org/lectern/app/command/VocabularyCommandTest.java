package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.LibraryDoor;

/// What somebody is told who makes a facet file from a table.
class VocabularyCommandTest {

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void whatWasMadeIsCounted() throws IOException {
        assertThat(imported("""
                        id\tlabel\tparents\tsynonyms
                        DOID:1\tgout\t\tpodagra
                        DOID:2\tacute gout\tgout\tpodagra|gout attack
                        """)).isZero();
        assertThat(folder.resolve("vocabulary/disease-type.yaml")).exists();
        assertThat(said()).isEqualTo("""
                2 concepts on 2 levels.
                Names that several terms claim, each left to one of them: “podagra”.
                """);
    }

    @Test
    void aRootThatTheTableCanNotFollowIsRefusedAndNothingWritten() throws IOException {
        assertThat(imported("id\tlabel\nDOID:1\tgout\n", "--root", "DOID:1")).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(said()).contains("does not say what lies below DOID:1").hasLineCount(1);
        assertThat(folder.resolve("vocabulary")).doesNotExist();
    }

    private int imported(String table, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("table.tsv"), table);
        Surroundings surroundings =
                new Surroundings(Map.of("LECTERN_LIBRARY", folder.toString()), Map.of("os.name", "Linux"), folder);
        Console console = new Console(
                new PrintStream(data, false, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        LibraryDoor door = new LibraryDoor(folder.resolve("cache"));
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {"vocabulary", "import", "--facet", "disease-type", file.toString()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return new LecternCommand(console, surroundings, door, _ -> {}).run(arguments);
    }

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}

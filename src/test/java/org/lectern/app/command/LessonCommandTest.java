package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.LibraryDoor;

/// Lessons from the command line, on the shipped library.
final class LessonCommandTest {

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void theShippedLessonIsListedAndStillTrue() {
        assertThat(run("lesson", "list")).isZero();
        assertThat(said(data)).isEqualTo("two-voices-on-one-treatment\t5\t0\tTwo voices on one treatment\n");
        assertThat(said(messages)).isEmpty();
    }

    @Test
    void aLessonIsExportedToTheFileThatIsNamed() {
        Path file = folder.resolve("handout.pdf");
        assertThat(run("lesson", "export", "two-voices-on-one-treatment", "--to", file.toString()))
                .isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(said(messages)).isEmpty();
    }

    @Test
    void whatCantBeDoneIsToldInASentence() {
        assertThat(run(
                        "lesson",
                        "export",
                        "no-such",
                        "--to",
                        folder.resolve("x.html").toString()))
                .isOne();
        assertThat(said(messages)).startsWith("There is no lesson no-such;");
        assertThat(run("lesson", "export", "x", "--to", "x.docx")).isEqualTo(2);
        assertThat(run("lesson", "spot", "--seed", "1", "--count", "0")).isEqualTo(2);
        assertThat(run("lesson")).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("x.html"))).isFalse();
    }

    @Test
    void sheetAndKeyHaveTheSameStatements() {
        assertThat(run("lesson", "spot", "--seed", "3", "--count", "4")).isZero();
        String sheet = said(data);
        data.reset();
        assertThat(run("lesson", "spot", "--seed", "3", "--count", "4", "--key"))
                .isZero();
        assertThat(sheet.lines().filter(line -> line.matches("\\d+\\. .*")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(said(data)).contains(line));
    }

    @Test
    void onlyTheKeySaysWhereEachStatementIsFrom() {
        String from = "\u00b7 restated, not a quotation of the original";
        assertThat(run("lesson", "spot", "--seed", "3", "--count", "4")).isZero();
        assertThat(said(data)).doesNotContain(from);
        data.reset();
        assertThat(run("lesson", "spot", "--seed", "3", "--count", "4", "--key"))
                .isZero();
        assertThat(said(data).lines().filter(line -> line.contains(from))).hasSize(4);
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(data, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(messages, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                Map.of("LECTERN_LIBRARY", Path.of("knowledge").toAbsolutePath().toString()), Map.of(), folder);
        return new LecternCommand(
                        new Console(out, err), surroundings, new LibraryDoor(folder.resolve("cache")), _ -> {})
                .run(arguments);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.library.LibraryDoor;
import picocli.CommandLine;

/// The version stands in the build alone; the jar carries it.
final class VersionTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    @Test
    void itIsReadFromTheJar() {
        assertThat(LecternCommand.version(CommandLine.class)).matches("\\d+\\.\\d+.*");
        assertThat(LecternCommand.version(VersionTest.class)).isEqualTo("(not packaged)");
    }

    @Test
    void theCommandLineTellsIt() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(data, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(Map.of(), Map.of(), HERE);
        LibraryDoor door = new LibraryDoor(HERE);

        assertThat(new LecternCommand(new Console(out, out), surroundings, door, _ -> {}).run("--version"))
                .isZero();
        assertThat(data.toString(StandardCharsets.UTF_8).strip()).isEqualTo("lectern (not packaged)");
    }

    @Test
    void noSourceTypesItAgain() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        for (Path folder : List.of(Path.of("src", "main", "java"), Path.of("packaging", "build"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    assertThat(Files.readString(file)).as("%s", file).doesNotContain(version.group(1));
                }
            }
        }
    }
}

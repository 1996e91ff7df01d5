package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The script that starts the packaged program, with a Java that only says what it was told.
@EnabledOnOs(OS.LINUX)
final class LinuxLauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            echo "$JDK_JAVA_OPTIONS/$LC_ALL"
            printf '%s\\n' "$@"
            """;

    @TempDir
    private Path folder;

    private Path image = Path.of("");

    @BeforeEach
    void image() throws IOException {
        image = folder.toRealPath().resolve("my tools/bin/a reading room");
        program(image.resolve("lib/runtime/bin/lectern"), JAVA);
        program(
                image.resolve("bin/lectern"),
                Files.readString(Path.of("packaging/linux/launcher.sh"))
                        .replace("@options@", "\"-Dhome=$app\"")
                        .replace("@classpath@", "\"$app/one.jar:$app/two.jar\""));
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static List<String> said(Path where, Map<String, String> surroundings, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
        builder.environment().keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
        builder.environment().putAll(surroundings);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said.lines().toList();
    }

    @Test
    void itFindsItsImageThroughLinksAndHandsOnEachArgumentAsItIs() throws Exception {
        Path links = Files.createDirectory(folder.resolve("links"));
        Path near =
                Files.createSymbolicLink(links.resolve("near"), Path.of("../my tools/bin/a reading room/bin/lectern"));
        Files.createSymbolicLink(links.resolve("lectern"), near.getFileName());
        String app = image.resolve("lib/app").toString();

        assertThat(said(links, Map.of(), "./lectern", "search", "\"muscle pain\" $HOME *", ""))
                .containsExactly(
                        "/C.UTF-8",
                        "-Dhome=" + app,
                        "-Djpackage.app-path=" + image.resolve("bin/lectern"),
                        "-classpath",
                        app + "/one.jar:" + app + "/two.jar",
                        "org.lectern.app.Main",
                        "search",
                        "\"muscle pain\" $HOME *",
                        "");
    }

    @Test
    void itIsFoundOnThePathAndBesideOneself() throws Exception {
        Map<String, String> path = Map.of("PATH", image.resolve("bin") + ":/usr/bin:/bin");
        String program = "-Djpackage.app-path=" + image.resolve("bin/lectern");
        assertThat(said(folder, path, "sh", "-c", "lectern")).contains(program);
        assertThat(said(image.resolve("bin"), Map.of(), "sh", "lectern")).contains(program);
    }

    @ParameterizedTest
    @CsvSource({"LANG, C, C.UTF-8", "LC_ALL, POSIX, C.UTF-8", "LANG, de_DE.UTF-8, ''", "LC_CTYPE, en_GB.UTF-8, ''"})
    void whereNoLanguageWasChosenNamesOfFilesAreUtf8(String name, String value, String set) throws Exception {
        assertThat(said(
                                folder,
                                Map.of(name, value),
                                image.resolve("bin/lectern").toString())
                        .getFirst())
                .isEqualTo("/" + set);
    }

    @Test
    void whatOtherProgramsTellTheirJavaIsNotMeantForThisOne() throws Exception {
        assertThat(said(
                                folder,
                                Map.of("JDK_JAVA_OPTIONS", "-Xmx9m"),
                                image.resolve("bin/lectern").toString())
                        .getFirst())
                .startsWith("/");
    }
}

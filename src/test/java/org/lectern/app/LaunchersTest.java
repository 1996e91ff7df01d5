package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever starts the program says the same to Java and to the desktop.
final class LaunchersTest {

    private static final Pattern OPENED = Pattern.compile("javafx\\.[a-z]+/com\\.sun\\.[a-z.]+");

    private static Set<String> opened(String file) throws IOException {
        Matcher found = OPENED.matcher(Files.readString(Path.of(file)));
        Set<String> all = new TreeSet<>();
        while (found.find()) {
            all.add(found.group());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packaging/build/AppImage.java",
                "packaging/launch/bin/lectern",
                "packaging/launch/bin/lectern.bat",
                "src/bench/java/org/lectern/bench/StartRace.java"
            })
    void everyLauncherOpensThePartsOfJavaFxThatTheBuildOpens(String launcher) throws IOException {
        assertThat(opened(launcher)).isNotEmpty().isEqualTo(opened("pom.xml"));
    }

    @Test
    void theDesktopEntryNamesOurWindowsAsTheyNameThemselves() throws IOException {
        List<String> entry = Files.readAllLines(Path.of("packaging/linux/lectern.desktop"));

        assertThat(entry).contains("StartupWMClass=" + DesktopName.NAME);
    }
}

package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.app.command.FirstStart;
import org.lectern.app.command.Surroundings;

class PortableTest {

    @TempDir
    private Path stick;

    @Test
    void theSwitchPutsEverythingIntoOneFolder() {
        everythingIsIn(stick.resolve("data"), Portable.applied(program(), "--portable", "data"));
        everythingIsIn(stick.resolve("data"), Portable.applied(program(), "search", "CK", "--portable=data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin", "."})
    void aFileBesideTheLauncherOrInTheProgramsFolderDoesTheSame(String where) throws IOException {
        Path marked = stick.resolve("lectern").resolve(where).normalize();
        Files.createDirectories(marked);
        Files.createFile(marked.resolve("lectern.portable"));

        everythingIsIn(marked.resolve("lectern-data"), Portable.applied(program()));
    }

    @Test
    void withoutEitherNothingChanges() throws IOException {
        Files.createFile(stick.resolve("lectern.portable"));

        assertThat(Portable.applied(program(), "--portable")).isEqualTo(program());
    }

    @Test
    void theFirstStartMakesTheFolderAndCopiesTheLibraryIntoIt() throws IOException {
        Path shipped = stick.resolve("lectern/lib/app/knowledge");
        Files.createDirectories(shipped);
        Files.writeString(shipped.resolve("library.yaml"), "title: Shipped\n");
        Surroundings carried = Portable.applied(program(), "--portable", "data");

        FirstStart.Begun begun = new FirstStart(carried).begin(carried.defaultLibrary());

        assertThat(begun.library()).isEqualTo(stick.resolve("data/library"));
        assertThat(stick.resolve("data/library/library.yaml")).exists();
    }

    private void everythingIsIn(Path data, Surroundings carried) {
        assertThat(carried.settingsFolder()).isEqualTo(data.resolve("settings"));
        assertThat(carried.cacheFolder()).isEqualTo(data.resolve("cache"));
        assertThat(carried.ownLibrary()).isEqualTo(Optional.of(data.resolve("library")));
    }

    private Surroundings program() {
        return new Surroundings(
                Map.of(),
                Map.of(
                        "os.name",
                        "Linux",
                        "user.home",
                        stick.resolve("home").toString(),
                        "lectern.home",
                        stick.resolve("lectern/lib/app").toString(),
                        "jpackage.app-path",
                        stick.resolve("lectern/bin/lectern").toString()),
                stick);
    }
}

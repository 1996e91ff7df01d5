package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path shipped;
    private Path own;

    @BeforeEach
    void anInstalledProgramAndAHome() throws IOException {
        home = Files.createDirectories(folder.resolve("Zoë Ødegård"));
        shipped = folder.resolve("opt/app/knowledge");
        Files.createDirectories(shipped.resolve("sources"));
        Files.writeString(shipped.resolve("library.yaml"), "title: Shipped\n");
        Files.writeString(shipped.resolve("sources/gout.md"), "# Gout\n");
        own = home.resolve("Documents/Lectern");
    }

    @Test
    void theFirstStartCopiesTheShippedLibraryAndSaysWhere() throws IOException {
        Files.createDirectories(home.resolve("Documents"));

        FirstStart.Begun begun = begin();

        assertThat(begun.library()).isEqualTo(own);
        assertThat(begun.note()).hasValueSatisfying(note -> assertThat(note).contains(own.toString()));
        assertThat(own.resolve("sources/gout.md")).hasContent("# Gout\n");
        try (var files = Files.list(own.getParent())) {
            assertThat(files).containsExactly(own);
        }
    }

    @Test
    void whatWasInstalledReadOnlyIsTheUsersToChange() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createDirectories(home.resolve("Documents"));
        Files.setPosixFilePermissions(shipped.resolve("sources/gout.md"), PosixFilePermissions.fromString("r--r--r--"));
        begin();

        assertThat(Files.getPosixFilePermissions(own.resolve("sources/gout.md")))
                .contains(PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void theSecondStartOpensTheCopyAsTheUserLeftIt() throws IOException {
        Files.createDirectories(home.resolve("Documents"));
        begin();
        Files.delete(own.resolve("sources/gout.md"));

        assertThat(surroundings().defaultLibrary()).isEqualTo(own);
        assertThat(begin()).isEqualTo(new FirstStart.Begun(own, Optional.empty()));
        assertThat(own.resolve("sources/gout.md")).doesNotExist();
    }

    @Test
    void aFolderThatStandsThereIsNeverTouched() throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve("thesis.txt"), "mine");

        FirstStart.Begun begun = begin();

        assertThat(begun.library()).isEqualTo(shipped);
        assertThat(begun.note()).isPresent();
        try (var files = Files.list(own)) {
            assertThat(files).containsExactly(own.resolve("thesis.txt"));
        }
    }

    @Test
    void withoutAFolderOfDocumentsTheShippedLibraryIsReadAndOneSentenceSaysSo() {
        FirstStart.Begun begun = begin();

        assertThat(begun.library()).isEqualTo(shipped);
        assertThat(begun.note()).hasValueSatisfying(note -> assertThat(note).endsWith("which can\u2019t be changed."));
        assertThat(home.resolve("Documents")).doesNotExist();
    }

    @Test
    void documentsThatCannotBeWrittenToAreTakenLikewise() throws IOException {
        // A file in the place of the folder refuses everyone, the one who runs tests as root too.
        Files.writeString(home.resolve("Documents"), "in the way");

        assertThat(begin().library()).isEqualTo(shipped);
        assertThat(home.resolve("Documents")).hasContent("in the way");
    }

    @Test
    void theDesktopsOwnNameOfTheFolderIsKnown() throws IOException {
        Files.createDirectories(home.resolve(".config"));
        Files.createDirectories(home.resolve("Dokumente"));
        Files.writeString(
                home.resolve(".config/user-dirs.dirs"),
                "# written by the desktop\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n");

        assertThat(begin().library()).isEqualTo(home.resolve("Dokumente/Lectern"));
    }

    @Test
    void aLibraryThatWasAskedForIsTakenAsItIs() throws IOException {
        Files.createDirectories(home.resolve("Documents"));
        Path other = folder.resolve("other");

        assertThat(new FirstStart(surroundings()).begin(other).library()).isEqualTo(other);
        assertThat(own).doesNotExist();
    }

    @Test
    void aProgramThatIsNotInstalledCopiesNothing() throws IOException {
        Files.createDirectories(home.resolve("Documents"));
        Surroundings built = new Surroundings(
                Map.of(),
                Map.of(
                        "os.name",
                        "Linux",
                        "user.home",
                        home.toString(),
                        "lectern.home",
                        shipped.resolveSibling("").toString()),
                folder);

        assertThat(new FirstStart(built).begin(built.defaultLibrary()).library())
                .isEqualTo(shipped);
        assertThat(own).doesNotExist();
    }

    private FirstStart.Begun begin() {
        return new FirstStart(surroundings()).begin(surroundings().defaultLibrary());
    }

    private Surroundings surroundings() {
        return new Surroundings(
                Map.of(),
                Map.of(
                        "os.name",
                        "Linux",
                        "user.home",
                        home.toString(),
                        "lectern.home",
                        shipped.resolveSibling("").toString(),
                        "jpackage.app-path",
                        folder.resolve("opt/bin/lectern").toString()),
                folder);
    }
}

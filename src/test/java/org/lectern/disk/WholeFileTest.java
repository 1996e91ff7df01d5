package org.lectern.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

    private static final byte[] OLD = "what was there".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void theNewContentReplacesTheOldAndNothingElseStays() throws IOException {
        Path file = folder.resolve("deep").resolve("notes.txt");
        WholeFile.write(file, OLD);
        WholeFile.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(beside(file)).containsExactly(file);
    }

    @Test
    void whatCannotBeReplacedStaysAsItWasAndNothingElseStays() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("notes.txt"));
        Files.write(taken.resolve("inside"), OLD);
        assertThatThrownBy(() -> WholeFile.write(taken, NEW)).isInstanceOf(IOException.class);
        assertThat(taken.resolve("inside")).hasBinaryContent(OLD);
        assertThat(beside(taken)).containsExactly(taken);
    }

    @Test
    void aPrivateFileIsReadByItsOwnerAlone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("searches.tsv");
        WholeFile.write(file, OLD);
        WholeFile.writePrivate(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private static List<Path> beside(Path file) throws IOException {
        try (var files = Files.list(file.resolveSibling(""))) {
            return files.toList();
        }
    }
}

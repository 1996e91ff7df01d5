package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies beside the sources and is none: told where somebody may miss it, passed over where nobody can.
class StrayFileTest {

    @TempDir
    private Path folder;

    private Path sources = Path.of("");

    @BeforeEach
    void aLibraryOfOneSource() throws IOException {
        sources = Files.createDirectories(folder.resolve("room/sources"));
        Files.createDirectories(folder.resolve("room/vocabulary"));
        Files.writeString(folder.resolve("room/library.yaml"), "title: Room\n");
        Files.writeString(sources.resolve("gout.md"), "# Gout\n\nGout hurts.\n");
    }

    private Library open() {
        return new LibraryDoor(folder.resolve("cache")).open(folder.resolve("room"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hives.txt", "hives.markdown", "HIVES.MD", "hives.pdf", "more/hives.md", "more/old/hives.html"})
    void aFileThatIsNotReadIsRefusedWithWhatToDo(String name) throws IOException {
        Path stray = sources.resolve(name);
        Files.createDirectories(stray.resolveSibling(""));
        Files.writeString(stray, "# Hives\n\nHives itch.\n");
        try (Library library = open()) {
            assertThat(library.refreshed()).isEqualTo(new Refreshed(2, 1, 0, 1, 0));
            assertThat(library.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sentence()).contains("lectern import"));
            assertThat(library.isUpToDate()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".hives.md.swp", "gout.md~", "#gout.md#", "gout.md.bak", "hives.png", "figures/hives.jpg"})
    void whatEditorsLeaveAndPicturesAreNotMissed(String name) throws IOException {
        Path beside = sources.resolve(name);
        Files.createDirectories(beside.resolveSibling(""));
        Files.writeString(beside, "# Hives\n\nHives itch.\n");
        try (Library library = open()) {
            assertThat(library.refreshed()).isEqualTo(new Refreshed(1, 1, 0, 0, 0));
            assertThat(library.problems()).isEmpty();
        }
    }
}

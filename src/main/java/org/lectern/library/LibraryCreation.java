package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lectern.disk.WholeFile;

/// Makes a folder a library: a description, empty folders, and a copy of the shipped vocabulary to start from, so that
/// the new library is whole by itself and its vocabulary can be edited.
final class LibraryCreation {

    private LibraryCreation() {}

    /// Does nothing where the folder is a library already.
    ///
    /// @throws LibraryTrouble where the folder holds other things, or can't be written
    static void ensure(LibraryFolder folder, LibraryFolder shipped) {
        if (Files.isRegularFile(folder.description())) {
            return;
        }
        try {
            if (Files.isDirectory(folder.root()) && !isEmpty(folder.root())) {
                throw new LibraryTrouble(
                        folder.root()
                                + " holds other files and no library.yaml, so nothing was put there; name an empty or new folder.");
            }
            Files.createDirectories(folder.sources());
            Files.createDirectories(folder.originals());
            Files.createDirectories(folder.vocabulary());
            List<Path> vocabulary = yamlFiles(shipped.vocabulary());
            for (Path file : vocabulary) {
                Files.copy(file, folder.vocabulary().resolve(String.valueOf(file.getFileName())));
            }
            LibraryDescription description = new LibraryDescription(
                    String.valueOf(folder.root().toAbsolutePath().normalize().getFileName()),
                    "",
                    "en",
                    vocabulary.stream()
                            .map(file -> String.valueOf(file.getFileName()).replace(".yaml", ""))
                            .toList());
            // Last, because it is what makes the folder a library.
            WholeFile.write(folder.description(), description.toYaml().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new LibraryTrouble(
                    "No library could be made in " + folder.root() + "; check that there is room and that you may write"
                            + " there.",
                    failed);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}

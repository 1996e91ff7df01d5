package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder of a library and what lies where in it.
///
/// @param root the folder that holds `library.yaml`
record LibraryFolder(Path root) {

    static final String SOURCE_ENDING = ".md";

    Path description() {
        return root.resolve("library.yaml");
    }

    Path sources() {
        return root.resolve("sources");
    }

    Path originals() {
        return root.resolve("originals");
    }

    Path vocabulary() {
        return root.resolve("vocabulary");
    }

    Path decisions() {
        return root.resolve("curation").resolve("decisions.jsonl");
    }

    Path studies() {
        return root.resolve("studies");
    }

    Path lessons() {
        return root.resolve("lessons");
    }

    /// Every file in the sources folder that means to be a source, by name; hidden files and other endings are not.
    List<Path> sourceFiles() {
        if (!Files.isDirectory(sources())) {
            return List.of();
        }
        try (var files = Files.list(sources())) {
            return files.filter(file -> !fileName(file).startsWith("."))
                    .filter(file -> fileName(file).endsWith(SOURCE_ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}

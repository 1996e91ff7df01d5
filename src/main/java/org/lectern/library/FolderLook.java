package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// How a library's folder looks from outside at one moment: equal looks, and nobody has written into it in between.
///
/// @param files every file that is not hidden, as the system describes it
record FolderLook(Map<Path, String> files) {

    static FolderLook at(LibraryFolder folder) {
        Map<Path, String> files = new HashMap<>();
        for (Path each : folder.watched()) {
            look(each, files);
        }
        return new FolderLook(Map.copyOf(files));
    }

    private static void look(Path folder, Map<Path, String> files) {
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .forEach(file -> files.put(file, describe(file)));
        } catch (IOException | UncheckedIOException notThere) {
            files.put(folder, "not there");
        }
    }

    /// Of a folder only that it is there: its own files are looked at one by one.
    private static String describe(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return seen.isDirectory() ? "folder" : seen.lastModifiedTime() + " " + seen.size() + " " + seen.fileKey();
        } catch (IOException gone) {
            return "unreadable";
        }
    }
}

package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.knowledge.Problem;

/// Something in the sources folder that is not read, though somebody may have put it there to be.
final class StrayFile {

    private static final List<String> TEXTS = List.of(".md", ".markdown", ".txt", ".html", ".htm");
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp");
    private static final List<String> LEFT_BEHIND = List.of("~", ".bak", ".swp", ".tmp", ".orig");

    private StrayFile() {}

    static boolean mayBeMeantAsASource(Path file) {
        String name = name(file);
        boolean other = name.startsWith(".") || name.startsWith("#") || endsWith(name, LEFT_BEHIND);
        return !other && !endsWith(name, PICTURES) && (isSource(name) || !Files.isDirectory(file) || holdsTexts(file));
    }

    /// Why what lies there is no source; empty where its name says that it is one.
    static Optional<Problem> refused(Path file) {
        if (isSource(name(file))) {
            return Optional.empty();
        }
        return Optional.of(
                Files.isDirectory(file)
                        ? problem(
                                "folder-of-texts",
                                file,
                                "it is a folder, and only files that lie directly in sources are read; move its texts"
                                        + " up, or take them in with 'lectern import'.")
                        : problem(
                                "no-markdown",
                                file,
                                "its name does not end in .md in small letters; take it in with 'lectern import', or rename it if it is"
                                        + " Markdown already."));
    }

    private static Problem problem(String kind, Path file, String sentence) {
        return new Problem(kind, Problem.Severity.REFUSED, file.toString(), sentence);
    }

    private static boolean isSource(String name) {
        return name.endsWith(LibraryFolder.SOURCE_ENDING);
    }

    private static boolean holdsTexts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> endsWith(name(file), TEXTS) && !Files.isDirectory(file));
        } catch (IOException | UncheckedIOException unreadable) {
            return true;
        }
    }

    private static boolean endsWith(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

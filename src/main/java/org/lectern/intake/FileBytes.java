package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The bytes of an ordinary file of bearable size. What a file is gets asked before it is opened, since opening a pipe
/// or a device can wait for ever.
final class FileBytes {

    private FileBytes() {}

    static byte[] read(Path file, String where, int largest) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new Refusal("is-folder", where);
            }
            if (!attributes.isRegularFile()) {
                throw new Refusal("not-a-file", where);
            }
            if (attributes.size() > largest) {
                throw tooLarge(where, largest);
            }
            return bounded(file, where, largest);
        } catch (NoSuchFileException missing) {
            throw new Refusal("not-found", where);
        } catch (AccessDeniedException denied) {
            throw new Refusal("no-permission", where);
        } catch (FileSystemLoopException loop) {
            throw new Refusal("link-loop", where);
        } catch (IOException | SecurityException unreadable) {
            throw new Refusal(isLoop(file, unreadable) ? "link-loop" : "unreadable", where, reason(unreadable));
        }
    }

    /// A file can grow, or lie about its size: the bound holds for what is read.
    private static byte[] bounded(Path file, String where, int largest) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw tooLarge(where, largest);
            }
            return bytes;
        }
    }

    private static Refusal tooLarge(String where, int largest) {
        return new Refusal("too-large", where, largest >> 20);
    }

    /// The JDK has no exception of its own for "too many levels of symbolic links" on reading attributes.
    private static boolean isLoop(Path file, Exception failure) {
        @Nullable String message = failure.getMessage();
        return Files.isSymbolicLink(file)
                && message != null
                && message.toLowerCase(Locale.ROOT).contains("symbolic links");
    }

    private static String reason(Exception failure) {
        @Nullable String message = failure instanceof FileSystemException system ? system.getReason() : null;
        return message == null ? "the system gave no reason" : Names.visible(message);
    }
}

package org.lectern.curation;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.lectern.disk.FileHold;

/// What a person is told when a decision could not be saved: why. Whether it is kept, who asked for it knows.
final class Trouble {

    private Trouble() {}

    static String sentence(Path file, IOException failed) {
        return "Not saved: " + why(failed) + " (" + file + ").";
    }

    private static String why(IOException failed) {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (failed instanceof AccessDeniedException
                || message.contains("read-only")
                || failed.getCause() instanceof ReadOnlyFileSystemException) {
            return "you may not write there";
        }
        if (message.contains("space") || message.contains("quota")) {
            return "the disk is full";
        }
        return failed instanceof FileHold.Busy
                ? "another program is writing the decisions"
                : "the file can\u2019t be written";
    }
}

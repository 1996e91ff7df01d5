package org.lectern.library;

import java.io.IOException;
import java.nio.file.Path;
import org.lectern.disk.WholeFile;

/// The door's way to the disk for those above it, panes and exporters: what they save for a person.
public final class SafeFile {

    private SafeFile() {}

    /// @throws IOException where nothing was saved; the old file then stands as it was
    /// @see WholeFile#write(Path, byte[])
    public static void write(Path file, byte[] content) throws IOException {
        WholeFile.write(file, content);
    }
}

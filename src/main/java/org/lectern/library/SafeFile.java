package org.lectern.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file so that a crash or a full disk leaves either the old content or the new, never a part of either: a new
/// file beside, forced to the disk, moved over the old one in one step, the folder forced too.
public final class SafeFile {

    private SafeFile() {}

    /// @throws IOException where nothing was saved; the old file then stands as it was
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " has no folder to be written into");
        }
        Files.createDirectories(folder);
        // Not a temporary file of the system's: that could be read by its owner only.
        Path beside = folder.resolve(".saving-" + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Without this, the name of a new file can be lost although its content is on the disk. Windows has no such call
    /// and needs none.
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // A file system that cannot force a folder keeps its names by other means.
        }
    }
}

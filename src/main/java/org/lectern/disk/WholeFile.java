package org.lectern.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/// Writes a file so that a crash or a full disk leaves either the old content or the new, never a part of either: a new
/// file beside, forced to the disk, moved over the old one in one step, its name too.
public final class WholeFile {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private WholeFile() {}

    /// A file that others may read, as far as the user lets them read new files.
    ///
    /// @throws IOException where nothing was saved; the old file then stands as it was
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, new FileAttribute<?>[0]);
    }

    /// A file that nobody but its owner may read, where the disk knows of owners.
    ///
    /// @throws IOException where nothing was saved; the old file then stands as it was
    public static void writePrivate(Path file, byte[] content) throws IOException {
        boolean owned = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(
                file,
                content,
                owned
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
    }

    private static void write(Path file, byte[] content, FileAttribute<?>[] attributes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " has no folder to be written into");
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve(".saving-" + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, NEW, attributes)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceNames(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Forces the names of the files in a folder. Without this, the name of a new file can be lost although its content
    /// is on the disk. Windows has no such call and needs none.
    public static void forceNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // A file system that cannot force a folder keeps its names by other means.
        }
    }
}

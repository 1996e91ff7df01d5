package org.lectern.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A folder held while what is in its files is read, changed and written again, so that of two windows neither writes
/// over what the other has just written. The lock is on a file of its own, which stays: those that are kept are
/// replaced
/// whole, and a lock goes with the file that is replaced.
public record FolderHold(FileChannel channel) implements AutoCloseable {

    /// The name of the file that is locked.
    public static final String NAME = ".lock";

    /// @throws FileHold.Busy where another held it all the time
    /// @throws IOException   where the folder can't be written
    public static FolderHold of(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileHold.of(channel);
        } catch (FileHold.Busy busy) {
            channel.close();
            throw busy;
        } catch (IOException unsupported) {
            // On a disk that knows no locks, what one chose is kept all the same.
        }
        return new FolderHold(channel);
    }

    /// Gives the lock back too.
    @Override
    public void close() throws IOException {
        channel.close();
    }
}

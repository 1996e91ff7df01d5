package org.lectern.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The lock on a file, waited for no longer than a person would.
public record FileHold(FileLock lock) implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(2);

    /// Somebody else held the lock all the time.
    public static final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("another window is writing it");
        }
    }

    public static FileHold of(FileChannel channel) throws IOException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            FileLock lock = tried(channel);
            if (lock != null) {
                return new FileHold(lock);
            }
            if (System.nanoTime() - end > 0) {
                throw new Busy();
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    /// Another process that holds the lock gives null, another window of this process an exception.
    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
    }
}

package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.lectern.task.Progress;

/// Watches one file by looking at it now and then: a collection may be large and lie anywhere, and only has to be said
/// to be another than the one that was indexed.
final class FileWatch implements Watch {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Path file;
    private String seen;
    private volatile boolean closed;

    FileWatch(Path file) {
        this.file = file;
        this.seen = look();
    }

    @Override
    public boolean next(Progress until) {
        while (!closed && !until.isCancelled() && !Thread.currentThread().isInterrupted()) {
            String now = look();
            if (!now.equals(seen)) {
                LockSupport.parkNanos(PAUSE.toNanos());
                seen = look();
                return true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    private String look() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
        } catch (IOException gone) {
            return "gone";
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}

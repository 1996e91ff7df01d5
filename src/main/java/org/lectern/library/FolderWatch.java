package org.lectern.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lectern.task.Progress;

/// Watches a library's folder: asks the system to be told, and looks for itself where the system tells nothing (network
/// disks, too many watches, a folder that was taken away and came back). What counts is always the look: an event that
/// changed nothing is none.
final class FolderWatch implements Watch {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration STILL = Duration.ofMillis(120);
    /// A file that is written to without end is read now and then all the same.
    private static final int LONGEST_UNREST = 8;
    /// Where the system tells, every so many pauses, should it have forgotten to; else at every second one.
    private static final int TOLD = 20;

    private static final int UNTOLD = 2;

    private static final WatchEvent.Kind<?>[] EVERYTHING = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_DELETE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.OVERFLOW
    };

    private final LibraryFolder folder;
    private final Optional<WatchService> service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private FolderLook seen;
    private volatile boolean closed;

    FolderWatch(LibraryFolder folder) {
        this(folder, serviceOfTheSystem());
    }

    /// @param service empty where the system does not tell
    FolderWatch(LibraryFolder folder, Optional<WatchService> service) {
        this.folder = folder;
        this.service = service;
        register();
        this.seen = FolderLook.at(folder);
    }

    private static Optional<WatchService> serviceOfTheSystem() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    @Override
    public boolean next(Progress until) {
        boolean told = true;
        for (int pauses = 0; !isOver(until); pauses++) {
            boolean complete = register();
            if (told || pauses % (complete ? TOLD : UNTOLD) == 0) {
                FolderLook now = FolderLook.at(folder);
                if (!now.equals(seen)) {
                    seen = settled(now);
                    return true;
                }
            }
            told = pause();
        }
        return false;
    }

    /// An interrupt ends the watching: no pause would be one any more.
    private boolean isOver(Progress until) {
        return closed || until.isCancelled() || Thread.currentThread().isInterrupted();
    }

    private FolderLook settled(FolderLook first) {
        FolderLook before = first;
        for (int i = 0; i < LONGEST_UNREST; i++) {
            LockSupport.parkNanos(STILL.toNanos());
            FolderLook now = FolderLook.at(folder);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    /// Folders come and go. True where the system tells of all that are there.
    private boolean register() {
        if (service.isEmpty()) {
            return false;
        }
        boolean complete = true;
        for (Path each : folder.watched()) {
            WatchKey known = keys.get(each);
            if (Files.isDirectory(each) && (known == null || !known.isValid())) {
                complete &= register(each, service.get());
            }
        }
        return complete && Files.isDirectory(folder.root());
    }

    private boolean register(Path each, WatchService told) {
        try {
            keys.put(each, each.register(told, EVERYTHING));
            return true;
        } catch (IOException | ClosedWatchServiceException notTold) {
            return false;
        }
    }

    /// True where the system told of something meanwhile.
    private boolean pause() {
        if (service.isEmpty()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            return false;
        }
        try {
            List<WatchKey> told = taken(service.get());
            told.forEach(WatchKey::pollEvents);
            told.forEach(WatchKey::reset);
            return !told.isEmpty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            closed = true;
            return false;
        } catch (ClosedWatchServiceException ended) {
            return false;
        }
    }

    private static List<WatchKey> taken(WatchService service) throws InterruptedException {
        return Optional.ofNullable(service.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS)).stream()
                .toList();
    }

    @Override
    public void close() {
        closed = true;
        service.ifPresent(FolderWatch::close);
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException ignored) {
            // The system forgets it with the program.
        }
    }
}

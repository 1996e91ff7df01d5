package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;
import org.lectern.testing.Faults;
import org.lectern.testing.OtherJvm;
import org.lectern.testing.Rounds;

/// A library on a disk that can't be written to, and one that others edit while it is open.
@Tag("faults")
class LibraryFaultsTest {

    private static final int THINGS_TO_DO = 30;
    /// Within so many milliseconds an edit is seen and read.
    private static final int SOON = 2_000;

    @TempDir
    Path folder;

    @Test
    void aLibraryThatCanOnlyBeReadIsReadAndEveryRefusalIsSaid() throws IOException, InterruptedException {
        assumeTrue(OtherJvm.canMount(), "this system lets nobody mount");
        Path library = folder.resolve("room");
        SmallLibrary.write(library, GoutRoom.GOUT);
        Map<Path, String> before = files(library);
        List<String> said = new ArrayList<>();
        Rounds libraries = Rounds.of("libraries that can only be read", 1);
        libraries.each(
                _ -> said.addAll(OtherJvm.of(BusyProgram.class, library, folder.resolve("cache"), 3, THINGS_TO_DO)
                        .withReadOnly(library)
                        .untilItEnds()));
        assertThat(said).isNotEmpty().allMatch(line -> line.startsWith("trouble "));
        assertThat(files(library)).isEqualTo(before);
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(library)) {
            assertThat(open.isUpToDate()).isTrue();
            assertThat(open.search(SearchRequest.of("colchicine")).total()).isPositive();
        }
        libraries.tally("things done there: %d, each refused with a sentence", said.size());
    }

    private static Map<Path, String> files(Path library) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (var all = Files.walk(library)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void everyEditFromOutsideIsFoundByItsWords() throws IOException, InterruptedException {
        Path library = folder.resolve("room");
        SmallLibrary.write(library, GoutRoom.GOUT);
        AtomicInteger late = new AtomicInteger();
        AtomicLong longest = new AtomicLong();
        int wanted = Faults.limits(2);
        Rounds edits = Rounds.of("edits from outside", wanted);
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(library);
                Watch watch = open.watch()) {
            edits.each(number -> {
                Files.writeString(
                        library.resolve("sources/gout.md"), GoutRoom.GOUT + "\nIt throbs, word q" + number + ".\n");
                long begun = System.nanoTime();
                assertThat(watch.next(Progress.unwatched())).isTrue();
                open.refresh();
                assertThat(open.search(SearchRequest.of("q" + number)).total()).isEqualTo(1);
                long waited = (System.nanoTime() - begun) / 1_000_000;
                late.addAndGet(waited > SOON ? 1 : 0);
                longest.accumulateAndGet(waited, Math::max);
            });
        }
        edits.tally("all found, later than after %d ms %s; the slowest after %s ms", SOON, late, longest);
        // Other programs may keep the machine from one or the other.
        assertThat(late).hasValueLessThanOrEqualTo(wanted / 2);
    }
}

package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;
import org.lectern.testing.Faults;
import org.lectern.testing.OtherJvm;

/// A library on a disk that can't be written to, and one that others edit while it is open.
@Tag("faults")
class LibraryFaultsTest {

    private static final int THINGS_TO_DO = 30;

    @TempDir
    Path folder;

    @Test
    void aLibraryThatCanOnlyBeReadIsReadAndEveryRefusalIsSaid() throws IOException, InterruptedException {
        assumeTrue(OtherJvm.canMount(), "this system lets nobody mount");
        Path library = folder.resolve("room");
        SmallLibrary.write(library, GoutRoom.GOUT);
        Map<Path, String> before = files(library);
        List<String> said = OtherJvm.of(BusyProgram.class, library, folder.resolve("cache"), 3, THINGS_TO_DO)
                .withReadOnly(library)
                .untilItEnds();
        assertThat(said).isNotEmpty().allMatch(line -> line.startsWith("trouble "));
        assertThat(files(library)).isEqualTo(before);
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(library)) {
            assertThat(open.isUpToDate()).isTrue();
            assertThat(open.search(SearchRequest.of("colchicine")).total()).isPositive();
        }
        Faults.tally("things done in a library that can only be read: %d, each refused with a sentence", said.size());
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
    void everyEditFromOutsideIsFoundByItsWords() throws IOException {
        Path library = folder.resolve("room");
        SmallLibrary.write(library, GoutRoom.GOUT);
        int edits = Faults.limits(2);
        long longest = 0;
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(library);
                Watch watch = open.watch()) {
            for (int i = 0; i < edits; i++) {
                Files.writeString(
                        library.resolve("sources/gout.md"), GoutRoom.GOUT + "\nIt throbs, word q" + i + ".\n");
                long begun = System.nanoTime();
                assertThat(watch.next(Progress.unwatched())).isTrue();
                open.refresh();
                assertThat(open.search(SearchRequest.of("q" + i)).total()).isEqualTo(1);
                longest = Math.max(longest, System.nanoTime() - begun);
            }
        }
        Faults.tally("edits from outside: %d, all found; the slowest after %d ms", edits, longest / 1_000_000);
    }
}

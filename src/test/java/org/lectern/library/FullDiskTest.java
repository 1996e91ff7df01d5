package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Faults;
import org.lectern.testing.OtherJvm;
import org.lectern.testing.Rounds;

/// Takes a library's room away while people work in it.
@Tag("faults")
class FullDiskTest {

    private static final int ROOM_FOR_ALL = 40;
    private static final int THINGS_TO_DO = 30;

    @TempDir
    Path folder;

    /// No file can grow beyond a limit, which moves from nothing up to where there is room for all.
    @Test
    void whereverTheDiskIsFullNothingThatWasSavedIsLost() throws IOException, InterruptedException {
        int wanted = Faults.limits(2);
        AtomicInteger told = new AtomicInteger();
        AtomicInteger acknowledged = new AtomicInteger();
        Rounds limits = Rounds.of("disks that were full at another write each", wanted);
        limits.each(number -> {
            Path library = folder.resolve("room" + number);
            Path cache = folder.resolve("cache" + number);
            SmallLibrary.write(library, GoutRoom.GOUT);
            List<String> said = OtherJvm.of(BusyProgram.class, library, cache, number, THINGS_TO_DO)
                    .withFilesUpTo(number * ROOM_FOR_ALL / wanted)
                    .untilItEnds();
            KeptWork work = new KeptWork(library, cache);
            work.add(said);
            work.isAllThere();
            acknowledged.addAndGet(work.acknowledged());
            told.addAndGet(said.size() - work.acknowledged());
        });
        limits.tally("acknowledged %s, lost 0, refused with a sentence %s", acknowledged, told);
        assertThat(acknowledged).hasPositiveValue();
        assertThat(told).hasPositiveValue();
    }
}

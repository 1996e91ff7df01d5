package org.lectern.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Faults;
import org.lectern.testing.OtherJvm;

/// Kills a whole library at random moments, while it opens and while people work in it, and takes its room away.
@Tag("faults")
class LibraryKillTest {

    private static final int LONGEST_LIFE = 1_200;

    @TempDir
    Path folder;

    @Test
    void afterEveryKillItOpensWithAllThatWasSavedAndAnswersRightly() throws IOException, InterruptedException {
        Path library = folder.resolve("room");
        KeptWork work = new KeptWork(library, folder.resolve("cache"));
        Random random = new Random(11);
        int kills = Faults.kills(2);
        String text = GoutRoom.GOUT;
        for (int i = 0; i < kills; i++) {
            SmallLibrary.write(library, text);
            OtherJvm busy = OtherJvm.of(BusyProgram.class, library, folder.resolve("cache"), i, Integer.MAX_VALUE);
            int life = random.nextInt(LONGEST_LIFE);
            if (i % 4 == 3) {
                busy.killedAtStart(life);
            } else {
                work.add(busy.untilKilled(life));
            }
            work.isAllThere(folder.resolve("fresh" + i));
            text = RandomEdits.of(text, random);
        }
        Faults.tally(
                "kills while a library opens and is worked in: %d; acknowledged %d, lost 0; index made right %d times",
                kills, work.acknowledged().size(), work.rebuilt());
    }

    /// No file can grow beyond a limit, which moves from nothing up to where there is room for all.
    @Test
    void whereverTheDiskIsFullNothingThatWasSavedIsLost() throws IOException, InterruptedException {
        int limits = Faults.limits(2);
        int told = 0;
        int acknowledged = 0;
        for (int i = 0; i < limits; i++) {
            Path library = folder.resolve("room" + i);
            Path cache = folder.resolve("cache" + i);
            SmallLibrary.write(library, GoutRoom.GOUT);
            OtherJvm busy =
                    OtherJvm.of(BusyProgram.class, library, cache, i, 30).withFilesUpTo(i * 40 / limits);
            List<String> said = busy.untilItEnds();
            KeptWork work = new KeptWork(library, cache);
            work.add(said);
            work.isAllThere(folder.resolve("fresh" + i));
            acknowledged += work.acknowledged().size();
            told += said.size() - work.acknowledged().size();
        }
        Faults.tally(
                "disks that were full at another write each: %d; acknowledged %d, lost 0, refused with a sentence %d",
                limits, acknowledged, told);
    }
}

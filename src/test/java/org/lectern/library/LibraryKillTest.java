package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Faults;
import org.lectern.testing.OtherJvm;
import org.lectern.testing.Rounds;

/// Kills whole libraries at random moments, while they open and while people work in them.
@Tag("faults")
class LibraryKillTest {

    private static final int LONGEST_LIFE = 1_200;

    @TempDir
    Path folder;

    @Test
    void afterEveryKillItOpensWithAllThatWasSavedAndAnswersRightly() throws InterruptedException {
        int wanted = Faults.kills(2);
        List<Room> rooms = IntStream.range(0, Math.min(4, wanted))
                .mapToObj(number -> new Room(folder.resolve("place" + number), new Random(11 + number)))
                .toList();
        Rounds kills = Rounds.of("kills while a library opens and is worked in", wanted);
        kills.inPlaces(rooms.size(), number -> rooms.get(number)::killed);
        int acknowledged =
                rooms.stream().mapToInt(room -> room.work.acknowledged()).sum();
        int rebuilt = rooms.stream().mapToInt(room -> room.work.rebuilt()).sum();
        kills.tally("acknowledged %d, lost 0; index made right %d times", acknowledged, rebuilt);
        // Few kills may all come too soon for any of it.
        assertThat(acknowledged).isGreaterThanOrEqualTo(wanted / 20);
        assertThat(rebuilt).isGreaterThanOrEqualTo(wanted / 20);
    }

    /// One library, whose programs are killed one after another; what they left is there for the next.
    private static final class Room {

        private final Path library;
        private final Path cache;
        private final Random random;
        private final KeptWork work;
        private String text = GoutRoom.GOUT;

        Room(Path place, Random random) {
            this.library = place.resolve("room");
            this.cache = place.resolve("cache");
            this.random = random;
            this.work = new KeptWork(library, cache);
        }

        void killed(int number) throws IOException, InterruptedException {
            SmallLibrary.write(library, text);
            OtherJvm busy = OtherJvm.of(BusyProgram.class, library, cache, number, Integer.MAX_VALUE);
            int life = random.nextInt(LONGEST_LIFE);
            if (random.nextInt(4) == 3) {
                busy.killedAtStart(life);
            } else {
                work.add(busy.untilKilled(life));
            }
            work.isAllThere();
            text = RandomEdits.of(text, random);
        }
    }
}

package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.curation.Decision;

/// Kills a whole library at random moments while people decide in it, and edits its source in between.
/// `-Dlectern.kills=100` kills it twenty times, and the journal alone a hundred times.
class DeskKillTest {

    private static final int KILLS = Math.max(2, Integer.getInteger("lectern.kills", 0) / 5);
    private static final int LONGEST_LIFE = 1_500;

    @TempDir
    Path folder;

    @Test
    void allThatWasAcknowledgedIsThereAndHasAHomeOrNeedsOne() throws IOException, InterruptedException {
        Path library = folder.resolve("room");
        Random random = new Random(11);
        List<String> acknowledged = new ArrayList<>();
        String text = DeskTest.GOUT;
        for (int i = 0; i < KILLS; i++) {
            SmallLibrary.write(library, text);
            acknowledged.addAll(untilKilled(library, random.nextInt(LONGEST_LIFE), i));
            text = RandomEdits.of(text, random);
        }
        SmallLibrary.write(library, text);
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(library)) {
            DecisionTally tally = open.desk().tally();
            System.out.printf("%d kills: %d decisions acknowledged; %s%n", KILLS, acknowledged.size(), tally);
            assertThat(open.desk().decisions()).extracting(Decision::id).containsAll(acknowledged);
            assertThat(tally.made()).isGreaterThanOrEqualTo(acknowledged.size());
            assertThat(tally.attached() + tally.homeless()).isEqualTo(tally.made());
            assertThat(open.isUpToDate()).isTrue();
        }
    }

    private List<String> untilKilled(Path library, int milliseconds, int seed)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DecidingProgram.class.getName(),
                        library.toString(),
                        folder.resolve("cache").toString(),
                        Integer.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        InputStream said = process.getInputStream();
        StringBuilder text = new StringBuilder();
        // A handle leaves what was said readable; the process itself would close it.
        text.append((char) said.read());
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.toHandle().destroyForcibly();
        text.append(new String(said.readAllBytes(), StandardCharsets.UTF_8));
        process.waitFor();
        return text.substring(0, text.lastIndexOf("\n") + 1).lines().skip(1).toList();
    }
}

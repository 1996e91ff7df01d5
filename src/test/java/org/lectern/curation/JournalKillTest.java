package org.lectern.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Problem;

/// Kills a program at random moments while it saves decisions: what was acknowledged is in the journal afterwards.
/// `-Dlectern.kills=100` kills it a hundred times.
class JournalKillTest {

    private static final int KILLS = Integer.getInteger("lectern.kills", 10);
    private static final int LONGEST_LIFE = 250;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
        Path file = folder.resolve("curation").resolve("decisions.jsonl");
        Random random = new Random(7);
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            acknowledged.addAll(untilKilled(file, random.nextInt(LONGEST_LIFE)));
        }
        JournalReading read = new Journal(file, Clock.systemUTC()).read();
        System.out.printf(
                "%d kills: %d decisions acknowledged, %d in the journal, %d lines set aside%n",
                KILLS,
                acknowledged.size(),
                read.decisions().size(),
                read.problems().size());
        assertThat(acknowledged).isNotEmpty();
        assertThat(read.decisions())
                .extracting(Decision::id)
                .containsAll(acknowledged)
                .doesNotHaveDuplicates();
        assertThat(read.decisions()).extracting(Decision::sequence).doesNotHaveDuplicates();
        assertThat(read.problems()).extracting(Problem::kind).allMatch("decision-unfinished"::equals);
        assertThat(read.decisions().size() - acknowledged.size()).isBetween(0, KILLS);
    }

    /// The ids that it printed, each after its decision was saved. Its life begins with its first word, so that every
    /// kill falls among the savings.
    private static List<String> untilKilled(Path file, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProgram.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        InputStream said = process.getInputStream();
        StringBuilder text = new StringBuilder();
        // A handle leaves what was said readable; the process itself would close it.
        text.append((char) said.read());
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.toHandle().destroyForcibly();
        text.append(new String(said.readAllBytes(), StandardCharsets.UTF_8));
        process.waitFor();
        return wholeLines(text.toString());
    }

    private static List<String> wholeLines(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().skip(1).toList();
    }
}

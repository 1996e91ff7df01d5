package org.lectern.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Problem;
import org.lectern.testing.Faults;
import org.lectern.testing.OtherJvm;
import org.lectern.testing.Rounds;

/// Kills a program at random moments while it saves decisions: what was acknowledged is in the journal afterwards.
@Tag("faults")
class JournalKillTest {

    private static final int KILLS = (Faults.kills(4) + 1) / 2;
    private static final int LONGEST_LIFE = 250;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
        Path file = folder.resolve("curation").resolve("decisions.jsonl");
        Random random = new Random(7);
        List<String> acknowledged = new ArrayList<>();
        Rounds kills = Rounds.of("kills while decisions are saved", KILLS);
        kills.each(_ ->
                acknowledged.addAll(OtherJvm.of(SavingProgram.class, file).untilKilled(random.nextInt(LONGEST_LIFE))));
        JournalReading read = new Journal(file, Clock.systemUTC()).read();
        kills.tally(
                "acknowledged %d, in the journal %d, lines set aside %d",
                acknowledged.size(), read.decisions().size(), read.problems().size());
        assertThat(acknowledged).isNotEmpty();
        assertThat(read.decisions())
                .extracting(Decision::id)
                .containsAll(acknowledged)
                .doesNotHaveDuplicates();
        assertThat(read.decisions()).extracting(Decision::sequence).doesNotHaveDuplicates();
        assertThat(read.problems()).extracting(Problem::kind).allMatch("decision-unfinished"::equals);
        assertThat(read.decisions().size() - acknowledged.size()).isBetween(0, KILLS);
    }
}

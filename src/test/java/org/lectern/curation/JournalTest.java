package org.lectern.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.QualityItem;

@Tag("faults")
class JournalTest {

    private static final Quote QUOTE = new Quote("Ice \"eases\"\n the pain.", "before\t", " after ü", 12, 34);
    private static final Place PLACE = new Place("gout", "gout/ice", QUOTE);

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Journal journal = new Journal(file, Clock.systemUTC());

    @BeforeEach
    void anEmptyJournal() {
        file = folder.resolve("curation").resolve("decisions.jsonl");
        journal = new Journal(file, clockAt("2030-01-01T10:00:00Z"));
    }

    private static Clock clockAt(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static Draft draft(String reason) {
        return new Draft("Ada", new Judgement.Merge(PLACE), reason);
    }

    static List<Judgement> everyKind() {
        return List.of(
                new Judgement.Tag(Act.ADD, PLACE, "ice", Optional.of("negated")),
                new Judgement.Tag(Act.DISMISS, PLACE, "ice", Optional.empty()),
                new Judgement.Badge(PLACE, Optional.empty(), Optional.of(Evidence.OBS), List.of("a", "b")),
                new Judgement.Badge(PLACE, Optional.of(Evidence.RCT), Optional.empty(), List.of()),
                new Judgement.Flag(Act.CONFIRM, PLACE, Optional.of(ClaimKind.CTA), Optional.of("cta-call")),
                new Judgement.Flag(Act.DISMISS, PLACE, Optional.empty(), Optional.empty()),
                new Judgement.Flag(
                        Act.DISMISS,
                        PLACE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Judgement.Hit(ClaimKind.CTA, "cta-call"))),
                new Judgement.Merge(PLACE),
                new Judgement.Split(PLACE),
                new Judgement.Field("gout", "creator", List.of(), List.of("A. Moss", "B. Fern")),
                new Judgement.Item(
                        "gout", "discern-11", QualityItem.Answer.YES, QualityItem.Answer.PARTLY, List.of(QUOTE)),
                new Judgement.RuleSwitch("cta-call", false),
                new Judgement.Undo("1-abc"),
                new Judgement.Redo("1-abc"),
                new Judgement.Move("1-abc", PLACE));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindOfDecisionComesBackAsItWasMade(Judgement judgement) {
        Outcome outcome = journal.append(new Draft("Ada Moß", judgement, "because; of \"this\"\nand that"));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        assertThat(fresh().decisions()).containsExactly(((Outcome.Saved) outcome).decision());
        assertThat(fresh().problems()).isEmpty();
    }

    private JournalReading fresh() {
        return new Journal(file, Clock.systemUTC()).read();
    }

    @Test
    void aDecisionIsOneLineEndedByALineBreak() throws IOException {
        journal.append(draft("one"));
        journal.append(draft("two"));
        assertThat(Files.readString(file)).endsWith("\n");
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .allMatch(line -> line.matches("\\{.*\"checksum\":\"[0-9a-f]{8}\"}"));
    }

    @Test
    void aTornLastLineIsSetAsideAndHidesNothing() throws IOException {
        journal.append(draft("one"));
        journal.append(draft("two"));
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));
        assertThat(reasons(fresh())).containsExactly("one");
        assertThat(fresh().problems()).extracting(Problem::kind).containsExactly("decision-unfinished");

        Outcome next = new Journal(file, Clock.systemUTC()).append(draft("three"));

        assertThat(next).isInstanceOf(Outcome.Saved.class);
        assertThat(reasons(fresh())).containsExactly("one", "three");
        assertThat(fresh().problems()).extracting(Problem::severity).containsExactly(Problem.Severity.NOTE);
        assertThat(Files.readString(file)).startsWith(text.substring(0, text.length() - 20));
    }

    @Test
    void aLineThatLacksOnlyItsLineBreakCounts() throws IOException {
        journal.append(draft("one"));
        String text = Files.readString(file);
        Files.writeString(file, text.stripTrailing());
        assertThat(reasons(fresh())).containsExactly("one");
        new Journal(file, Clock.systemUTC()).append(draft("two"));
        assertThat(reasons(fresh())).containsExactly("one", "two");
        assertThat(fresh().decisions()).extracting(Decision::sequence).containsExactly(1L, 2L);
    }

    @Test
    void anyChangedByteOfALineIsNoticedAndOnlyThatLineIsLeftOut() throws IOException {
        List.of("one", "two", "three").forEach(reason -> journal.append(draft(reason)));
        List<String> lines = Files.readAllLines(file);
        String middle = lines.get(1);
        for (int at = 0; at < middle.length(); at += 7) {
            char other = middle.charAt(at) == 'x' ? 'y' : 'x';
            String changed = middle.substring(0, at) + other + middle.substring(at + 1);
            Files.write(file, List.of(lines.get(0), changed, lines.get(2)));
            assertThat(reasons(fresh())).as("changed at %d", at).containsExactly("one", "three");
            assertThat(fresh().problems()).extracting(Problem::kind).containsExactly("decision-damaged");
        }
    }

    @Test
    void aClockThatWasSetBackChangesNoOrder() {
        journal.append(draft("first"));
        new Journal(file, clockAt("2020-01-01T10:00:00Z")).append(draft("second"));
        assertThat(fresh().decisions()).extracting(Decision::reason).containsExactly("first", "second");
        assertThat(fresh().decisions()).extracting(Decision::sequence).containsExactly(1L, 2L);
    }

    @Test
    void whoWritesFirstReadsWhatOthersWrote() {
        Journal other = new Journal(file, Clock.systemUTC());
        for (int i = 0; i < 20; i++) {
            (i % 3 == 0 ? other : journal).append(draft("decision " + i));
        }
        assertThat(fresh().decisions())
                .extracting(Decision::sequence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
    }

    @Test
    void manyThreadsThroughTwoJournalsLoseNothing() {
        Journal other = new Journal(file, Clock.systemUTC());
        IntStream.range(0, 60).parallel().forEach(i -> (i % 2 == 0 ? other : journal).append(draft("decision " + i)));
        assertThat(fresh().decisions())
                .hasSize(60)
                .extracting(Decision::sequence)
                .doesNotHaveDuplicates();
    }

    @Test
    void aJournalThatCantBeWrittenKeepsTheDecisionAndSaysWhy() throws IOException {
        Files.writeString(folder.resolve("curation"), "a file where a folder should be");
        assertThat(journal.append(draft("kept"))).isInstanceOfSatisfying(Outcome.NotSaved.class, not -> {
            assertThat(not.draft()).isEqualTo(draft("kept"));
            assertThat(not.sentence()).startsWith("Not saved: ").doesNotContain("kept");
        });
    }

    @Test
    void aFullDiskIsNamed() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(Files.isWritable(full)).isTrue();
        Files.createDirectories(folder.resolve("curation"));
        Files.createSymbolicLink(file, full);
        assertThat(journal.append(draft("kept")))
                .isInstanceOfSatisfying(
                        Outcome.NotSaved.class,
                        not -> assertThat(not.sentence()).contains("disk is full"));
    }

    @Test
    void aJournalThatWasReplacedIsReadFromTheStart() throws IOException {
        journal.append(draft("old"));
        journal.read();
        Path elsewhere = folder.resolve("other.jsonl");
        Journal other = new Journal(elsewhere, Clock.systemUTC());
        List.of("new one", "new two", "new three").forEach(reason -> other.append(draft(reason)));
        Files.copy(elsewhere, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(reasons(journal.read())).containsExactly("new one", "new two", "new three");
    }

    @Test
    void emptyAndForeignLinesAreReportedAndReadOver() throws IOException {
        journal.append(draft("one"));
        Files.writeString(file, "\n{\"a\":1}\nnonsense\n", StandardOpenOption.APPEND);
        journal.append(draft("two"));
        assertThat(reasons(fresh())).containsExactly("one", "two");
        assertThat(fresh().problems()).hasSize(2);
    }

    @Test
    void mergingTwiceChangesNothing() throws IOException {
        journal.append(draft("mine"));
        Journal hers = new Journal(folder.resolve("hers.jsonl"), Clock.systemUTC());
        List.of("hers one", "hers two").forEach(reason -> hers.append(draft(reason)));

        journal.merge(hers.read().decisions());
        byte[] once = Files.readAllBytes(file);
        assertThat(journal.merge(hers.read().decisions())).isEmpty();

        assertThat(Files.readAllBytes(file)).isEqualTo(once);
        assertThat(fresh().decisions()).extracting(Decision::sequence).containsExactly(1L, 2L, 3L);
        assertThat(fresh().decisions()).extracting(Decision::mergedFrom).containsExactly(0L, 1L, 2L);
        assertThat(fresh().decisions()).extracting(Decision::id).doesNotHaveDuplicates();
    }

    private static List<String> reasons(JournalReading reading) {
        return reading.decisions().stream().map(Decision::reason).toList();
    }

    @Test
    void lineEndsOfWindowsLoseNoDecision() throws IOException {
        List.of("one", "two").forEach(reason -> journal.append(draft(reason)));
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        assertThat(reasons(fresh())).containsExactly("one", "two");
        new Journal(file, Clock.systemUTC()).append(draft("three"));
        assertThat(reasons(fresh())).containsExactly("one", "two", "three");
        assertThat(fresh().problems()).isEmpty();
    }

    @Test
    void halfALineEndOfWindowsAtTheEndLosesNothingEither() throws IOException {
        journal.append(draft("one"));
        Files.writeString(file, Files.readString(file).replace("\n", "\r"));
        assertThat(reasons(fresh())).containsExactly("one");
        new Journal(file, Clock.systemUTC()).append(draft("two"));
        assertThat(reasons(fresh())).containsExactly("one", "two");
        assertThat(fresh().problems()).isEmpty();
    }
}

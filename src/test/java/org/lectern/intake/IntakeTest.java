package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Outcomes.refused;
import static org.lectern.intake.Outcomes.taken;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;

final class IntakeTest {

    @TempDir
    private Path folder;

    private Problem refusedBytes(String name, byte[] bytes) throws IOException {
        return refused(Intake.read(Files.write(folder.resolve(name), bytes)));
    }

    private static void isOneSentence(Problem problem) {
        assertThat(problem.sentence()).endsWith(".").doesNotContain("Exception", "\n", "{0}");
        assertThat(problem.where()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void oddFilesAreRefusedInOneSentenceEach() throws Exception {
        assertThat(refusedBytes("empty.md", new byte[0]).kind()).isEqualTo("empty-file");
        assertThat(refusedBytes("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo("empty-file");
        assertThat(refusedBytes("nul.txt", "a\0\0b words".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo("binary-file");
        assertThat(refusedBytes("page.pdf", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo("known-binary");
        assertThat(refusedBytes("open.md", "---\ntitle: Gout\n\n# Gout\n".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo("front-matter-unclosed");
        assertThat(refused(Intake.read(folder)).kind()).isEqualTo("is-folder");
        assertThat(refused(Intake.read(folder.resolve("none.md"))).kind()).isEqualTo("not-found");
        Problem named = refusedBytes("two\nlines.md", new byte[0]);
        assertThat(named.where()).contains("two\\nlines");
        isOneSentence(named);
    }

    @Test
    void randomBytesAreNotText() throws Exception {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        isOneSentence(refusedBytes("random.txt", bytes));
    }

    @Test
    void aFileOfTwoHundredMegabytesIsNotRead() throws Exception {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertThat(refused(Intake.read(file)).kind()).isEqualTo("too-large");
    }

    @Test
    void pipesDevicesAndCirclesAreNotOpened() throws Exception {
        Path pipe = folder.resolve("pipe.md");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        assertThat(refused(Intake.read(pipe)).kind()).isEqualTo("not-a-file");
        assertThat(refused(Intake.read(Path.of("/dev/zero"))).kind()).isEqualTo("not-a-file");
        Path circle = folder.resolve("circle.md");
        Files.createSymbolicLink(circle, circle);
        assertThat(refused(Intake.read(circle)).kind()).isEqualTo("link-loop");
    }

    @Test
    void wideAndWindowsTextIsDecoded() throws Exception {
        String words = "Sjögren’s disease dries eyes and mouth.\r\nIt is chronic.\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            SourceDocument document =
                    taken(Intake.read(Files.write(folder.resolve("wide.txt"), words.getBytes(charset))));
            assertThat(document.text()).contains("Sjögren’s disease").doesNotContain("\r");
        }
        SourceDocument windows = taken(
                Intake.read(Files.write(folder.resolve("win.txt"), words.getBytes(Charset.forName("windows-1252")))));
        assertThat(windows.text()).contains("Sjögren’s disease");
        assertThat(windows.problems()).extracting(Problem::kind).containsExactly("read-as-windows-1252");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Itâ€™s gout â€“ a â€œhotâ€\u009d toe|It’s gout – a “hot” toe",
                "SjÃ¶gren and BehÃ§et, 5 Âµg, Î²-blockers|Sjögren and Behçet, 5 µg, β-blockers",
                "Ârea and âme stay, as does one Ã¶ alone|Ârea and âme stay, as does one Ã¶ alone"
            })
    void charactersDamagedOnTheirWayAreMended(String damaged, String mended) {
        assertThat(taken(Intake.read("# Gout\n\n" + damaged + "\n", "a.md")).text())
                .contains(mended);
    }

    static List<String> bombs() {
        return List.of(
                "a: &x 1\nb: *x",
                "a: !!java.net.URL [x]",
                "a: " + "[".repeat(5_000),
                "a: " + "[".repeat(30) + "]".repeat(30),
                "- one: 2\n- two: 3",
                "title: " + "x".repeat(70_000),
                "a: \"open");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void frontMatterBombsAreRefused(String yaml) {
        isOneSentence(refused(Intake.read("---\n" + yaml + "\n---\n# Text\n", "bomb.md")));
    }

    @Test
    void aLineAcrossAtTheTopIsNoFrontMatter() {
        assertThat(taken(Intake.read("---\n\nWords that follow.\n", "rule.md")).bodyStart())
                .isZero();
    }

    @Test
    void aPagesParticularsGoIntoItsFrontMatter() {
        SourceDocument document = taken(Intake.read(
                "Living With Asthma\n\nMedically reviewed by Jo Lind, MD. Updated on 3 March 2023\n\nBy Ana Roe\n\nPublished: May 11, 2020\n\nAsthma narrows the airways.\n",
                "asthma.txt"));
        assertThat(document.title()).isEqualTo("Living With Asthma");
        assertThat(document.metadata().first("creator")).contains("Ana Roe");
        assertThat(document.metadata().first("contributor")).contains("Jo Lind, MD");
        assertThat(document.metadata().first("issued")).contains("2020-05-11");
        assertThat(document.metadata().first("rendition")).contains("converted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Gout:\u000bwhat helps", "Gout \u0007 at home", "Gout \\ and \"attacks\"", "Gout \u0085 now"})
    void whatBecomesOfAPageCanBeReadAgain(String title) {
        SourceDocument taken =
                taken(Intake.read(title + "\n\nGout comes in attacks. They end by themselves.\n", "gout.txt"));
        SourceDocument again = taken(Intake.read(taken.text(), "gout.md"));
        assertThat(again.metadata()).isEqualTo(taken.metadata());
        assertThat(again.text()).isEqualTo(taken.text());
    }

    @Test
    void wrappedLinesAreJoinedAndBulletsKept() {
        String text = """
                Migraine

                A migraine is a headache of some strength that comes back again and again, and
                it often goes with nausea or with a dislike of light. Many people also see an
                aura of zigzag lines before the pain begins, which fades within the hour, and
                some feel a tingling in one hand that slowly climbs towards the face and lips.

                • rest in a dark room, with a cold cloth on the forehead for as long as it is
                  needed
                • simple pain killers
                """;
        String body = taken(Intake.read(text, "migraine.txt")).text();
        assertThat(body)
                .contains("again and again, and it often", "- rest in a dark room", "is needed\n- simple pain killers");
    }

    @ParameterizedTest
    @CsvSource({"_a*b_,2. x", "# not a heading,> y", "a <b> &amp; [c](d),1) z", "---,***"})
    void markupThatAPageHappensToHoldStaysWords(String first, String second) {
        String text = "Some opening words that are long enough to be text.\n\n" + first + " end.\n\n" + second + "\n";
        assertThat(letters(body(text))).isEqualTo(letters(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLetterOrDigitIsLostAddedOrMoved(long seed) {
        String text = randomPage(new Random(seed));
        assertThat(letters(body(text))).isEqualTo(letters(text));
    }

    static List<Long> seeds() {
        return new Random(1).longs(150).boxed().toList();
    }

    private static String body(String text) {
        SourceDocument document = taken(Intake.read(text, "page.txt"));
        return document.text().substring(document.bodyStart());
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String randomPage(Random random) {
        List<String> pieces = List.of(
                "Causes",
                "of",
                "Gout",
                "PMC",
                "•",
                "-",
                "–",
                "1.",
                "a.",
                "Dosage:",
                "5 mg",
                "is",
                "the",
                "?",
                ".",
                ": ",
                "Why",
                "Is it",
                "(e.g., x)",
                "\n",
                "\n\n",
                "\n\n\n\n",
                "  ",
                "*",
                "_",
                "#",
                "γ",
                "𝛼",
                "²",
                "Home / A / B",
                "Read more..",
                "What causes gout?",
                "end.PMCIs it so?",
                "[1]",
                "---",
                "\t",
                "&lt;",
                "`",
                "\\",
                "|",
                "é");
        StringBuilder page = new StringBuilder("x");
        int length = 20 + random.nextInt(200);
        for (int i = 0; i < length; i++) {
            page.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
        }
        return page.toString();
    }

    @Test
    void theOriginalsLoseNoLetter() throws Exception {
        Path folder = Files.isDirectory(Path.of("../shared/originals"))
                ? Path.of("../shared/originals")
                : Path.of("../../shared/originals");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no ../shared/originals here: skipped");
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                SourceDocument document = taken(Intake.read(file));
                assertThat(letters(document.text().substring(document.bodyStart())))
                        .isEqualTo(letters(Files.readString(file)));
            }
        }
    }
}

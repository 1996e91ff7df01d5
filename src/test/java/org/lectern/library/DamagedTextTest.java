package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.index.SourceEntries;
import org.lectern.intake.Intake;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;
import org.lectern.markup.Markdown;
import org.lectern.vocabulary.VocabularyFiles;

/// Pieces of the shipped sources with signs thrown in at random: one page that can't be read would close the whole
/// library, so that there must be none.
final class DamagedTextTest {

    private static final int TEXTS = 60;
    private static final int LONGEST = 900;

    private static final List<String> SIGNS = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n  ",
            "\t",
            "*",
            "**",
            "_",
            "`",
            "[",
            "](",
            "(",
            ")",
            "# ",
            "- ",
            "1. ",
            "|",
            "> ",
            "?",
            ".",
            ":",
            ";",
            ",",
            ",1",
            "\u2014",
            "\u00a0",
            "\u200b",
            "\u2028",
            "\ud83d\ude00",
            "[edit]",
            "PMC",
            "doi:10.1/",
            "http://x",
            "<b>",
            "&amp;",
            "\\",
            "~~~",
            "```",
            "---\n",
            "\u0130",
            "\ufb01",
            "\u00bd",
            "%",
            "0",
            "2020",
            "et al.",
            "\"",
            "\u201d",
            "\u2019",
            "\r",
            "\u0085",
            "\ufeff",
            "\u0301",
            "\u000b");

    private final Vocabulary vocabulary =
            VocabularyFiles.read(Path.of("knowledge/vocabulary")).vocabulary();
    private final SourceReader reader = new SourceReader(vocabulary);

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 99})
    void whateverStandsInATextItIsReadAndEverySectionIsItsOwnStretch(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> sources = sources();
        for (int i = 0; i < TEXTS; i++) {
            String text = damaged(sources.get(random.nextInt(sources.size())), random);
            for (String name : List.of("page.md", "page.txt")) {
                if (Intake.read(text, name) instanceof Intake.Outcome.Taken(SourceDocument document)) {
                    assertRead(document);
                }
            }
        }
    }

    private void assertRead(SourceDocument document) {
        assertThat(Intake.read(document.text(), "again.md")).isInstanceOf(Intake.Outcome.Taken.class);
        SourceReading reading = reader.read(document);
        int at = document.bodyStart();
        for (SectionReading section : reading.sections()) {
            assertThat(section.section().span().start()).isEqualTo(at);
            assertThat(section.text()).isEqualTo(section.section().span().in(document.text()));
            section.statements()
                    .forEach(statement ->
                            assertThat(statement.span().in(document.text())).isNotBlank());
            section.mentions()
                    .forEach(mention ->
                            assertThat(mention.words().in(document.text())).isNotBlank());
            at = section.section().span().end();
        }
        assertThat(at).isEqualTo(document.text().length());
        assertThat(SourceEntries.of(reading, vocabulary, "").entries()).hasSameSizeAs(reading.sections());
        ShownBlocks.of(Markdown.read(document.text(), document.bodyStart()))
                .forEach(block -> block.runs().forEach(run -> run.span().in(document.text())));
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.list(Path.of("knowledge/sources"))) {
            List<Path> sorted = files.sorted().toList();
            List<String> texts = new ArrayList<>();
            for (Path file : sorted) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static String damaged(String whole, Random random) {
        int from = random.nextInt(Math.max(1, whole.length() - LONGEST));
        StringBuilder text = new StringBuilder(whole.substring(from, Math.min(whole.length(), from + LONGEST)));
        for (int edits = 5 + random.nextInt(60); edits > 0; edits--) {
            int at = random.nextInt(text.length());
            if (random.nextInt(4) == 0) {
                text.delete(at, Math.min(text.length() - 1, at + 1 + random.nextInt(8)));
            } else {
                text.insert(at, SIGNS.get(random.nextInt(SIGNS.size())));
            }
        }
        // What a file can hold: no half of a character.
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}

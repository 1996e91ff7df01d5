package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.Section;

/// Pages that nobody would write, and that are split all the same.
final class HostilePagesTest {

    @Test
    void emptyBodiesAndBareTextAreOneSection() {
        assertThat(SectionsTest.sections("---\ntitle: Empty\n---\n", "empty.md"))
                .hasSize(1);
        assertThat(SectionsTest.sections("Only a few words.", "bare.txt")).hasSize(1);
    }

    @Test
    void manySectionsAndOneEndlessLineAreOrdinaryWork() {
        String many = "# Page\n\n" + "## Part\n\nWords of it. PMCMayo Clinic\n\n".repeat(10_000);
        assertThat(SectionsTest.sections(many, "many.md")).hasSize(10_001);
        assertThat(SectionsTest.sections("word ".repeat(200_000) + "end. PMC", "line.txt")
                        .getFirst()
                        .cites())
                .hasSize(1);
    }

    /// Pages that could make a reader of lines look at the same line again and again.
    static List<String> hostile() {
        return List.of(
                "x".repeat(1_000_000),
                "_".repeat(5_000),
                "Is it so?\n".repeat(10_000),
                "Related articles\n" + "Hay Fever\n".repeat(10_000),
                "Contents\n" + "1.1 Hay Fever\n".repeat(10_000) + "Hay Fever[edit]\n".repeat(3_000),
                "Pollen\nWhat it is for: words\n".repeat(5_000),
                "Pollen\tWords\n".repeat(10_000),
                "Ticks carry it. " + "PMC".repeat(100_000),
                "Ticks carry it. " + "Tick Trust".repeat(20_000),
                "Mites.1,2 ".repeat(50_000),
                "(".repeat(100_000) + "Reed 2013;",
                "10.1000/" + "(".repeat(100_000) + ")".repeat(100_000),
                "Words:\n\n".repeat(10_000),
                cardsWithoutEnd(),
                "Pollen\n\n" + ".".repeat(500_000),
                "pollen drifts and falls on fields and on roofs, on lakes and on all that grows\n".repeat(20_000),
                "# " + "causes of fever ".repeat(4_000) + "\n\n" + "## Part\n\nWords.\n\n".repeat(2_000),
                "# Pollen" + ":".repeat(100_000) + "\n\nDrifts.\n",
                "# Pollen\n\nDrifts\n" + "Mite\n".repeat(20_000),
                "# Pollen\n\nDrifts\n" + "[4\n".repeat(20_000),
                "# Pollen\n\n[ drifts" + "\nand falls".repeat(20_000) + " ]\n",
                "Pollen" + " ".repeat(200_000) + "drifts",
                "Pollen  drifts  and  falls  ".repeat(1_000));
    }

    /// Each second line may be the name of a card or one of its fields.
    private static String cardsWithoutEnd() {
        return IntStream.range(0, 5_000)
                .mapToObj(i -> "What it is for number" + i + ": words\nDose: words\n")
                .collect(Collectors.joining("", "Pollen\n\n", ""));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostilePagesAreSplitAllTheSame(String text) {
        SectionsTest.assertTiled(SectionsTest.document(text, "hostile.txt"));
    }

    @Test
    void scriptsAndPicturesInMarkdownAreWordsAndNothingMore() {
        String text = """
                # Croup

                <script>alert("barks")</script>

                ![A child](https://example.org/child.png)

                ## Signs

                A cough like a seal. <b onclick="go()">Stridor</b> at rest is urgent.
                """;
        List<Section> sections = SectionsTest.sections(text, "croup.md");
        assertThat(sections).extracting(Section::title).containsExactly("Croup", "Signs");
        SectionsTest.assertTiled(SectionsTest.document(text, "croup.md"));
    }
}

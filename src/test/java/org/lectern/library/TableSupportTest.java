package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.appraisal.Appraiser;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.SourceDocument;
import org.lectern.markup.Markdown;

/// How far a source reaches that stands in a table.
final class TableSupportTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static final String HEAD = "Gout hurts.\n\n| Drug | Effect | Source |\n| --- | --- | --- |\n";

    @Test
    void aTagInACellOfItsOwnSupportsItsRowAndNothingElse() {
        String table = HEAD + "| Colchicine | Eases gout pain. | [3] |\n| Cherries | Prevent gout attacks. | |\n";
        assertThat(cited(table + "\nIce eases gout.\n"))
                .contains("Eases gout pain.")
                .doesNotContain("Gout hurts.");
        assertThat(cited(table + "\nIce eases gout.\n"))
                .doesNotContain("Prevent gout attacks.", "Cherries", "Ice eases gout.", "Source");
    }

    @Test
    void aRangeOfFiguresInACellIsNoSource() {
        assertThat(
                        cited(
                                "Gout hurts.\n\n| Test | Normal |\n| --- | --- |\n| White blood cells rise in gout. | [4–11] |\n"))
                .isEmpty();
    }

    @Test
    void theNamesOfColumnsStateNothing() {
        String text = "Methotrexate slows gout.\n\n## Side effects\n\n| Side effect | How often | What to do |\n"
                + "| --- | --- | --- |\n| Nausea | 1 in 5 people | Split the dose of the drug. |\n"
                + "| Mouth ulcers | 1 in 15 people | Ask for folic acid. |\n";
        assertThat(clinical(text))
                .contains("Nausea", "1 in 5 people", "Mouth ulcers")
                .doesNotContain("Side effect", "How often", "What to do");
    }

    @Test
    void theFirstRowOfATableWithoutNamesIsOneLikeTheOthers() {
        String text = "Methotrexate slows gout.\n\n| Nausea | 1 in 5 patients |\n| --- | --- |\n"
                + "| Mouth ulcers | 1 in 15 patients |\n\nIt hurts.\n\n| Colchicine eases gout pain. | Cherries |\n| --- | --- |\n| a | b |\n";
        assertThat(clinical(text)).contains("Nausea", "1 in 5 patients", "Colchicine eases gout pain.");
    }

    private static List<String> clinical(String text) {
        SourceDocument document = new SourceDocument("page", Metadata.empty(), text, 0, List.of());
        return APPRAISER.appraise(document, List.of(), AppraisedBlocks.of(Markdown.read(text, 0))).all().stream()
                .filter(statement -> statement.evidence().isPresent())
                .map(statement -> statement.span().in(text))
                .toList();
    }

    /// The statements that a named source supports.
    private static List<String> cited(String text) {
        SourceDocument document = new SourceDocument("page", Metadata.empty(), text, 0, List.of());
        return APPRAISER.appraise(document, List.of(), AppraisedBlocks.of(Markdown.read(text, 0))).all().stream()
                .filter(statement -> statement.evidence().isPresent())
                .filter(statement -> !statement.cues().isEmpty())
                .map(statement -> statement.span().in(text))
                .toList();
    }
}

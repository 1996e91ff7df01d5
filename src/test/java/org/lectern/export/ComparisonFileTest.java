package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Stance;
import org.lectern.library.SourceSummary;
import org.lectern.library.compare.Comparison;
import org.lectern.library.compare.Says;

final class ComparisonFileTest {

    private static ComparisonFile file(String concept, String source) {
        Concept named = new Concept(
                "one",
                Facet.TEST,
                concept,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        Comparison.Cell cell = new Comparison.Cell(Says.SELLS, Optional.of(Evidence.REF), 2, List.of("s/one"));
        SourceSummary summary = new SourceSummary("s", source, Metadata.empty(), Stance.NEUTRAL, 1, 2);
        Comparison comparison =
                new Comparison(Facet.TEST, List.of(summary), List.of(new Comparison.Row(named, List.of(cell))));
        return new ComparisonFile(comparison, Evidence::name, _ -> "sells", "Tests");
    }

    @Test
    void aCellThatLooksLikeAFormulaIsTakenForText() {
        assertThat(file("=HYPERLINK(\"x\")", "-1+2").csv())
                .isEqualTo("\"\",\"'-1+2\"\r\n\"'=HYPERLINK(\"\"x\"\")\",\"sells; REF; flagged 2\"\r\n");
    }

    @Test
    void markupInANameStaysText() {
        assertThat(file("<script>", "A & B").html())
                .contains("<td>&lt;script&gt;</td>")
                .contains("<th>A &amp; B</th>");
    }
}

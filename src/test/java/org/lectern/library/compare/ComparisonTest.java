package org.lectern.library.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Facet;
import org.lectern.task.Progress;
import org.lectern.testing.SampleLibrary;

final class ComparisonTest {

    private final Comparison treatments = Comparison.of(new SampleLibrary(), Facet.TREATMENT, Progress.unwatched());

    private List<Says> says(String concept) {
        return treatments.rows().stream()
                .filter(row -> row.concept().id().equals(concept))
                .flatMap(row -> row.cells().stream().map(Comparison.Cell::says))
                .toList();
    }

    @Test
    void whatAFlaggedStatementNamesIsSold() {
        assertThat(says("infusion")).containsExactly(Says.SELLS, Says.SILENT, Says.SILENT);
    }

    @Test
    void everyRowHasACellForEverySourceAndASectionWhereSomethingIsSaid() {
        assertThat(treatments.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.cells()).hasSize(treatments.sources().size());
            assertThat(row.speaking()).isPositive();
            assertThat(row.cells())
                    .allSatisfy(cell -> assertThat(cell.sectionIds().isEmpty()).isEqualTo(cell.says() == Says.SILENT));
        });
    }

    @Test
    void theBestAgreedOnComesFirst() {
        assertThat(treatments.rows()).isSortedAccordingTo(Comparison.BY_AGREEMENT);
        assertThat(treatments.sorted(Comparison.BY_NAME).rows()).isSortedAccordingTo(Comparison.BY_NAME);
    }
}

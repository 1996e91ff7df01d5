package org.lectern.library.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.SourceReading;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.SourceSummary;
import org.lectern.task.Progress;
import org.lectern.testing.DeskRoom;
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
    void aSourceThatAdvisesAgainstSomethingIsNotSilentInTheMatrixNorBesideAnother(@TempDir Path folder)
            throws IOException {
        new DeskRoom(folder);
        Path room = folder.resolve("room");
        Files.writeString(room.resolve("sources/against.md"), """
                ---
                title: Against it
                ---

                # First aid

                Rest the foot. Colchicine is not recommended for a sore toe.
                """);
        try (Library library = new LibraryDoor(folder.resolve("cache")).open(room)) {
            Comparison all = Comparison.of(library, Facet.TREATMENT, Progress.unwatched());
            int column = all.sources().stream().map(SourceSummary::id).toList().indexOf("against");

            assertThat(all.rows())
                    .filteredOn(row -> row.concept().prefLabel().equals("Colchicine"))
                    .singleElement()
                    .extracting(row -> row.cells().get(column))
                    .extracting(Comparison.Cell::says, Comparison.Cell::sectionIds)
                    .containsExactly(Says.WARNS, List.of("against/first-aid"));
            SourceReading against = library.source("against").orElseThrow();
            assertThat(new Pairing(against, against, library.vocabulary()).on(Pairing.Side.LEFT, "colchicine"))
                    .contains("against/first-aid");
        }
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

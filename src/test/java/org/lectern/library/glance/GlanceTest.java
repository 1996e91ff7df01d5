package org.lectern.library.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.compare.Comparison;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.SampleLibrary;

final class GlanceTest {

    private static final Library LIBRARY = new SampleLibrary();
    private static final List<Chart> CHARTS = Glance.of(LIBRARY, Progress.unwatched());

    static Stream<Chart> charts() {
        return CHARTS.stream();
    }

    private static Chart chart(Chart.Kind kind) {
        return CHARTS.get(kind.ordinal());
    }

    @Test
    void thereIsOneChartOfEachKindInTheirOrder() {
        assertThat(CHARTS).extracting(Chart::kind).containsExactly(Chart.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyBarHasACountForEveryPartAndAFilter(Chart chart) {
        assertThat(chart.bars()).isNotEmpty().allSatisfy(bar -> {
            assertThat(bar.counts()).hasSameSizeAs(chart.parts());
            assertThat(bar.filter()).hasSize(1);
            assertThat(bar.total()).isLessThanOrEqualTo(chart.longest());
        });
    }

    private static long found(Library library, Optional<SearchRequest> request) {
        return library.search(request.orElseThrow()).total();
    }

    @Test
    void aBarOfSupportOpensAtLeastTheSectionsThatItCounts() {
        Chart support = chart(Chart.Kind.SUPPORT);

        assertThat(support.parts()).hasSameSizeAs(Evidence.values());
        assertThat(support.bars()).allSatisfy(bar -> {
            assertThat(found(LIBRARY, support.sections(bar))).isGreaterThanOrEqualTo(bar.total());
            for (int part = 0; part < support.parts().size(); part++) {
                int counted = bar.counts().get(part);
                assertThat(support.sections(bar, part).isPresent()).isEqualTo(counted > 0);
                assertThat(support.sections(bar, part).map(LIBRARY::search).map(results -> results.total()))
                        .satisfiesAnyOf(
                                opened -> assertThat(opened).isEmpty(),
                                opened -> assertThat(opened.orElseThrow()).isGreaterThanOrEqualTo(counted));
            }
        });
    }

    @Test
    void theTrialOfOneTreatmentIsNoSupportForAnotherThatItsSectionNames(@TempDir Path folder) throws IOException {
        new DeskRoom(folder);
        Path room = folder.resolve("room");
        Files.writeString(room.resolve("sources/more.md"), """
                ---
                title: More on gout
                ---

                # What to take

                In a randomised controlled trial with 200 patients, colchicine shortened the attacks of gout.

                Allopurinol lowers the uric acid slowly.
                """);
        try (Library library = new LibraryDoor(folder.resolve("cache")).open(room)) {
            Chart support = Glance.of(library, Progress.unwatched()).getFirst();
            int trial = support.parts().indexOf(Evidence.RCT.name());

            assertThat(support.bars())
                    .filteredOn(bar -> bar.counts().get(trial) > 0)
                    .extracting(Chart.Bar::label)
                    .contains("Colchicine")
                    .doesNotContain("Allopurinol");
        }
    }

    @Test
    void aWholeBarOfSupportOpensAsManySectionsAsItCounts(@TempDir Path folder) throws IOException {
        new DeskRoom(folder);
        Path room = folder.resolve("room");
        Files.writeString(room.resolve("sources/more.md"), """
                ---
                title: More on gout
                ---

                # Colchicine

                Colchicine shortens an attack when it is taken early.

                # Where to read about colchicine

                See the page on colchicine.
                """);
        try (Library library = new LibraryDoor(folder.resolve("cache")).open(room)) {
            Chart support = Glance.of(library, Progress.unwatched()).getFirst();
            Chart.Bar colchicine = support.bars().stream()
                    .filter(bar -> bar.label().equals("Colchicine"))
                    .findFirst()
                    .orElseThrow();
            assertThat(library.search(SearchRequest.of("").withInclude(colchicine.filter()))
                            .total())
                    .isGreaterThan(colchicine.total());
            assertThat(found(library, support.sections(colchicine))).isEqualTo(colchicine.total());
        }
    }

    @Test
    void theMostWrittenAboutTreatmentComesFirst() {
        assertThat(chart(Chart.Kind.SUPPORT).bars()).isSortedAccordingTo(Chart.LONGEST_FIRST);
    }

    @Test
    void onlyTheClinicSells() {
        assertThat(chart(Chart.Kind.CLAIMS).bars())
                .filteredOn(bar -> bar.total() > 0)
                .extracting(Chart.Bar::label)
                .containsExactly("ClearJoint Infusion Centre");
    }

    @Test
    void aBarOfClaimsOpensOnlySectionsThatSell() {
        Chart claims = chart(Chart.Kind.CLAIMS);
        Chart.Bar clinic = claims.bars().getFirst();

        assertThat(claims.sections(clinic).orElseThrow().include()).containsOnlyKeys(Facet.SOURCE, Facet.CLAIM);
        assertThat(LIBRARY.search(claims.sections(clinic).orElseThrow()).hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.claims()).isPositive());
    }

    @Test
    void rareKindsOfClaimAreOnePartThatOpensThemAlone() {
        Chart chart = new Chart(
                Chart.Kind.CLAIMS,
                List.of("CTA", Chart.REST),
                List.of(new Chart.Bar(
                        "Clinic",
                        List.of(3, 2),
                        Map.of(Facet.SOURCE, Set.of("clinic")),
                        List.of(Set.of("CTA"), Set.of("HOPEFEAR", "EASE")))));

        assertThat(chart.sections(chart.bars().getFirst(), 1).orElseThrow().include())
                .containsEntry(Facet.CLAIM, Set.of("HOPEFEAR", "EASE"));
    }

    @Test
    void aBarThatCountsNothingOpensNothing() {
        Chart claims = chart(Chart.Kind.CLAIMS);

        assertThat(claims.parts()).endsWith(Chart.REST);
        assertThat(claims.bars())
                .filteredOn(bar -> bar.total() == 0)
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(claims.sections(bar)).isEmpty());
    }

    @Test
    void coverageCountsConceptsPerFacet() {
        Chart coverage = chart(Chart.Kind.COVERAGE);

        assertThat(coverage.parts())
                .containsExactlyElementsOf(
                        Facet.ofConcepts().stream().map(Facet::code).toList());
        assertThat(coverage.bars()).hasSameSizeAs(LIBRARY.sources());
    }

    @Test
    void whoNoLongerWaitsForItDoesNotHaveTheWholeLibraryRead() {
        assertThatThrownBy(() -> Glance.of(LIBRARY, new Stopped())).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Comparison.of(LIBRARY, Facet.TREATMENT, new Stopped()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whoWaitsIsToldOfEverySource() {
        Told counted = new Told(new ArrayList<>());
        Told compared = new Told(new ArrayList<>());
        Glance.of(LIBRARY, counted);
        Comparison.of(LIBRARY, Facet.TREATMENT, compared);

        assertThat(counted.what()).hasSameSizeAs(LIBRARY.sources()).isEqualTo(compared.what());
    }

    private record Told(List<String> what) implements Progress {

        @Override
        public void at(long done, long total, String source) {
            what.add(source);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private record Stopped() implements Progress {

        @Override
        public void at(long done, long total, String what) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}

package org.lectern.library.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.testing.SampleLibrary;

final class GlanceTest {

    private static final Library LIBRARY = new SampleLibrary();
    private static final List<Chart> CHARTS = Glance.of(LIBRARY);

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

    @Test
    void aBarOfSupportCountsTheSectionsThatASearchWithItsFilterFinds() {
        Chart support = chart(Chart.Kind.SUPPORT);

        assertThat(support.parts()).hasSameSizeAs(Evidence.values());
        assertThat(support.bars()).allSatisfy(bar -> {
            for (int part = 0; part < support.parts().size(); part++) {
                assertThat(LIBRARY.search(support.sections(bar, part)).total())
                        .isEqualTo((long) bar.counts().get(part));
            }
        });
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
    void rareKindsOfClaimAreOnePartThatLeadsToTheWholeBar() {
        Chart claims = chart(Chart.Kind.CLAIMS);
        Chart.Bar clinic = claims.bars().getFirst();

        assertThat(claims.parts()).endsWith(Chart.REST);
        assertThat(claims.sections(clinic, claims.parts().size() - 1)).isEqualTo(Chart.sections(clinic));
    }

    @Test
    void coverageCountsConceptsPerFacet() {
        Chart coverage = chart(Chart.Kind.COVERAGE);

        assertThat(coverage.parts())
                .containsExactlyElementsOf(
                        Facet.ofConcepts().stream().map(Facet::code).toList());
        assertThat(coverage.bars()).hasSameSizeAs(LIBRARY.sources());
    }
}

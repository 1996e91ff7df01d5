package org.lectern.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.knowledge.Facet;
import org.lectern.library.glance.Chart;
import org.lectern.search.SearchRequest;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.control.Lane;

final class ChartsViewModelTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<SearchRequest> found = new ArrayList<>();
    private final ChartsViewModel model =
            new ChartsViewModel(new SampleLibrary(), new ImmediateTaskRunner(), said::add, found::add);

    @BeforeEach
    void open() {
        model.open();
    }

    private Chart shown() {
        return model.shownProperty().get().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWords(Chart.Kind kind) {
        model.kindProperty().set(kind);

        assertThat(shown().kind()).isEqualTo(kind);
        assertThat(ChartsViewModel.title(shown())).endsWith("?");
        assertThat(ChartsViewModel.parts(shown())).doesNotContain("").hasSameSizeAs(shown().parts());
        assertThat(ChartsViewModel.spoken(shown(), shown().bars().getFirst()))
                .startsWith(shown().bars().getFirst().label() + ": ");
    }

    @Test
    void aBarAndItsPartLeadToWhatTheyCount() {
        model.kindProperty().set(Chart.Kind.CLAIMS);
        Chart.Bar clinic = shown().bars().getFirst();
        model.open(clinic);
        model.open(clinic, 0);

        assertThat(found.getFirst().include())
                .containsEntry(Facet.SOURCE, Set.of("clear-joint-clinic"))
                .containsKey(Facet.CLAIM);
        assertThat(found.getLast().include())
                .containsEntry(Facet.CLAIM, Set.of(shown().parts().getFirst()));
    }

    @Test
    void aDrawingIsKeptThoughTheChartsAreClosedAtOnce() {
        WaitingTaskRunner later = new WaitingTaskRunner();
        ChartsViewModel slow = new ChartsViewModel(new SampleLibrary(), later, said::add, found::add);
        slow.open();
        later.doAll();
        slow.saveSvg(folder.resolve("chart.svg"));
        slow.close();
        later.doAll();

        assertThat(folder.resolve("chart.svg")).exists();
        assertThat(said).hasSize(1);
    }

    @Test
    void aDrawingIsKeptOnTheDisk() throws Exception {
        Path file = folder.resolve("chart.svg");
        model.saveSvg(file);

        assertThat(Files.readString(file)).startsWith("<svg").endsWith("</svg>\n");
        assertThat(said).singleElement().asString().contains("chart.svg");
    }

    @Test
    void whileTheCountingTakesLongTheScreenIsOpenAndCanBeClosed() {
        WaitingTaskRunner later = new WaitingTaskRunner();
        ChartsViewModel slow = new ChartsViewModel(new SampleLibrary(), later, said::add, found::add);
        slow.open();
        later.doNext(Lane.PATIENCE);
        assertThat(slow.openProperty().getValue()).isTrue();
        assertThat(slow.waitingProperty().get()).isPresent();

        slow.close();
        later.doAll();
        assertThat(slow.openProperty().getValue()).isFalse();
        assertThat(slow.shownProperty().get()).isEmpty();
    }

    @Test
    void closingLeavesNoChart() {
        model.close();

        assertThat(model.shownProperty().get()).isEmpty();
    }
}

package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.ui.reader.NearbyViewModel.Nearby;

final class NearbyViewModelTest {

    private final SampleLibrary library = new SampleLibrary();
    private final ReaderViewModel reader = new ReaderViewModel(library, new ImmediateTaskRunner());
    private final SearchResults results =
            library.search(SearchRequest.of("uric acid").withPage(0, 100));

    private Nearby nearby() {
        return reader.nearby().nearbyProperty().get();
    }

    private List<String> inText(String source) {
        List<String> hits = results.hits().stream().map(Hit::sectionId).toList();
        return library.source(source).orElseThrow().sections().stream()
                .map(section -> section.section().id())
                .filter(hits::contains)
                .toList();
    }

    private void open(String sectionId) {
        Hit hit = results.hits().stream()
                .filter(each -> each.sectionId().equals(sectionId))
                .findFirst()
                .orElseThrow();
        reader.open(Opening.of(hit, SearchRequest.of("uric acid"), results));
    }

    @Test
    void theHitsOfASourceAreWalkedInTheOrderOfItsText() {
        List<String> hits = library.sources().stream()
                .map(source -> inText(source.id()))
                .filter(found -> found.size() > 1)
                .findFirst()
                .orElseThrow();
        open(hits.getFirst());

        assertThat(nearby().at()).isEqualTo(1);
        assertThat(nearby().of()).isEqualTo(hits.size());
        assertThat(nearby().previous()).isEmpty();
        assertThat(nearby().next()).contains(hits.get(1));

        open(hits.getLast());
        assertThat(nearby().at()).isEqualTo(hits.size());
        assertThat(nearby().next()).isEmpty();
        assertThat(nearby().all()).isTrue();
    }

    @Test
    void aListThatHasNotEveryHitSaysSo() {
        SearchResults first = library.search(SearchRequest.of("uric acid").withPage(0, 1));
        reader.open(Opening.of(first.hits().getFirst(), SearchRequest.of("uric acid"), first));

        assertThat(nearby().all()).isFalse();
    }

    @Test
    void sectionsLikeItAreNamedWithTheirSource() {
        open(results.hits().getFirst().sectionId());

        assertThat(nearby().similar())
                .isNotEmpty()
                .allSatisfy(similar -> assertThat(library.sources())
                        .anyMatch(source -> source.title().equals(similar.source())));
    }

    @Test
    void oneStepBackFoldsThemAway() {
        open(results.hits().getFirst().sectionId());
        reader.nearby().unfoldedProperty().set(true);

        assertThat(reader.stepBack()).isTrue();
        assertThat(reader.nearby().unfoldedProperty().get()).isFalse();
        assertThat(reader.stepBack()).isFalse();
    }

    @Test
    void nothingIsNearAClosedReader() {
        open(results.hits().getFirst().sectionId());
        reader.close();

        assertThat(nearby()).isEqualTo(new Nearby(0, 0, true, Optional.empty(), Optional.empty(), List.of()));
    }
}

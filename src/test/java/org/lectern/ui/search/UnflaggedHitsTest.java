package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.passage.Passage;
import org.lectern.testing.SampleLibrary;

final class UnflaggedHitsTest {

    @Test
    void aPassageThatBeginsWithinAParagraphSaysSoAndKeepsItsMatches() {
        String whole = "The joint swells within a day. ".repeat(5) + "Colchicine is begun at once.";
        int at = whole.indexOf("Colchicine");
        Passage passage = UnflaggedHits.passage(whole, List.of(new Span(at, at + 10)));

        assertThat(passage.text()).startsWith("\u2026 ").endsWith("Colchicine is begun at once.");
        assertThat(passage.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.in(passage.text())).isEqualTo("Colchicine"));
    }

    @Test
    void aPassageThatBeginsWithWhatIsHeldBackHasOneGap() {
        String whole = "It swells. \u2026 " + "x".repeat(76) + " Colchicine is begun.";
        int at = whole.indexOf("Colchicine");
        assertThat(UnflaggedHits.passage(whole, List.of(new Span(at, at + 10))).text())
                .isEqualTo(whole.substring(whole.indexOf('\u2026')));
    }

    @Test
    void aPassageFromTheBeginningHasNoGap() {
        assertThat(UnflaggedHits.passage("Colchicine is begun.", List.of(new Span(0, 10))))
                .isEqualTo(new Passage("Colchicine is begun.", List.of(new Span(0, 10))));
    }

    @Test
    void aTitleThatSellsIsHeldBackAlsoAboveOtherSections() {
        SampleLibrary library = new SampleLibrary();
        SearchRequest asked = SearchRequest.of("infusion");
        List<Hit> hits =
                new UnflaggedHits(library, asked).of(library.search(asked)).hits();

        assertThat(hits).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.title()).doesNotContain("goodbye");
            assertThat(hit.path()).noneMatch(title -> title.contains("goodbye"));
        });
        assertThat(hits)
                .filteredOn(hit -> hit.path().stream().anyMatch(title -> title.startsWith("Heading held back")))
                .isNotEmpty();
    }
}

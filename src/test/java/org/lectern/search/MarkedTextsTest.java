package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.testing.HandmadeLibrary;

/// What a query marks in texts that are read, beside what it marks in the passages of its hits.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MarkedTextsTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        search = HandmadeLibrary.psoriasis().search();
    }

    private List<String> marked(SearchRequest request, String text) {
        return search.matches(request, List.of(text)).getFirst().stream()
                .map(span -> span.in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Another name of the concept that was asked for.
                "MTX          | The dose of methotrexate is taken once a week.  | methotrexate",
                "methotrexate | MTX is taken once a week.                       | MTX",
                "arthralgia   | They spoke of joint pain at night.              | joint pain",
                // The stem that was asked for, in the form that the text has.
                "scaling      | Its scales are silver.                          | scales",
                "oedema       | Some edema was seen.                            | edema",
                // Letters that stand for a word.
                "TNF alpha    | TNF-α is raised.                                | TNF; α",
            })
    void whatTheSearchTookForTheQueryIsMarkedAsTheTextHasIt(String query, String text, String marked) {
        assertThat(marked(SearchRequest.of(query), text)).containsExactly(marked.split("; "));
    }

    @Test
    void aPhraseIsOneMarkAndItsWordsAloneAreNone() {
        assertThat(
                        marked(
                                SearchRequest.of("\"looked at under a microscope\""),
                                "A microscope stood there. It was looked at under a microscope by two people, and looked good."))
                .containsExactly("looked at under a microscope");
    }

    @Test
    void namesThatLieInEachOtherAreOneMark() {
        assertThat(marked(SearchRequest.of("joint pain"), "There was joint pain in the morning."))
                .containsExactly("joint pain");
    }

    @Test
    void everyPlaceIsMarkedAndEachTextStandsForItself() {
        List<String> texts = List.of("Skin", "biopsy", "A skin biopsy; the skin biopsy again.", "");
        assertThat(search.matches(SearchRequest.of("\"skin biopsy\""), texts))
                .satisfiesExactly(
                        none -> assertThat(none).isEmpty(),
                        none -> assertThat(none).isEmpty(),
                        both -> assertThat(both)
                                .extracting(span -> span.in(texts.get(2)))
                                .containsExactly("skin biopsy", "skin biopsy"),
                        none -> assertThat(none).isEmpty());
    }

    @Test
    void aConceptThatWasTakenBackMarksOnlyTheWordItself() {
        assertThat(marked(SearchRequest.of("MTX").withDismissed(Set.of("methotrexate")), "MTX is methotrexate."))
                .containsExactly("MTX");
    }

    @Test
    void nothingAskedMarksNothing() {
        assertThat(marked(SearchRequest.of(""), "Any text.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MTX", "light treatment", "plaques", "microsc*", "what if light treatment fails"})
    void readerAndPassagesAgree(String query) {
        for (Hit hit : search.search(SearchRequest.of(query)).hits()) {
            for (Passage passage : hit.passages()) {
                assertThat(search.matches(SearchRequest.of(query), List.of(passage.text())))
                        .containsExactly(passage.matches());
            }
        }
    }
}

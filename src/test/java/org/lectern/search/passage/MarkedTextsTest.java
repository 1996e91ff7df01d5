package org.lectern.search.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SectionSearch;
import org.lectern.testing.HandmadeLibrary;

/// What a query marks in texts that are read, beside what it marks in the passages of its hits.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MarkedTextsTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        search = HandmadeLibrary.psoriasis().search();
    }

    private static List<SectionText> ofNoSection(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new SectionText(Optional.empty(), text))
                .toList();
    }

    private List<String> marked(SearchRequest request, String text) {
        return search.matches(request, ofNoSection(text)).getFirst().stream()
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
        String twice = "A skin biopsy; the skin biopsy again.";
        assertThat(search.matches(SearchRequest.of("\"skin biopsy\""), ofNoSection("Skin", "biopsy", twice, "")))
                .satisfiesExactly(
                        none -> assertThat(none).isEmpty(),
                        none -> assertThat(none).isEmpty(),
                        both -> assertThat(both)
                                .extracting(span -> span.in(twice))
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

    @Test
    void aSectionThatHasNothingOfItIsNotSearched() {
        assertThat(search.matches(
                        SearchRequest.of("microscope"),
                        List.of(
                                new SectionText(Optional.of(idOf("Skin biopsy")), "a microscope"),
                                new SectionText(Optional.of(idOf("Joint pain")), "a microscope"))))
                .satisfiesExactly(
                        has -> assertThat(has).hasSize(1),
                        none -> assertThat(none).isEmpty());
    }

    private String idOf(String title) {
        return search.search(SearchRequest.of("")).hits().stream()
                .filter(hit -> hit.title().equals(title))
                .findFirst()
                .orElseThrow()
                .sectionId();
    }

    @Test
    void aTitleIsMarkedToo() {
        String id = idOf("Skin biopsy");
        assertThat(search.matches(SearchRequest.of("biopsy"), List.of(new SectionText(Optional.of(id), "Skin biopsy")))
                        .getFirst())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"MTX", "light treatment", "plaques", "microsc*", "what if light treatment fails"})
    void readerAndPassagesAgree(String query) {
        for (Hit hit : search.search(SearchRequest.of(query)).hits()) {
            for (Passage passage : hit.passages()) {
                assertThat(search.matches(
                                SearchRequest.of(query),
                                List.of(new SectionText(Optional.of(hit.sectionId()), passage.text()))))
                        .containsExactly(passage.matches());
            }
        }
    }
}

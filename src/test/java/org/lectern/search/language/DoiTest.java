package org.lectern.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.SectionSearch;
import org.lectern.testing.HandmadeLibrary;

/// A digital object identifier is one thing.
final class DoiTest {

    private final HandmadeLibrary library = new HandmadeLibrary()
            .source("guide", Stance.NEUTRAL, "A guide", "2022")
            .section("guide", "Doses", "From 3 to 18 puffs, 284 in 10.5 weeks.", Topic.TREATMENT, Optional.empty())
            .section(
                    "guide",
                    "Sources",
                    "A trial (doi.org/10.55555/a99-018-0284-3). Another one.",
                    Topic.OVERVIEW,
                    Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "10.55555/a99-018-0284-3, 10.55555/a99-018-0284-3",
        "https://doi.org/10.55555/a99.7., 10.55555/a99.7",
        "doi:10.1234/x, 10.1234/x",
    })
    void isFoundWithOrWithoutItsAddress(String word, String doi) {
        assertThat(Doi.in(word)).hasValue(doi);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5", "10.5/20", "10.1234/", "mg/kg", "210.1234/x", "", "10.", "10.1234567890/x"})
    void otherNumbersAreNone(String word) {
        assertThat(Doi.in(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.55555/a99-018-0284-3",
                "https://doi.org/10.55555/a99-018-0284-3",
                "which trial is 10.55555/a99-018-0284-3?",
                "doi 10.55555/a99-018-0284-3",
                "DOI: 10.55555/a99-018-0284-3",
            })
    void findsTheSectionThatHasItAndNoOther(String query) throws IOException {
        try (SectionSearch search = library.search()) {
            assertThat(search.search(SearchRequest.of(query)).hits())
                    .extracting(Hit::title)
                    .containsExactly("Sources");
        }
    }

    @Test
    void whereNoSectionHasItTheResultSaysSo() throws IOException {
        try (SectionSearch search = library.search()) {
            SearchResults results = search.search(SearchRequest.of("10.55555/a99-018-0284-4"));
            assertThat(results.hits()).isEmpty();
            assertThat(results.note()).isPresent();
        }
    }
}

package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.testing.HandmadeLibrary;
import org.lectern.testing.WordModel;

/// What no section has in its words may be near in meaning: then it is shown, and said to be no answer.
final class NearTheSubjectTest {

    private final HandmadeLibrary library = new HandmadeLibrary()
            .concept(Facet.TREATMENT, "spacer", "", "Spacer")
            .source("guide", Stance.NEUTRAL, "A guide to asthma", "2022");

    private SearchResults answer(String query) throws IOException {
        library.said("Inhaler", "Inhaler.");
        library.said("The way to work", "Ladders and a bus.");
        library.said("Wine", "No wine after lunch.");
        try (SectionSearch search = library.many(12).searchByMeaning(library.indexed(), new WordModel(), 1)) {
            return search.search(SearchRequest.of(query));
        }
    }

    private static List<String> titles(SearchResults results) {
        return results.hits().stream().map(Hit::title).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"puffer", "puffer puffer?", "puffer xylophone"})
    void aSectionOnTheSubjectIsShownAndSaidToBeNoAnswer(String query) throws IOException {
        SearchResults results = answer(query);
        assertThat(titles(results)).startsWith("Inhaler");
        assertThat(results.note())
                .hasValueSatisfying(
                        note -> assertThat(note)
                                .contains("No section has “puffer”")
                                .contains(
                                        "Nothing here answers this; these have a small part of it or come near it in meaning."));
    }

    @Test
    void whatIsOnAnotherSubjectIsNotShown() throws IOException {
        SearchResults results = answer("xylophone");
        assertThat(results.hits()).isEmpty();
        assertThat(results.note()).contains("No section has “xylophone”. Nothing here answers this.");
    }

    @Test
    void whereAThingOfDailyLifeIsFoundNothingIsSetBesideIt() throws IOException {
        assertThat(titles(answer("beer with my puffer and a xylophone"))).containsExactly("Wine");
    }

    @Test
    void whatIsLeftOutDoesNotComeBackForItsMeaning() throws IOException {
        library.said("Spacer", "Inhaler.");
        assertThat(titles(answer("puffer not spacer"))).containsExactly("Inhaler");
    }
}

package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.testing.HandmadeLibrary;

/// What is shown where a query names a thing that no section bears.
final class AbsentNamesTest {

    private static SectionSearch nails() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.SYMPTOM, "periungual", "", "Periungual erythema", "nailfold redness")
                .concept(Facet.SYMPTOM, "rash", "", "Rash")
                .concept(Facet.TREATMENT, "mud", "", "Mud bath", "mud cure")
                .source("guide", Stance.NEUTRAL, "A guide to skin", "2022");
        library.said("Capillaries", "At the nailfold they widen.");
        library.said("Sunburn", "Redness for a day.");
        library.said("Rash", "It itches.");
        library.said("Rinsing", "A bath now and then.");
        return library.many(30).search();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nailfold redness", "nailfold redness with a rash"})
    void wordsOfANameThatNoSectionBearsLeadToWhatIsSaidNearIt(String query) throws IOException {
        try (SectionSearch nails = nails()) {
            SearchResults results = nails.search(SearchRequest.of(query));
            assertThat(results.hits()).extracting(Hit::title).contains("Capillaries");
            assertThat(results.note())
                    .hasValueSatisfying(note -> assertThat(note)
                            .contains("No section has “Periungual erythema”")
                            .contains("Nothing here answers this; these have a small part of it."));
        }
    }

    @Test
    void whereAWordOfSuchANameIsMissingTheOthersAreOfAnotherThing() throws IOException {
        try (SectionSearch nails = nails()) {
            assertThat(nails.search(SearchRequest.of("mud bath")).hits()).isEmpty();
        }
    }
}

package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.search.completion.Completion;
import org.lectern.testing.HandmadeLibrary;

/// How one may go on from what was typed so far.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CompletedTypingTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        search = HandmadeLibrary.psoriasis().search();
    }

    @ParameterizedTest
    @CsvSource({
        "met, Methotrexate",
        "pso vul, psoriasis vulgaris",
        "skin b, Skin biopsy",
        "bal, Why methotrexate when there is balm?"
    })
    void typingIsCompleted(String typed, String completion) {
        assertThat(search.complete(typed, 5))
                .extracting(Completion::text)
                .contains(completion)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCompletionSaysWhatItIsTheNameOf() {
        assertThat(search.complete("met", 1))
                .containsExactly(new Completion(
                        Completion.Kind.CONCEPT, "Methotrexate", Optional.of(Facet.TREATMENT), Optional.empty()));
        assertThat(search.complete("why methotrexate", 1))
                .extracting(Completion::kind)
                .containsExactly(Completion.Kind.SECTION);
    }

    @Test
    void whatNoSectionSpeaksOfComesLastAndTitlesHaveAPlaceAmongNames() throws IOException {
        HandmadeLibrary made = new HandmadeLibrary()
                .concept(Facet.TREATMENT, "salt", "", "Salt")
                .concept(Facet.TREATMENT, "salve", "", "Salve")
                .concept(Facet.TREATMENT, "salmon", "", "Salmon oil")
                .source("guide", Stance.NEUTRAL, "A guide", "2022");
        made.said("Salad days", "Salve is spread.");
        made.said("Salmon", "Salmon oil is drunk.");
        try (SectionSearch salves = made.search()) {
            assertThat(salves.complete("sal", 8))
                    .extracting(Completion::text)
                    .containsExactly("Salve", "Salmon oil", "Salmon", "Salad days", "Salt");
            assertThat(salves.complete("sal", 2)).extracting(Completion::text).containsExactly("Salve", "Salmon");
        }
    }

    @Test
    void aConceptIsOfferedOnceAndAnotherNameSaysWhatItMeans() {
        assertThat(search.complete("mtx", 5))
                .containsExactly(new Completion(
                        Completion.Kind.CONCEPT, "MTX", Optional.of(Facet.TREATMENT), Optional.of("Methotrexate")));
        assertThat(search.complete("m", 20))
                .filteredOn(each -> each.kind() == Completion.Kind.CONCEPT)
                .extracting(each -> each.means().orElse(each.text()))
                .contains("Methotrexate")
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingTypedIsNotCompleted() {
        assertThat(search.complete("", 5)).isEmpty();
        assertThat(search.complete("?!", 5)).isEmpty();
        assertThat(search.complete("skin", 1)).hasSize(1);
    }
}

package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.testing.HandmadeLibrary;

/// What a section on one of a kind is worth to who asks for the kind, and the other way round.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KindsTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.DISEASE_TYPE, "arthritis", "", "Arthritis")
                .concept(Facet.DISEASE_TYPE, "pseudogout", "arthritis", "Pseudogout")
                .concept(Facet.TEST, "blood-test", "", "Blood test")
                .concept(Facet.TEST, "uric-acid", "blood-test", "Uric acid")
                .concept(Facet.TEST, "creatinine", "blood-test", "Creatinine")
                .concept(Facet.TREATMENT, "painkiller", "", "Painkiller")
                .concept(Facet.TREATMENT, "naproxen", "painkiller", "Naproxen")
                .concept(Facet.TREATMENT, "etoricoxib", "painkiller", "Etoricoxib")
                .concept(Facet.SYMPTOM, "pain", "", "Pain")
                .concept(Facet.SYMPTOM, "toe-pain", "pain", "Sore toe")
                .concept(Facet.SYMPTOM, "knee-pain", "pain", "Sore knee")
                .concept(Facet.SYMPTOM, "heel-pain", "pain", "Sore heel")
                .concept(Facet.SYMPTOM, "wrist-pain", "pain", "Sore wrist")
                .concept(Facet.SYMPTOM, "elbow-pain", "pain", "Sore elbow")
                .source("guide", Stance.NEUTRAL, "A guide to gout", "2022");
        inPassing(
                library,
                "A day at the clinic",
                "There is tea for whoever has had a blood test, and a room to rest in.");
        inPassing(
                library,
                "Coming by train",
                "Who is to have a blood test goes by an early train, and eats on the way back.");
        inPassing(library, "Children", "They may hold a hand during a blood test, and are given a sticker for it.");
        inPassing(library, "Work", "For a blood test one may be away from it, and for the way there and back.");
        inPassing(library, "Insurance", "It pays for a blood test where a doctor asks for one.");
        library.said("Uric acid", "It is high in most.");
        library.said("Creatinine", "It tells how the kidneys do.");
        library.said("Naproxen", "Taken with food.");
        library.said("Arthritis", "The joint is hot.");
        for (String joint : List.of("toe", "knee", "heel", "wrist", "elbow")) {
            library.said("Sore " + joint, "It is worst at night.");
        }
        search = library.many(12).search();
    }

    @AfterAll
    void close() {
        search.close();
    }

    private static void inPassing(HandmadeLibrary library, String title, String text) {
        library.said(title, text + " It takes a while, and there is much else to be told of that.".repeat(5));
    }

    private List<String> titles(String query) {
        return search.search(SearchRequest.of(query)).hits().stream()
                .map(Hit::title)
                .toList();
    }

    @Test
    void whoAsksForAKindIsShownEachOfItBeforeWhatNamesItInPassing() {
        assertThat(titles("blood tests").subList(0, 2)).containsExactlyInAnyOrder("Uric acid", "Creatinine");
        assertThat(titles("blood tests")).hasSize(7).contains("A day at the clinic");
        assertThat(search.why(SearchRequest.of("blood tests"), "guide/5"))
                .anyMatch(reason -> reason.contains("it is about something that belongs to it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test:\"Blood test\"", "test:blood-test issued:2022", "test:blood-test OR test:creatinine"})
    void fieldsAloneAreAnsweredInTheOrderOfHowMuchASectionIsAboutTheirConcepts(String query) {
        assertThat(titles(query).subList(0, 2)).containsExactlyInAnyOrder("Uric acid", "Creatinine");
        assertThat(titles(query)).hasSize(7);
        assertThat(search.search(SearchRequest.of(query)).hits().getFirst().score())
                .isPositive();
    }

    @Test
    void whereNoSectionHasADrugThoseOnOthersOfItsKindAreShownAsSuch() {
        SearchResults results = search.search(SearchRequest.of("etoricoxib"));
        assertThat(results.hits()).extracting(Hit::title).containsExactly("Naproxen");
        assertThat(results.note())
                .contains(
                        "No section has “Etoricoxib”. Nothing here answers this; these are about things of its kind.");
        assertThat(search.why(SearchRequest.of("etoricoxib"), "guide/7"))
                .contains("“etoricoxib” was read as Etoricoxib: its title is about another of its kind.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "etoricoxib -naproxen",
                "etoricoxib NOT naproxen",
                "etoricoxib issued:2001",
                "(etoricoxib NOT naproxen) AND etoricoxib"
            })
    void whatIsExcludedIsNotShownForItsKindEither(String query) {
        assertThat(titles(query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pseudogout", "etoricoxib in snails"})
    void aDiseaseThatNoSectionHasIsNotAnsweredByTheNextAndNoPartOfALongerQuestionIs(String query) {
        SearchResults results = search.search(SearchRequest.of(query));
        assertThat(results.hits()).isEmpty();
        assertThat(results.note()).hasValueSatisfying(note -> assertThat(note).endsWith("Nothing here answers this."));
    }
}

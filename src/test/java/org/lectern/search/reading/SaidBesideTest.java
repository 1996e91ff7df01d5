package org.lectern.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SectionSearch;
import org.lectern.testing.HandmadeLibrary;

/// What a query names without asking for it: treatments that somebody has meanwhile, took in vain or does not want, and
/// tests that were done.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SaidBesideTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.TREATMENT, "cherry", "", "Cherry juice")
                .concept(Facet.TREATMENT, "willow", "", "Willow bark")
                .concept(Facet.TREATMENT, "jab", "", "Vaccination")
                .concept(Facet.SYMPTOM, "fever", "", "Fever")
                .concept(Facet.TEST, "needle", "", "Joint needle")
                .source("guide", Stance.NEUTRAL, "A guide to gout", "2022");
        library.said("Cherry juice", "Cherry juice for gout.");
        library.said("Willow bark", "Willow bark for gout.");
        library.said(
                "Wine and beer",
                "Guests drink, beer most of all, and dance until late and then walk home in the rain.");
        library.said("Vaccination", "Gout, vaccination and a needle, of which many people here are rather afraid.");
        library.said("Fever", "Fever with gout.");
        library.said("Joint needle", "The joint needle in gout.");
        search = library.many(12).search();
    }

    @AfterAll
    void close() {
        search.close();
    }

    private List<String> titles(String query) {
        return search.search(SearchRequest.of(query)).hits().stream()
                .map(Hit::title)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "beer with cherry juice, Wine and beer",
        "beer while taking cherry juice or willow bark, Wine and beer",
        "vaccination on cherry juice, Vaccination",
        "vaccination on willow bark or cherry juice, Vaccination",
    })
    void whatSomebodyTakesMeanwhileCountsLessThanWhatIsAsked(String query, String title) {
        assertThat(titles(query)).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cherry juice failed, willow bark next         | Willow bark
                    willow bark failed, cherry juice next         | Cherry juice
                    not responding to willow bark, cherry juice   | Cherry juice
                    not responding to cherry juice, willow bark   | Willow bark
                    failed cherry juice and vaccination, willow bark | Willow bark
                    vaccination and willow bark did not help, cherry juice | Cherry juice
                    """)
    void whatSomebodyTookInVainCountsLessThanWhatIsAsked(String query, String title) {
        assertThat(titles(query)).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource({"cherry juice refractory gout, Cherry juice", "gout without a joint needle, Joint needle"})
    void whatIsToHelpWhereOthersFailedAndATestThatOneWouldDoWithoutAreAskedFor(String query, String title) {
        assertThat(titles(query)).contains(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    joint needle normal but willow bark      | Willow bark
                    willow bark, joint needle normal         | Willow bark
                    normal joint needle and still fever      | Fever
                    fever though the joint needle is negative | Fever
                    joint needle normal                      | Joint needle
                    joint needle normal, vaccination          | Vaccination
                    """)
    void aTestWhoseResultIsToldCountsLessThanWhatIsAskedBesideIt(String query, String title) {
        assertThat(titles(query)).startsWith(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gout with cherry juice", "willow bark in gout, on cherry juice"})
    void whatIsAskedByItselfCountsAsEver(String query) {
        assertThat(titles(query)).contains("Cherry juice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gout not cherry juice",
                "gout no cherry juice",
                "gout without cherry juice",
                "gout but no cherry juice",
                "gout without any cherry juice",
                "gout without staying on cherry juice",
            })
    void aTreatmentThatIsPlainlyNotWantedIsLeftOut(String query) {
        assertThat(titles(query)).contains("Willow bark").doesNotContain("Cherry juice");
    }

    @ParameterizedTest
    @CsvSource({
        "gout why not cherry juice, Cherry juice",
        "is cherry juice not good for gout, Cherry juice",
        "gout can not cherry juice, Cherry juice",
        "gout no fever, Fever",
    })
    void whatIsNotPlainlyLeftOutIsAskedFor(String query, String title) {
        assertThat(titles(query)).contains(title);
    }
}

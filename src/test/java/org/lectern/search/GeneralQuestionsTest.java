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

/// Questions in everyday words, whose answers say it in others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GeneralQuestionsTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.DISEASE_TYPE, "gout", "", "Gout")
                .concept(Facet.TREATMENT, "cherry", "", "Cherry juice")
                .concept(Facet.SYMPTOM, "gloom", "", "Feeling low")
                .concept(Facet.SYMPTOM, "solitude", "", "Very lonely")
                .source("guide", Stance.NEUTRAL, "A guide to gout", "2022");
        library.said("The clinic", "The gout clinic has been open for years, and the gout clinic is near the river.");
        library.said("The desk of the clinic", "Telephone 01 234, or write an e-mail.");
        library.said("Cherry juice", "Cherry juice is drunk by many with gout, and the gout of some was better.");
        library.said("Cherry extract", "What cherry juice does is inferred from work on other joints.");
        library.said("Cherry stones", "Small studies of cherry juice gave preliminary results.");
        library.said("Who gets it", "Females have it later in life.");
        library.said("Mondays", "A support group meets, with cake.");
        library.said("Doses", "Most doses are taken by day; in kidney failure the dose is lower.");
        library.said("Fruit", "Grapefruit and gout.");
        library.said("Uric acid", "Asked for where gout is looked for.");
        search = library.many(12).search();
    }

    @AfterAll
    void close() {
        search.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    phone number of the gout clinic              | The desk of the clinic
                    book an appointment at the clinic            | The desk of the clinic
                    cherry juice statements that are inferred    | Cherry extract
                    cherry juice, evidence is weak               | Cherry stones
                    girls or boys                                | Who gets it
                    """)
    void whatHasTheWordsBesideTheQuestionButNoAnswerToItIsNotShown(String query, String title) {
        List<Hit> hits = search.search(SearchRequest.of(query)).hits();
        assertThat(hits).extracting(Hit::title).containsExactly(title);
    }

    @Test
    void whatNoSectionHasUnderItsNameIsAnsweredWhereTheNameIsAQuestionToo() {
        SearchResults found = search.search(SearchRequest.of("feeling low"));
        assertThat(found.hits()).extracting(Hit::title).containsExactly("Mondays");
        assertThat(found.note()).isEmpty();
    }

    @Test
    void aNameIsAQuestionWhereverInItTheQuestionStands() {
        assertThat(search.search(SearchRequest.of("so very lonely")).hits())
                .extracting(Hit::title)
                .containsExactly("Mondays");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ICD-10 code of gout",
                "MeSH heading for gout",
                "who first described gout, and in which year",
                "travel insurance with gout",
                "driving licence and gout",
                "zoloxaban dose in kidney failure",
                "side effects of zoloxaban, kidney failure"
            })
    void whatIsAskedForOfSomethingIsNotAnsweredByTheSomething(String query) {
        SearchResults found = search.search(SearchRequest.of(query));
        assertThat(found.note()).hasValueSatisfying(note -> assertThat(note).contains("Nothing here answers this"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dose in kidney failure", "proper dose, kidney failure, newly diagnosed woman"})
    void aDoseOfNothingInParticularIsAnsweredByWhatIsSaidOfDoses(String query) {
        SearchResults found = search.search(SearchRequest.of(query));
        assertThat(found.hits()).extracting(Hit::title).startsWith("Doses");
        assertThat(found.note().orElse("")).doesNotContain("Nothing here");
    }

    @Test
    void theJuiceOfAGrapefruitIsAskedForAsTheFruit() {
        SearchResults found = search.search(SearchRequest.of("grapefruit juice"));
        assertThat(found.hits()).extracting(Hit::title).containsExactly("Fruit");
        assertThat(found.note()).isEmpty();
    }

    @Test
    void oneOfTwoKindsOfWeakEvidenceIsEnough() {
        List<Hit> hits = search.search(SearchRequest.of("cherry juice, only inferred or anecdotal"))
                .hits();
        assertThat(hits).extracting(Hit::title).containsExactlyInAnyOrder("Cherry extract", "Cherry stones");
    }

    private static SectionSearch lives() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.DISEASE_TYPE, "gout", "", "Gout")
                .source("guide", Stance.NEUTRAL, "A guide to gout", "2022");
        library.said("Shots", "Live vaccines, and others that live in glass, are not given to all.");
        library.said("What to expect", "The outlook in gout is good, and survival as in others.");
        return library.many(12).search();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how long will I live",
                "how long do people live with gout",
                "how long does someone with gout live",
                "How long can one live if nothing helps?",
                "will I live",
                "will I die of gout",
                "am I going to die",
                "can gout kill you",
                "what is my life expectancy with gout",
                "how many years to live with gout"
            })
    void whoAsksHowLongOneLivesAsksForTheOutlook(String query) throws IOException {
        try (SectionSearch outlook = lives()) {
            SearchResults found = outlook.search(SearchRequest.of(query));
            assertThat(found.hits())
                    .extracting(Hit::title)
                    .startsWith("What to expect")
                    .doesNotContain("Shots");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"live vaccines", "how long after live vaccines", "how long to wait for live shots"})
    void whatIsAliveIsFoundByThatWord(String query) throws IOException {
        try (SectionSearch outlook = lives()) {
            assertThat(outlook.search(SearchRequest.of(query)).hits())
                    .extracting(Hit::title)
                    .startsWith("Shots");
        }
    }
}

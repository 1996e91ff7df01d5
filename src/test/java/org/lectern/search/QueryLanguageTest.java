package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.search.language.QueryNode;
import org.lectern.testing.HandmadeLibrary;
import org.lectern.testing.WordModel;

/// What may be written in a query beside words: each sign does what it says, or the result says that it did not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QueryLanguageTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.TREATMENT, "salve", "", "Salve")
                .concept(Facet.TREATMENT, "lamp", "", "Lamp")
                .concept(Facet.TREATMENT, "rest", "", "Rest in a cool room")
                .source("guide", Stance.NEUTRAL, "A guide to hives", "2022")
                .source("older", Stance.NEUTRAL, "An older guide", "2019");
        library.said("Hives", "A salve is spread. The issue is 2019 old.");
        library.said("Lamps", "Beside a lamp, in resistant hives.");
        library.said("Antibodies", "In some, anti-GL7 is found.");
        library.said("Cool rooms", "Rest in a cool room helps.");
        library.said("Gluten", "Of GL bread nobody is anti.");
        library.said("Trial", "Quill, Lancet 2005 (doi:10.5555/S0140-6736(05)66666-7).");
        library.said("Another", "Marten, Lancet 2006, doi:10.5555/S0140-6736(06)1-2 and 10.5555.12/x.");
        library.section("older", "Hives then", "A salve was spread.", Topic.TREATMENT, Optional.empty());
        search = library.many(12).search();
    }

    @AfterAll
    void close() {
        search.close();
    }

    private SearchResults of(String query) {
        return search.search(SearchRequest.of(query));
    }

    private List<String> titles(String query) {
        return of(query).hits().stream().map(Hit::title).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    salve issued:(2019 OR 2018) | Hives then
                    salve issued:(2018 2019)    | Hives then
                    salve issued:(2022)         | Hives
                    title:hiv* issued:2019      | Hives then
                    title:lam*                  | Lamps
                    text:resist*                | Lamps
                    anti-GL*                    | Antibodies
                    10.5555/S0140-6736(05)66666-7 | Trial
                    (doi:10.5555/S0140-6736(05)66666-7). | Trial
                    10.5555.12/x                | Another
                    treatments:cool             | Cool rooms
                    salve issued:<2020          | Hives then
                    salve issued:<=2019         | Hives then
                    salve issued:>2019          | Hives
                    salve issued:>=2022         | Hives
                    salve year:2018..2020       | Hives then
                    salve date:>=2022-01        | Hives
                    """)
    void aDateABeginningAndAnIdentifierMeanWhatTheySay(String query, String title) {
        assertThat(titles(query)).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hives but not lamps         | Lamps
                    hives excluding gluten      | Gluten
                    salve not lamp              | Lamps
                    """)
    void whatIsPlainlyLeftOutIsNotInTheTitles(String query, String title) {
        assertThat(titles(query)).isNotEmpty().doesNotContain(title);
    }

    @Test
    void whatIsSaidToBeLeftOutIsCountedAndWhereNothingIsNothingIsSaid() {
        assertThat(of("hives but not lamps").note())
                .hasValueSatisfying(note -> assertThat(note).startsWith("One section with “Lamp” in the title"));
        assertThat(of("hives but not nettles").note().orElse("")).doesNotContain("left out");
    }

    @Test
    void ofAnIdentifierThatIsNotHereNothingIsShown() {
        assertThat(titles("10.5555/S0140-6736(07)66666-7")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"salve issued:2018-2019", "salve issued:(2018-2019)", "salve issued:(\"last year\")"})
    void whatIsNoDateIsSaidToBeNone(String query) {
        assertThat(of(query).note()).hasValueSatisfying(note -> assertThat(note).contains("is not a value of issued"));
    }

    @Test
    void whatIsTypedAgainAndAgainIsLookedForOnce() {
        assertThat(QueryNode.flat(List.of(
                        new QueryNode.Prefix("hiv"),
                        new QueryNode.Together(List.of(new QueryNode.Prefix("lam"), new QueryNode.Prefix("hiv"))))))
                .containsExactly(new QueryNode.Prefix("hiv"), new QueryNode.Prefix("lam"));
        assertThat(titles("hiv* ".repeat(500))).isEqualTo(titles("hiv*"));
    }

    @Test
    void bothNamesInAWordWithAHyphenAreRead() {
        assertThat(of("salve-lamp").readAs())
                .extracting(NamedConcept::concept)
                .extracting(concept -> concept.prefLabel())
                .containsExactly("Salve", "Lamp");
    }

    @Test
    void whatFollowsANameInOneWordIsAskedForToo() {
        assertThat(search.why(SearchRequest.of("hives lamp-resistant"), "guide/1"))
                .anyMatch(reason -> reason.contains("“resistant”"));
    }

    @Test
    void theNameOfAFieldIsNoReasonForAHit() {
        assertThat(search.why(SearchRequest.of("issued:2022 salve"), "guide/0"))
                .isNotEmpty()
                .noneMatch(reason -> reason.contains("issued") || reason.contains("2022"));
        assertThat(search.why(SearchRequest.of("title:hives"), "guide/0"))
                .first()
                .asString()
                .contains("“hives” stands in the title");
    }

    @Test
    void underFiltersIsSaidWhatHoldsWithoutThem() {
        SearchRequest request = SearchRequest.of("salve lamp");
        assertThat(search.search(request).total()).isPositive();
        SearchRequest nowhere = request.withInclude(Map.of(Facet.TOPIC, Set.of(Topic.PREVENTION.code())));
        assertThat(search.search(nowhere).note())
                .contains("No section fits the query and the chosen filters together.");
    }

    @Test
    void anotherOrderShowsTheSameSections() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary().source("guide", Stance.NEUTRAL, "A guide to asthma", "2022");
        library.said("Relief", "An inhaler takes fatigue away.");
        library.said("Puffer", "A puffer is blue.");
        try (SectionSearch meant = library.many(12).searchByMeaning(library.indexed(), new WordModel(), 1)) {
            SearchRequest request = SearchRequest.of("blue puffer for the weary");
            SearchResults byRelevance = meant.search(request);
            SearchResults bySource = meant.search(request.withSort(SearchRequest.Sort.SOURCE));
            assertThat(byRelevance.hits()).extracting(Hit::title).contains("Relief");
            assertThat(bySource.hits())
                    .extracting(Hit::title)
                    .containsExactlyInAnyOrderElementsOf(
                            byRelevance.hits().stream().map(Hit::title).toList());
        }
    }

    @Test
    void manyNamesWithASlipAmongThemAreAnswered() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary().source("guide", Stance.NEUTRAL, "A guide", "2022");
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            char letter = (char) ('a' + i);
            String name = "drug" + letter;
            library.concept(
                    Facet.TREATMENT,
                    name,
                    "",
                    IntStream.range(0, 22)
                            .mapToObj(label -> label == 0 ? name : name + (char) ('a' + label))
                            .toArray(String[]::new));
            query.append(name).append(' ');
        }
        library.said("Salves", "A salvation, and druga.");
        try (SectionSearch many = library.many(12).search()) {
            assertThat(many.search(SearchRequest.of(query + "dose salvattion")).total())
                    .isPositive();
        }
    }
}

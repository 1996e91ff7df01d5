package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Facet;
import org.lectern.search.passage.Passage;
import org.lectern.testing.HandmadeLibrary;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SectionSearchTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        search = HandmadeLibrary.psoriasis().search();
    }

    private SearchResults of(String query) {
        return search.search(SearchRequest.of(query));
    }

    private static List<String> titles(SearchResults results) {
        return results.hits().stream().map(Hit::title).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MTX                                | Methotrexate",
                "light treatment                    | Phototherapy against cream",
                "arthralgia                         | Joint pain",
                "methotrexat                        | Methotrexate",
                "metotrexate                        | Methotrexate",
                "What is psoriasis vulgaris?        | What plaque psoriasis is",
                "edema                              | Phototherapy against cream",
                "what if light treatment fails      | Ciclosporin",
                "\"looked at under a microscope\"   | Skin biopsy",
                "\"skin under\"~6                   | Skin biopsy",
                "title:biopsy                       | Skin biopsy",
                "microsc*                           | Skin biopsy",
                "issued:2023                        | Phototherapy against cream",
                "evidence:obs                       | Joint pain",
                "symptom:arthralgia topic:symptoms  | Joint pain",
                "source:trial cleared               | Phototherapy against cream",
                "plaques NOT raised                 | Who took part",
                "plaques -raised                    | Who took part",
                "(microscope OR tablet) AND liver   | Methotrexate",
                "joint pain missing                 | Joint pain",
            })
    void theRightSectionComesFirst(String query, String title) {
        assertThat(titles(of(query))).first().isEqualTo(title);
    }

    @Test
    void aNameIsReadAsItsConceptAndCanBeTakenBack() {
        SearchResults read = of("MTX");
        assertThat(read.readAs()).extracting(name -> name.concept().id()).containsExactly("methotrexate");
        assertThat(read.readAs().getFirst().words().in("MTX")).isEqualTo("MTX");
        SearchResults plain = search.search(SearchRequest.of("MTX").withDismissed(Set.of("methotrexate")));
        assertThat(plain.readAs()).isEmpty();
        assertThat(plain.total()).isZero();
    }

    @Test
    void aConceptStandsForWhatLiesBelowIt() {
        assertThat(titles(of("immunosuppressant"))).contains("Methotrexate", "Ciclosporin");
        SearchResults chosen =
                search.search(SearchRequest.of("").withInclude(Map.of(Facet.TREATMENT, Set.of("immunosuppressant"))));
        assertThat(titles(chosen)).contains("Methotrexate", "Ciclosporin");
    }

    @Test
    void otherNamesOfAConceptAreMarkedInThePassage() {
        Passage passage = of("arthralgia").hits().getFirst().passages().getFirst();
        assertThat(passage.matches()).isNotEmpty();
        assertThat(passage.matches().getFirst().in(passage.text())).isEqualTo("sore joints");
    }

    @Test
    void passagesShowWordsWithoutMarkup() {
        Passage passage = of("skin disease").hits().getFirst().passages().getFirst();
        assertThat(passage.text()).isEqualTo("A skin disease with raised, scaly plaques.");
        assertThat(passage.matches())
                .allSatisfy(match -> assertThat(match.in(passage.text())).isIn("skin", "disease", "skin disease"));
    }

    @Test
    void aSellersPageAndTheReferencesComeAfterKnowledge() {
        List<String> titles = titles(of("methotrexate"));
        assertThat(titles).startsWith("Methotrexate");
        assertThat(titles.subList(titles.size() - 2, titles.size()))
                .containsExactlyInAnyOrder("References", "Why methotrexate when there is balm?");
    }

    @Test
    void aBlankQueryShowsEverythingInTheOrderOfTheSources() {
        SearchResults all = of("  ");
        assertThat(all.total()).isEqualTo(10);
        assertThat(all.hits())
                .extracting(Hit::sectionId)
                .startsWith("guide/0", "guide/1", "guide/2")
                .endsWith("trial/1");
        assertThat(all.note()).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        SearchResults first = search.search(SearchRequest.of("").withPage(0, 4));
        SearchResults second = search.search(SearchRequest.of("").withPage(4, 4));
        assertThat(first.hits()).extracting(Hit::rank).containsExactly(1, 2, 3, 4);
        assertThat(second.hits()).extracting(Hit::rank).containsExactly(5, 6, 7, 8);
        assertThat(search.search(SearchRequest.of("").withPage(Integer.MAX_VALUE, 4))
                        .hits())
                .isEmpty();
    }

    @Test
    void hitsCanBeSortedByTheirSupport() {
        SearchResults sorted = search.search(SearchRequest.of("methotrexate").withSort(SearchRequest.Sort.EVIDENCE));
        assertThat(titles(sorted)).startsWith("Methotrexate").endsWith("References");
    }

    @Test
    void anotherWordingIsOfferedOnlyWithWordsThatTheIndexHas() {
        assertThat(of("microscopp").suggestion()).contains("microscope");
        assertThat(of("qqqqqqqqq").suggestion()).isEmpty();
        assertThat(of("qqqqqqqqq").note()).contains("No section has “qqqqqqqqq”. Nothing here answers this.");
        assertThat(of("methotrexate").suggestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "weekly tablt,           weekly tablet",
        "microscopp,             microscope",
        "weekly tablt qqqqqqqq,  ",
        "tablt microscope,       ",
        "morning jarr,           ",
        "scaley plaques,         scaly plaques",
        "micro scope,            microscope",
        "weeklytablet,           weekly tablet",
        "mikroskopp,             microscope",
        "randomissed trial,      randomised trial",
    })
    void anotherWordingIsOfferedWhereAllOfItIsFound(String query, @Nullable String other) {
        assertThat(of(query).suggestion()).isEqualTo(Optional.ofNullable(other));
    }

    @Test
    void slipsInAGeneralQuestionAreReadThrough() {
        assertThat(titles(of("treatement of psoriasis"))).isEqualTo(titles(of("treatment of psoriasis")));
        assertThat(of("cyclosporene").readAs())
                .extracting(name -> name.concept().id())
                .containsExactly("ciclosporin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stable diet", "title", "scalp", "treatment of malaria"})
    void anEverydayWordIsNoSlipHoweverNearItComesToAnother(String query) {
        SearchResults results = of(query);
        assertThat(results.total()).isZero();
        assertThat(results.note()).hasValueSatisfying(note -> assertThat(note).contains("Nothing here answers this"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parking fees", "treatment of qqqqqqqq", "what is the price of wwwwww zzzzzz"})
    void whatTheIndexHasNoWordOfIsNotAnswered(String query) {
        SearchResults results = of(query);
        assertThat(results.total()).isZero();
        assertThat(results.suggestion()).isEmpty();
        assertThat(results.note()).hasValueSatisfying(note -> assertThat(note).contains("Nothing here answers this."));
    }

    @Test
    void aSmallPartOfAQuestionIsShownAsNoMoreThanThat() {
        SearchResults results = of("parking fees microscope");
        assertThat(titles(results)).containsExactly("Skin biopsy");
        assertThat(results.note())
                .hasValueSatisfying(note -> assertThat(note).contains("Nothing here answers this; these have"));
    }

    @Test
    void aSmallPartThatIsCommonIsNotShown() throws IOException {
        try (SectionSearch many = new HandmadeLibrary().many(50).search()) {
            SearchResults results = many.search(SearchRequest.of("parking fees number"));
            assertThat(results.total()).isZero();
            assertThat(results.note())
                    .hasValueSatisfying(note -> assertThat(note).contains("Nothing here answers this."));
        }
    }

    @Test
    void whyASectionIsThereIsToldInWords() {
        assertThat(search.why(SearchRequest.of("MTX tablet microscope"), "guide/3"))
                .containsExactly(
                        "“MTX” was read as Methotrexate: its title is about it.",
                        "“tablet” stands in the text.",
                        "Among equals, the stronger support that a text shows, the earlier it comes.");
        assertThat(search.why(SearchRequest.of("metotrexate balm"), "seller/0"))
                .contains(
                        "“balm” stands in the title and the text.",
                        "It is flagged as promotional; among equals, it comes after unflagged text.");
        assertThat(search.why(SearchRequest.of("microscope"), "guide/3")).isEmpty();
        assertThat(search.why(SearchRequest.of("microscope"), "nowhere")).isEmpty();
    }

    @Test
    void theSourcesThatSayNothingOfAConceptAreNamed() {
        assertThat(of("skin biopsy").silent()).containsExactly("seller", "trial");
        assertThat(of("MTX").silent()).containsExactly("trial");
        assertThat(of("microscope").silent()).isEmpty();
    }

    @Test
    void whatIsAskedForAsAbsentIsNotAHeading() {
        SearchResults results = of("plaques without joint pain");
        assertThat(titles(results)).startsWith("Who took part").doesNotContain("Joint pain");
        assertThat(results.note()).isPresent();
        assertThat(results.readAs()).extracting(name -> name.concept().id()).containsExactly("joint-pain");
    }

    @Test
    void whereNothingHasAllOfItAPartIsShownAndSaidSo() {
        SearchResults results = of("microscope tablet");
        assertThat(titles(results)).containsExactlyInAnyOrder("Skin biopsy", "Methotrexate");
        assertThat(results.note()).hasValueSatisfying(note -> assertThat(note).contains("a part of it"));
    }

    @Test
    void chosenValuesStayVisibleAtZeroAndExcludedSectionsAreGone() {
        SearchResults results = search.search(SearchRequest.of("microscope")
                .withInclude(Map.of(Facet.SOURCE, Set.of("seller")))
                .withExclude(Map.of(Facet.TOPIC, Set.of("promotion"))));
        assertThat(results.total()).isZero();
        assertThat(values(results, Facet.SOURCE)).containsEntry("seller", 0L).containsEntry("guide", 1L);
        assertThat(values(results, Facet.TOPIC)).containsEntry("promotion", 0L);
    }

    @Test
    void aTreeOfValuesNamesItsParents() {
        SearchResults all = of("");
        FacetCounts symptoms = all.facets().stream()
                .filter(counts -> counts.facet() == Facet.SYMPTOM)
                .findFirst()
                .orElseThrow();
        assertThat(symptoms.values()).anySatisfy(value -> {
            assertThat(value.id()).isEqualTo("plaque");
            assertThat(value.label()).isEqualTo("Scaly plaque");
            assertThat(value.parent()).contains("skin-sign");
        });
    }

    static Map<String, Long> values(SearchResults results, Facet facet) {
        return results.facets().stream()
                .filter(counts -> counts.facet() == facet)
                .flatMap(counts -> counts.values().stream())
                .collect(Collectors.toMap(FacetCounts.Value::id, FacetCounts.Value::count));
    }

    @Test
    void aSearchThatTakesTooLongSaysWhatItFoundSoFar() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary().many(5_000);
        long[] now = {0};
        SearchLimits limits = SearchLimits.standard();
        try (SectionSearch slow = new SectionSearch(
                library.indexed().snapshot(),
                library.vocabulary(),
                library.finder(),
                FacetLabels.of(library.vocabulary()),
                List.of(),
                Meaning.none(),
                limits,
                () -> now[0] += limits.time().toNanos() / 3)) {
            SearchResults results = slow.search(SearchRequest.of("word"));
            assertThat(results.cutShort())
                    .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("At least"));
            assertThat(results.total()).isBetween(1L, 4_999L);
        }
    }
}

package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.index.LibraryIndex;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.testing.HandmadeLibrary;
import org.lectern.testing.WordModel;

/// Meaning moves what has the words of a description, and touches nothing else.
final class MeaningTest {

    private static final String QUESTION = "weary asthma patients who use the puffer in the evening";

    private final WordModel model = new WordModel();
    private final HandmadeLibrary library = new HandmadeLibrary()
            .concept(Facet.TREATMENT, "spacer", "", "Spacer")
            .source("guide", Stance.NEUTRAL, "A guide to asthma", "2022")
            .section("guide", "Paint", "The weary paint of an evening puffer.", Topic.OVERVIEW, Optional.empty())
            .section("guide", "Asthma", "Patients who use it, and patients.", Topic.OVERVIEW, Optional.empty())
            .section(
                    "guide",
                    "Relief",
                    "Asthma patients say the inhaler at night takes fatigue away.",
                    Topic.SYMPTOMS,
                    Optional.empty())
            .section("guide", "Bookings", "Use this for patients of the ward.", Topic.NAVIGATION, Optional.empty())
            .section("guide", "Fatigue at night", "An inhaler helps.", Topic.TREATMENT, Optional.empty());

    private SectionSearch search(LibraryIndex index, double share) throws IOException {
        return library.searchByMeaning(index, model, share);
    }

    private static List<String> titles(SearchResults results) {
        return results.hits().stream().map(Hit::title).toList();
    }

    @Test
    void whatMeansTheQuestionComesBeforeWhatOnlySharesItsWords() throws IOException {
        try (SectionSearch words = library.search();
                SectionSearch both = search(library.indexed(), 1)) {
            assertThat(titles(words.search(SearchRequest.of(QUESTION)))).first().isEqualTo("Paint");
            assertThat(titles(both.search(SearchRequest.of(QUESTION)))).first().isEqualTo("Relief");
        }
    }

    /// To the model "what is the outlook" sounds like whatever else asks what something is.
    @Test
    void aGeneralQuestionAloneIsAnsweredByItsWordsFirst() throws IOException {
        HandmadeLibrary advice = new HandmadeLibrary()
                .source("guide", Stance.NEUTRAL, "A guide", "2022")
                .section(
                        "guide",
                        "What",
                        "What, and what to call it: a natural history.",
                        Topic.OVERVIEW,
                        Optional.empty())
                .section(
                        "guide",
                        "Course",
                        "Survival is good; mortality is low, and life expectancy that of others.",
                        Topic.OVERVIEW,
                        Optional.empty());
        try (SectionSearch both = search(advice.indexed(), 1)) {
            assertThat(titles(both.search(SearchRequest.of("what is the life expectancy"))))
                    .first()
                    .isEqualTo("Course");
        }
    }

    @Test
    void aShortQuestionInManySmallWordsIsADescriptionToo() throws IOException {
        HandmadeLibrary trades = new HandmadeLibrary()
                .source("guide", Stance.NEUTRAL, "A guide", "2022")
                .section(
                        "guide",
                        "Walls",
                        "Weary bricks, ladders, mortar, gates, roofs, rain and painters.",
                        Topic.OVERVIEW,
                        Optional.empty())
                .section("guide", "Rest", "Painters know fatigue.", Topic.OVERVIEW, Optional.empty());
        SearchRequest question = SearchRequest.of("how can painters be so weary?");
        try (SectionSearch words = trades.search();
                SectionSearch both = search(trades.indexed(), 1)) {
            assertThat(titles(words.search(question))).containsExactly("Walls", "Rest");
            assertThat(titles(both.search(question))).containsExactly("Rest", "Walls");
        }
    }

    @Test
    void twoWordsAreEnoughToMeanSomething() throws IOException {
        HandmadeLibrary trades = new HandmadeLibrary()
                .source("guide", Stance.NEUTRAL, "A guide", "2022")
                .section("guide", "Walls", "Weary bricks, painters and ladders.", Topic.OVERVIEW, Optional.empty())
                .section("guide", "Fatigue", "Weary after work: painters, and why.", Topic.OVERVIEW, Optional.empty());
        SearchRequest two = SearchRequest.of("weary painters");
        try (SectionSearch words = trades.search();
                SectionSearch both = search(trades.indexed(), 1)) {
            assertThat(titles(words.search(two))).containsExactly("Walls", "Fatigue");
            assertThat(titles(both.search(two))).containsExactly("Fatigue", "Walls");
        }
    }

    @Test
    void aNumberWithItsUnitIsAnsweredByItsWords() throws IOException {
        HandmadeLibrary rooms = new HandmadeLibrary()
                .source("guide", Stance.NEUTRAL, "A guide", "2022")
                .section(
                        "guide",
                        "Paint",
                        "Weary painters, an evening puffer, ladders, mortar, gates, roofs: dry in 40 minutes.",
                        Topic.OVERVIEW,
                        Optional.empty())
                .section("guide", "Relief", "An inhaler at night, and fatigue.", Topic.OVERVIEW, Optional.empty());
        try (SectionSearch both = search(rooms.indexed(), 1)) {
            assertThat(titles(both.search(SearchRequest.of("weary in the evening with a puffer"))))
                    .containsExactly("Relief", "Paint");
            assertThat(titles(both.search(SearchRequest.of("weary in the evening with a puffer, 40 minutes"))))
                    .containsExactly("Paint", "Relief");
        }
    }

    @Test
    void whatAStoryAsksInTheEndCountsAsMuchAsTheStory() throws IOException {
        HandmadeLibrary yard = new HandmadeLibrary()
                .source("guide", Stance.NEUTRAL, "A guide", "2022")
                .section(
                        "guide",
                        "Ferries",
                        "Ropes, wet decks, cargo, harbour pilots, engines and crews.",
                        Topic.OVERVIEW,
                        Optional.empty())
                .section("guide", "Varnish", "Which varnish lasts on decks.", Topic.OVERVIEW, Optional.empty());
        String story = "A ferry with wet decks, cargo and ropes came into the harbour with pilots, engines and crews";
        try (SectionSearch both = search(yard.indexed(), 1)) {
            assertThat(titles(both.search(SearchRequest.of(story + ", which varnish lasts"))))
                    .containsExactly("Ferries", "Varnish");
            assertThat(titles(both.search(SearchRequest.of(story + ". Which varnish lasts?"))))
                    .containsExactly("Varnish", "Ferries");
        }
    }

    @Test
    void whatIsNearTheFirstComesBeforeWhatIsNot() throws IOException {
        HandmadeLibrary plants = new HandmadeLibrary()
                .source("guide", Stance.NEUTRAL, "A guide", "2022")
                .section("guide", "Roof", "Moss grows there, slates crack.", Topic.OVERVIEW, Optional.empty())
                .section("guide", "Garden", "Moss grows there, ferns thrive.", Topic.OVERVIEW, Optional.empty())
                .section(
                        "guide",
                        "Shade",
                        "Where moss grows in damp shade, ferns thrive.",
                        Topic.OVERVIEW,
                        Optional.empty());
        try (SectionSearch both = search(plants.indexed(), 1)) {
            assertThat(titles(both.search(SearchRequest.of("where moss grows in damp shade"))))
                    .containsExactly("Shade", "Garden", "Roof");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.6, 1})
    void whereAPageHasTheFewWordsHitsCountsAndTotalAreTheirs(double share) throws IOException {
        HandmadeLibrary large = library.many(40);
        String question = "word number";
        try (SectionSearch words = large.search();
                SectionSearch both = search(large.indexed(), share)) {
            for (SearchRequest request : List.of(
                    SearchRequest.of(question).withPage(0, 100),
                    SearchRequest.of(question).withExclude(Map.of(Facet.TOPIC, Set.of("symptoms"))),
                    SearchRequest.of(question).withInclude(Map.of(Facet.TOPIC, Set.of("navigation"))))) {
                SearchResults byWords = words.search(request.withPage(0, 100));
                SearchResults byBoth = both.search(request.withPage(0, 100));
                assertThat(titles(byBoth)).containsExactlyInAnyOrderElementsOf(titles(byWords));
                assertThat(byBoth.total()).isEqualTo(byWords.total());
                assertThat(byBoth.facets()).isEqualTo(byWords.facets());
            }
        }
    }

    @Test
    void whereFewHaveTheWordsWhatIsNearInMeaningFollowsThem() throws IOException {
        SearchRequest request = SearchRequest.of("weary of the puffer in the evening");
        try (SectionSearch words = library.search();
                SectionSearch both = search(library.indexed(), 1)) {
            List<String> worded = titles(words.search(request));
            SearchResults results = both.search(request);
            assertThat(worded).doesNotContain("Fatigue at night");
            assertThat(titles(results).subList(0, worded.size())).containsExactlyInAnyOrderElementsOf(worded);
            assertThat(titles(results).get(worded.size())).isEqualTo("Fatigue at night");
            assertThat(results.total()).isEqualTo(titles(results).size());
            assertThat(results.hits()).isSortedAccordingTo((a, b) -> Float.compare(b.score(), a.score()));
            assertThat(results.note())
                    .hasValueSatisfying(note -> assertThat(note).contains("near them in meaning"));
            assertThat(both.why(request, "guide/4"))
                    .first()
                    .asString()
                    .startsWith("It has none of the words, but comes near to the query in meaning");
        }
    }

    @Test
    void whatDescribesIsAnsweredByWhatIsNearInMeaningTooHoweverManyHaveItsWords() throws IOException {
        HandmadeLibrary large = library.many(40);
        SearchRequest request = SearchRequest.of("a word and number, weary of the puffer in the evening")
                .withPage(0, 100);
        try (SectionSearch words = large.search();
                SectionSearch both = search(large.indexed(), 1)) {
            List<String> worded = titles(words.search(request));
            SearchResults results = both.search(request);
            assertThat(worded).hasSizeGreaterThan(10).doesNotContain("Fatigue at night");
            assertThat(titles(results)).containsAll(worded).contains("Fatigue at night");
            assertThat(results.total()).isEqualTo(results.hits().size());
        }
    }

    @Test
    void whatFollowsIsCountedAndChosenLikeEveryHit() throws IOException {
        SearchRequest request = SearchRequest.of("weary of the puffer in the evening");
        try (SectionSearch both = search(library.indexed(), 1)) {
            SearchResults all = both.search(request);
            SearchResults treatment = both.search(request.withInclude(Map.of(Facet.TOPIC, Set.of("treatment"))));
            assertThat(titles(treatment)).containsExactly("Fatigue at night");
            assertThat(treatment.total()).isEqualTo(1);
            assertThat(treatment.facets()).allSatisfy(facet -> {
                if (facet.facet() == Facet.TOPIC) {
                    assertThat(all.facets()).contains(facet);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"use it, and patients\"",
                "title:asthma patients who use",
                "asthma AND patients AND use",
                "asthma patients -evening use",
                "asthma",
                "pat* asthma use evening"
            })
    void whatIsAskedExactlyIsAnsweredExactly(String query) throws IOException {
        try (SectionSearch words = library.search();
                SectionSearch both = search(library.indexed(), 1)) {
            assertThat(both.search(SearchRequest.of(query))).isEqualTo(words.search(SearchRequest.of(query)));
        }
    }

    @Test
    void whatNothingHereAnswersStaysUnanswered() throws IOException {
        SearchRequest request = SearchRequest.of("zinc plating of exhausted bridges in wartime asthma");
        try (SectionSearch words = library.search();
                SectionSearch both = search(library.indexed(), 1)) {
            SearchResults results = both.search(request);
            assertThat(results.note())
                    .hasValueSatisfying(note -> assertThat(note).contains("Nothing here answers"));
            assertThat(results).isEqualTo(words.search(request));
        }
    }

    @Test
    void pagesFollowEachOtherAndScoresNeverRise() throws IOException {
        HandmadeLibrary large = library.many(400);
        try (SectionSearch both = search(large.indexed(), 0.5)) {
            SearchRequest request = SearchRequest.of("a word and number of patients in the evening with asthma");
            List<Hit> all = both.search(request.withPage(0, 405)).hits();
            assertThat(all).hasSizeGreaterThan(300);
            assertThat(all).isSortedAccordingTo((a, b) -> Float.compare(b.score(), a.score()));
            for (int offset : List.of(0, 20, 190, 240)) {
                assertThat(both.search(request.withPage(offset, 20)).hits())
                        .extracting(Hit::sectionId)
                        .containsExactlyElementsOf(all.subList(offset, offset + 20).stream()
                                .map(Hit::sectionId)
                                .toList());
            }
        }
    }

    @Test
    void whyAHitStandsWhereItStandsTellsOfItsMeaning() throws IOException {
        try (LibraryIndex index = library.indexed();
                SectionSearch both = search(index, 1)) {
            assertThat(both.why(SearchRequest.of(QUESTION), "guide/2"))
                    .contains("Of all sections it comes nearest to the query in meaning, which moved it up.");
            assertThat(both.why(SearchRequest.of("asthma"), "guide/2")).noneMatch(reason -> reason.contains("meaning"));
        }
    }
}

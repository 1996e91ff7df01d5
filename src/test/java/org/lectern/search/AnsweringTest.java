package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.testing.HandmadeLibrary;

/// What has all of a question, what has a part of it, and when nothing answers it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AnsweringTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        search = asthma().search();
    }

    private static HandmadeLibrary asthma() {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.DISEASE_TYPE, "asthma", "", "Asthma")
                .concept(Facet.DISEASE_TYPE, "croup", "", "Croup", "barking cough")
                .concept(Facet.SYMPTOM, "short-breath", "", "Trouble breathing", "dyspnoea")
                .concept(Facet.TREATMENT, "spacer", "", "Spacer")
                .concept(Facet.TREATMENT, "steroid", "", "Steroid")
                .concept(Facet.TREATMENT, "fluticasone", "steroid", "Fluticasone", "FP")
                .source("guide", Stance.NEUTRAL, "A guide to asthma", "2022");
        library.said("Asthma in school", "Teachers keep a spare inhaler.");
        library.said("Spacer", "Wash it in water with soap. In asthma it brings more of the drug to the lung.");
        library.said("Soap", "Which soap is used for skin that itches does not matter.");
        library.said("Trouble breathing", "It comes at night.");
        library.said("Colds", "They are contagious.");
        library.said("Fluticasone", "One puff in the morning.");
        library.said("Steroid", "Rinse the mouth.");
        library.said("Breathing lessons", "A therapist shows how to breathe out slowly.");
        for (int i = 0; i < 12; i++) {
            library.said("Diary, week " + i, "Asthma this week: peak flow " + (300 + i) + ".");
        }
        return library;
    }

    private SearchResults of(String query) {
        return search.search(SearchRequest.of(query));
    }

    private static List<String> titles(SearchResults results) {
        return results.hits().stream().map(Hit::title).toList();
    }

    @Test
    void whereFewHaveAllTheOthersWithAPartFollow() {
        SearchResults results = of("soap water spacer");
        assertThat(titles(results)).containsExactly("Spacer", "Soap");
        assertThat(results.note()).contains("One section has all that was asked for; the others have a part of it.");
    }

    @Test
    void whereAPageFullHasAllNothingElseIsShown() {
        SearchResults results = of("asthma flow");
        assertThat(titles(results)).hasSize(12).allMatch(title -> title.startsWith("Diary"));
        assertThat(results.note()).isEmpty();
    }

    @Test
    void whatHasAPartFollowsAPageFullWhereItWasDescribed() {
        SearchResults results = of("what was the asthma flow in that week");
        assertThat(titles(results)).hasSize(14).startsWith("Diary, week 0").endsWith("Asthma in school", "Spacer");
        assertThat(results.note()).contains("12 sections have all that was asked for; the others have a part of it.");
    }

    @Test
    void whatHasOnlyMostOfAQuestionIsNotSaidToHaveAll() {
        assertThat(of("soap water lung").note())
                .contains("One section has all that was asked for; the others have a part of it.");
        assertThat(of("soap water puff").note())
                .contains("No section has all that was asked for; these have a part of it.");
    }

    @Test
    void whoAsksForANameAloneIsToldFirstWhatItIs() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.DISEASE_TYPE, "croup", "", "Croup")
                .source("guide", Stance.NEUTRAL, "A guide", "2022")
                .section("guide", "Croup at night", "Croup, croup: it barks.", Topic.SYMPTOMS, Optional.empty())
                .section(
                        "guide",
                        "Croup",
                        "A swelling below the voice box, seen in small children and gone in days.",
                        Topic.OVERVIEW,
                        Optional.empty());
        try (SectionSearch croup = library.many(12).search()) {
            assertThat(titles(croup.search(SearchRequest.of("croup")))).startsWith("Croup");
            assertThat(croup.why(SearchRequest.of("croup"), "guide/1"))
                    .contains("It gives an overview of it, which moved it up.");
            assertThat(titles(croup.search(SearchRequest.of("croup barks")))).startsWith("Croup at night");
            assertThat(croup.why(SearchRequest.of("croup barks"), "guide/1"))
                    .noneMatch(reason -> reason.contains("overview"));
        }
    }

    @Test
    void aNameOfTwoWordsLeadsToWhatHasOneOfThem() {
        assertThat(titles(of("trouble breathing"))).containsExactly("Trouble breathing", "Breathing lessons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"water with soap\" spacer", "soap AND spacer", "title:spacer soap", "soap without asthma"})
    void whatIsAskedExactlyIsNotWidened(String query) {
        assertThat(of(query).note().orElse("")).doesNotContain("a part of it");
        assertThat(titles(of(query))).doesNotContain("Asthma in school");
    }

    private static List<FacetCounts> treatments(SearchResults results) {
        return results.facets().stream()
                .filter(counts -> counts.facet() == Facet.TREATMENT)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"water with soap\"", "\"more of the drug\"", "\"wash it in\""})
    void smallWordsBelongToAPhrase(String query) {
        SearchResults results = of(query);
        assertThat(titles(results)).containsExactly("Spacer");
        assertThat(results.note()).isEmpty();
    }

    @Test
    void countsAreThoseOfAllThatIsShownWhateverIsChosen() {
        SearchRequest request = SearchRequest.of("soap water spacer");
        SearchResults all = search.search(request);
        SearchResults chosen = search.search(request.withInclude(Map.of(Facet.TREATMENT, Set.of("spacer"))));
        assertThat(all.total()).isEqualTo(2);
        assertThat(titles(chosen)).containsExactly("Spacer");
        assertThat(treatments(chosen)).isEqualTo(treatments(all));
    }

    @Test
    void whatADrugIsAKindOfFollowsTheDrug() {
        assertThat(titles(of("FP mouth puff"))).containsExactly("Fluticasone", "Steroid");
        assertThat(titles(of("FP"))).as("who names it").containsExactly("Fluticasone");
    }

    @Test
    void aThingThatIsAskedForInOtherWordsThanTextsHaveIsFoundBesideAStrayWord() {
        assertThat(titles(of("can my husband catch it from jabber"))).containsExactly("Colds");
    }

    @Test
    void aThingAskedForInPassingNeedNotStandWhereTheNameBesideItDoes() {
        assertThat(titles(of("is it contagious while on fluticasone"))).contains("Colds", "Fluticasone");
    }

    @Test
    void theHeadingThatAsksTheVeryQuestionComesFirst() throws IOException {
        HandmadeLibrary library = asthma();
        library.said("Peak flow and how to measure it", "How one does it is shown at the desk.");
        library.said("How to measure peak flow", "It is shown at the desk.");
        try (SectionSearch asked = library.search()) {
            assertThat(titles(asked.search(SearchRequest.of("how to measure peak flow"))))
                    .startsWith("How to measure peak flow");
        }
    }

    @Test
    void aLongWordWrittenByEarIsFoundHoweverManyLettersItDiffersIn() throws IOException {
        HandmadeLibrary library = asthma();
        library.said("Severe vasculitis", "Cyclophosphamide is given in cycles.");
        try (SectionSearch asked = library.search()) {
            assertThat(titles(asked.search(SearchRequest.of("cyclofosfamide")))).containsExactly("Severe vasculitis");
        }
    }

    @Test
    void whatAllSectionsAreAboutDoesNotDecideWhichComesFirst() {
        assertThat(titles(of("soap in asthma"))).first().isNotEqualTo("Asthma in school");
        assertThat(titles(of("asthma inhaler therapist"))).contains("Breathing lessons");
    }

    @Test
    void aDiseaseThatNoSectionHasIsNamedAsMissing() {
        assertThat(of("spacer for croup").note())
                .hasValueSatisfying(note -> assertThat(note).contains("No section has “Croup”."));
    }

    @ParameterizedTest
    @CsvSource({"croup steam tent", "croup at midnight with stridor", "insulin for croup"})
    void aQuestionAboutAnotherDiseaseIsNotAnswered(String query) {
        assertThat(of(query).note()).hasValueSatisfying(note -> assertThat(note).contains("Nothing here answers this"));
    }

    @Test
    void aPhraseThatNoSectionHasIsAThingThatIsMissing() {
        assertThat(of("\"soap for asthma in school\" frumious lesson").note())
                .hasValueSatisfying(note -> assertThat(note).contains("Nothing here answers this"));
    }

    @Test
    void whatIsNamedIsLeftOfAQuestionBeforeAStrayWordIs() {
        SearchResults results = of("asthma itches blarney frumious jabber");
        assertThat(titles(results)).contains("Asthma in school").doesNotContain("Soap");
        assertThat(results.note())
                .hasValueSatisfying(note -> assertThat(note).contains("Nothing here answers this; these have"));
    }

    @Test
    void besideWordsOfAnotherSubjectAFirstLetterIsNotMended() {
        assertThat(of("drifampicin lank fever").note())
                .hasValueSatisfying(note -> assertThat(note).contains("“lank”"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    spa* AND zz*          | No word here begins with “zz”.
                    soap NOT soap         | No section meets all of these conditions.
                    spa* -spacer -spare   | No section meets all of these conditions.
                    title:soap title:diary| No section meets all of these conditions.
                    """)
    void nothingFoundIsSaid(String query, String sentence) {
        SearchResults results = of(query);
        assertThat(results.total()).isZero();
        assertThat(results.note()).contains(sentence);
    }

    @Test
    void nothingFoundUnderFiltersIsSaidOfThem() {
        SearchResults results =
                search.search(SearchRequest.of("soap").withInclude(Map.of(Facet.SYMPTOM, Set.of("short-breath"))));
        assertThat(results.note()).contains("No section fits the query and the chosen filters together.");
    }

    @Test
    void oneLetterAndAStarIsABeginningToo() {
        assertThat(titles(of("s* AND wh* NOT l*"))).containsExactly("Soap");
    }

    private static SectionSearch drugs() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.TREATMENT, "warfarin", "", "Warfarin")
                .concept(Facet.TREATMENT, "heparin", "", "Heparin")
                .source("guide", Stance.NEUTRAL, "A guide to clots", "2022");
        library.said("Warfarin", "The dose is 5 mg daily. It is refractory at times.");
        library.said("Heparin", "The dose is 80 units/kg, then 18 units/kg per hour.");
        library.said("After surgery", "Heparin comes first.");
        library.said("Refractory clots", "Where all has failed, a filter is placed.");
        for (int i = 0; i < 12; i++) {
            library.said("Ward round " + i, "The dose of oxygen is noted per hour, in units of flow.");
        }
        return library.search();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    warfarin dose                         | Warfarin
                    dose of heparin                       | Heparin, After surgery
                    heparin 80 units/kg                   | Heparin, After surgery
                    how much heparin 18 units/kg per hour | Heparin, After surgery
                    what if warfarin has failed           | Refractory clots, Warfarin
                    """)
    void whatIsNamedBesideAGeneralQuestionOrAMeasureMustBeThere(String query, String titles) throws IOException {
        try (SectionSearch clots = drugs()) {
            assertThat(titles(clots.search(SearchRequest.of(query)))).containsExactlyInAnyOrder(titles.split(", "));
        }
    }

    @Test
    void whatMostSectionsHaveAKindOfNeedNotBeNamedBesideAQuestion() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.DISEASE_TYPE, "airways", "", "Airway disease")
                .concept(Facet.DISEASE_TYPE, "asthma", "airways", "Asthma")
                .source("guide", Stance.NEUTRAL, "A guide to asthma", "2022");
        library.said("Masks", "The dose is two puffs.");
        for (int i = 0; i < 6; i++) {
            library.said("Diary " + i, "Asthma is noted here.");
        }
        try (SectionSearch airways = library.search()) {
            assertThat(titles(airways.search(SearchRequest.of("dose in airway disease"))))
                    .contains("Masks");
        }
    }
}

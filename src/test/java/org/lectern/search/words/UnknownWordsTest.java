package org.lectern.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Stance;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.SectionSearch;
import org.lectern.testing.HandmadeLibrary;

/// Words that no section has, and names that none bears: what they were meant to be, and what they are taken for.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UnknownWordsTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.TREATMENT, "fluticasone", "", "Fluticasone")
                .concept(Facet.TREATMENT, "montelukast", "", "Montelukast")
                .concept(Facet.TREATMENT, "mometasone", "", "Mometasone")
                .concept(Facet.DISEASE_TYPE, "asthma", "", "Asthma")
                .concept(Facet.DISEASE_TYPE, "pollen-asthma", "", "Grass pollen asthma", "grass pollen induced asthma")
                .concept(Facet.DISEASE_TYPE, "cold-asthma", "", "Cold air asthma")
                .source("guide", Stance.NEUTRAL, "A guide", "2022");
        library.said("Inhaled drugs", "Fluticasone is taken in the morning. Fluted tubes are washed.");
        library.said("A tablet", "Montelukast is swallowed, and mometasone is not.");
        library.said("Summer", "Where grass is cut, pollen flies.");
        library.said("Walls", "Asthma, damp and mould.");
        library.said("Winter", "The air of cellars.");
        library.said("Who gets it", "It is inherited, and failing lungs are not its fault.");
        library.said("When to hurry", "In an emergency ring 999. Vitamin E is no help.");
        search = library.many(12).search();
    }

    @AfterAll
    void close() {
        search.close();
    }

    private SearchResults of(String query) {
        return search.search(SearchRequest.of(query));
    }

    private static List<String> titles(SearchResults results) {
        return results.hits().stream().map(Hit::title).toList();
    }

    private static List<String> read(SearchResults results) {
        return results.readAs().stream()
                .map(NamedConcept::concept)
                .map(concept -> concept.prefLabel())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"flut, Fluticasone", "flutic, Fluticasone", "montelu, Montelukast"})
    void aWordCutShortIsTheNameThatBeginsSo(String typed, String meant) {
        assertThat(read(of(typed))).containsExactly(meant);
        assertThat(of(typed).suggestion()).contains(meant.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"flu", "fluticx", "montel5"})
    void aShortBeginningOrAnotherWordIsNone(String typed) {
        assertThat(read(of(typed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"grassflies, 0", "damppollen, 0", "failinglungs, 1", "inhaleddrugs, 1"})
    void twoWordsAreTakenApartOnlyWhereTheyStandBesideEachOther(String typed, int sections) {
        assertThat(of(typed).total()).isEqualTo(sections);
    }

    @Test
    void aSlipInAWordOfQuestionsIsLikelierThanTwoSlipsInAnother() {
        assertThat(titles(of("does it run in familys"))).startsWith("Who gets it");
        assertThat(of("familys").hits()).as("'failing' is two slips away").isEmpty();
    }

    @Test
    void aLongNameThatNoSectionBearsIsTakenWordByWordWhereOneHasMostOfIt() {
        SearchResults results = of("grass pollen induced asthma");
        assertThat(titles(results)).startsWith("Summer");
        assertThat(read(results)).isEmpty();
    }

    @Test
    void aLongNameStaysOneWhereItsWordsStandApart() {
        SearchResults results = of("cold air asthma");
        assertThat(results.hits()).isEmpty();
        assertThat(read(results)).containsExactly("Cold air asthma");
    }

    @Test
    void aSmallPartOfAQuestionIsShownUnderItsConditionsOnly() {
        assertThat(titles(of("quokka wombat montelukast"))).containsExactly("A tablet");
        assertThat(titles(of("quokka wombat montelukast -swallowed"))).isEmpty();
        assertThat(titles(of("quokka wombat montelukast issued:1999"))).isEmpty();
    }

    @Test
    void theLettersOfAnAbbreviationAreNoWords() {
        assertThat(titles(of("A&E"))).containsExactly("When to hurry");
        assertThat(search.why(
                        SearchRequest.of("A&E"), of("A&E").hits().getFirst().sectionId()))
                .containsExactly("It answers “A&E”.");
    }

    @Test
    void anEmergencyIsAThingByItselfWhateverWordStandsBeside() {
        SearchResults results = of("emergency umbrella");
        assertThat(titles(results)).containsExactly("When to hurry");
        assertThat(results.note()).hasValueSatisfying(note -> assertThat(note).contains("No section has “umbrella”."));
    }

    @ParameterizedTest
    @CsvSource({"mo metasone, Mometasone", "mome tasone, Mometasone", "fl uticasone, Fluticasone"})
    void aNameWithABlankInItIsReadEvenWhereItsRestLooksMisspelt(String query, String name) {
        assertThat(read(of(query))).containsExactly(name);
    }
}

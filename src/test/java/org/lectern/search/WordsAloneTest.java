package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.testing.HandmadeLibrary;
import org.lectern.testing.WordModel;

/// A library that is all about one disease has words of many questions on it: hits that have nothing else are said to
/// be none.
final class WordsAloneTest {

    private static final String WORDS_ALONE =
            "Nothing here is close to this question as a whole; these have words of it.";

    private final HandmadeLibrary library = new HandmadeLibrary()
            .concept(Facet.DISEASE_TYPE, "asthma", "", "Asthma")
            .source("guide", Stance.NEUTRAL, "Asthma", "2022");

    private String note(String query) throws IOException {
        library.said("Asthma number", "Asthma in number.");
        library.said("Asthma plates", "Asthma off plates.");
        library.said("Fatigue", "Fatigue.");
        for (String where : new String[] {"hall", "barn", "shed", "yard", "loft"}) {
            library.said("Asthma", "Asthma in the " + where + ".");
        }
        try (SectionSearch search = library.searchByMeaning(library.indexed(), new WordModel(), 1)) {
            SearchResults results = search.search(SearchRequest.of(query));
            assertThat(results.hits()).isNotEmpty();
            return results.note().orElse("");
        }
    }

    @Test
    void whereNoSectionHasAThirdOfTheQuestionTheDiseaseThatAllAreAboutDoesNotHideIt() throws IOException {
        assertThat(note("asthma number plates xylophone")).isEqualTo("No section has “xylophone”. " + WORDS_ALONE);
    }

    @Test
    void whereOneSectionHasMostOfItThatIsSaidByItself() throws IOException {
        library.said("Asthma number plates", "Asthma by number of plates.");
        assertThat(note("asthma number plates xylophone"))
                .contains("No section has “xylophone”")
                .doesNotContain(WORDS_ALONE);
    }

    /// What a person does all day is said among much else, and then nothing is near it in meaning.
    @Test
    void whereOneSectionHasMostOfItAmongMuchElseTooThoughNothingMeansIt() throws IOException {
        library.said(
                "Chores",
                "Lifting kettles, combing hair, hanging washing, carrying shopping, turning mattresses, climbing stairs,"
                        + " opening windows, peeling potatoes, sweeping floors, writing letters.");
        assertThat(note("combing hair kettles xylophone"))
                .contains("No section has “xylophone”")
                .doesNotContain(WORDS_ALONE);
    }

    @Test
    void whereASectionMeansItInOtherWordsItIsNoneOfThose() throws IOException {
        assertThat(note("asthma number plates weary exhausted tiredness"))
                .contains("No section has")
                .doesNotContain(WORDS_ALONE);
    }

    @Test
    void whereNoWordIsMissingNothingIsDoubted() throws IOException {
        assertThat(note("asthma number plates")).doesNotContain(WORDS_ALONE);
    }
}

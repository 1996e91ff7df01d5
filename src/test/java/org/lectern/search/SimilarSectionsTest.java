package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.testing.HandmadeLibrary;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SimilarSectionsTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary();
        for (String source : List.of("atlas", "primer", "notes")) {
            library.source(source, Stance.NEUTRAL, "On asthma: " + source, "2024");
            library.section(source, "Inhalers", inhalers(source), Topic.TREATMENT, Optional.empty());
            library.section(source, "Spirometry", spirometry(source), Topic.DIAGNOSIS, Optional.empty());
        }
        library.section("atlas", "How to inhale", inhalers("again"), Topic.TREATMENT, Optional.empty());
        library.section("atlas", "Spacers", inhalers("spacer"), Topic.TREATMENT, Optional.empty());
        library.section("notes", "Literature", inhalers("cited"), Topic.REFERENCES, Optional.empty());
        search = library.search();
    }

    private static String inhalers(String word) {
        return "An inhaler with a steroid keeps the airways of the lung quiet; a puff opens them. It is said by "
                + word;
    }

    private static String spirometry(String word) {
        return "Spirometry measures how much air is blown out within one second by force. It is told by " + word;
    }

    private String id(String source, String title) {
        return search.search(SearchRequest.of("title:" + title + " source:" + source)).hits().stream()
                .filter(hit -> hit.title().equals(title))
                .findFirst()
                .orElseThrow()
                .sectionId();
    }

    @Test
    void theSectionItselfIsNeverAmongThem() {
        String self = id("atlas", "Inhalers");

        assertThat(search.similar(self, 20))
                .isNotEmpty()
                .extracting(Hit::sectionId)
                .doesNotContain(self);
    }

    @Test
    void sectionsOnTheSameThingComeFirst() {
        assertThat(search.similar(id("atlas", "Spirometry"), 2))
                .extracting(Hit::title)
                .containsExactly("Spirometry", "Spirometry");
    }

    @Test
    void otherSourcesHaveAtLeastHalfOfThePlaces() {
        assertThat(search.similar(id("atlas", "Inhalers"), 4))
                .filteredOn(hit -> !hit.sourceId().equals("atlas"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void listsOfReferencesAreLeftOut() {
        assertThat(search.similar(id("atlas", "Inhalers"), 20))
                .extracting(Hit::title)
                .doesNotContain("Literature");
    }

    @Test
    void equalsStandInTheOrderOfTheirSourcesHoweverTheIndexWasWritten() throws IOException {
        List<String> sources = List.of("atlas", "primer", "notes", "digest");
        for (List<String> written : List.of(sources, sources.reversed())) {
            HandmadeLibrary library = new HandmadeLibrary();
            for (String source : written) {
                library.source(source, Stance.NEUTRAL, "On asthma", "2024");
                library.section(source, "Inhalers", inhalers("all"), Topic.TREATMENT, Optional.empty());
            }
            assertThat(library.search().similar("primer/0", 3))
                    .extracting(Hit::sourceId)
                    .containsExactly("atlas", "digest", "notes");
        }
    }

    @Test
    void whatIsNotInTheIndexIsLikeNothing() {
        assertThat(search.similar("nowhere/nothing", 5)).isEmpty();
        assertThat(search.similar(id("atlas", "Inhalers"), 0)).isEmpty();
    }
}

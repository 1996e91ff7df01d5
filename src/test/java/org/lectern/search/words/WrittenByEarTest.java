package org.lectern.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Stance;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.SectionSearch;
import org.lectern.testing.HandmadeLibrary;

/// Words written as they sound, from their first letter on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WrittenByEarTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary().source("guide", Stance.NEUTRAL, "A guide", "2022");
        for (String word : new String[] {
            "physical",
            "phlebitis",
            "phlegm",
            "pharmacy",
            "photosensitive",
            "physiotherapist",
            "cortisone",
            "calcium",
            "calcinosis",
            "cytokine",
            "cyst",
            "cirrhosis",
            "knuckles",
            "pneumonia",
            "rheumatologist",
            "rhabdomyolysis",
            "genetic",
            "joints",
            "psychology",
            "xerosis",
            "wrist",
            "chemotherapy",
            "quality"
        }) {
            library.said("About " + word, "In short, " + word + " is told of here, and the therapy.");
        }
        search = library.search();
    }

    @AfterAll
    void close() {
        search.close();
    }

    private SearchResults of(String query) {
        return search.search(SearchRequest.of(query));
    }

    @ParameterizedTest
    @CsvSource({
        "fisical, physical",
        "phisical, physical",
        "fysical, physical",
        "flebitis, phlebitis",
        "flegm, phlegm",
        "farmacy, pharmacy",
        "fotosensitive, photosensitive",
        "fisiotherapist, physiotherapist",
        "kortisone, cortisone",
        "kalcium, calcium",
        "kalsinosis, calcinosis",
        "sitokine, cytokine",
        "sist, cyst",
        "sirrosis, cirrhosis",
        "nuckles, knuckles",
        "nuckels, knuckles",
        "neumonia, pneumonia",
        "rumatologist, rheumatologist",
        "roomatologist, rheumatologist",
        "rabdomiolisis, rhabdomyolysis",
        "jenetic, genetic",
        "goints, joints",
        "sikology, psychology",
        "zerosis, xerosis",
        "rist, wrist",
        "kemotherapy, chemotherapy",
        "kwality, quality",
    })
    void isUnderstood(String typed, String meant) {
        assertThat(of(typed).hits()).extracting(Hit::title).startsWith("About " + meant);
        assertThat(of(typed).suggestion()).contains(meant);
        assertThat(of(typed + " therapy").hits()).extracting(Hit::title).startsWith("About " + meant);
    }

    @Test
    void isUnderstoodBesideAWordThatNothingComesNear() {
        assertThat(of("fisical therapy frumious").note().orElse("")).doesNotContain("fisical");
    }
}

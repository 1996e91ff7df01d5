package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/// A patient's story, pasted as it was written: its numbers are nobody's search words, and what it asks counts most.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CaseHistoryTest {

    private static final String STORY =
            "A farmer with gout of the left toe since spring, who drinks cherry juice with his breakfast and walks"
                    + " the hills with his dog, comes to the clinic";

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.DISEASE_TYPE, "gout", "", "Gout")
                .concept(Facet.TEST, "urate", "", "Serum urate", "urate")
                .concept(Facet.TREATMENT, "colchicine", "", "Colchicine")
                .source("guide", Stance.NEUTRAL, "A guide to gout", "2022");
        library.said("Cherry juice", "Cherry juice at breakfast, and gout of the toe in spring, in farmers who walk.");
        library.said("Colchicine", "One tablet of 0.5 mg.");
        library.said("Joint puncture", "A needle shows crystals.");
        library.said("Serum urate", "Urate is told in mg.");
        search = library.many(12).search();
    }

    @AfterAll
    void close() {
        search.close();
    }

    private SearchResults of(String query) {
        return search.search(SearchRequest.of(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "54 year old with gout",
                "54-year-old farmer with gout",
                "54yo, gout",
                "gout in a farmer aged 54",
                "gout 54F",
                "54 y/o farmer, gout",
                "urate 734, gout",
                "gout with urate 1:320",
                STORY + " 17 weeks later with 3 swollen joints, CK 5000 and 38.4 degrees, 98 of 100. More crystals?",
            })
    void numbersThatAreOnlyToldAreNotMissed(String query) {
        assertThat(of(query).note().orElse("")).doesNotContainPattern("“[0-9]");
        assertThat(of(query).hits()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"colchicine 75 mg, 75", "1855 gout, 1855", "in which trial of gout were 4711 treated, 4711"})
    void aNumberThatIsAskedForIsMissed(String query, String number) {
        assertThat(of(query).note().orElse("")).contains("“" + number + "”");
    }

    @Test
    void aNumberInTheQuestionOfALongStoryIsMissed() {
        assertThat(of(STORY + ". Would 75 mg of colchicine help?").note().orElse(""))
                .contains("“75”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    . Does a needle show crystals?  | Joint puncture
                    , does a needle show crystals?  | Joint puncture
                    . How much colchicine?          | Colchicine
                    """)
    void whatALongStoryAsksInTheEndCountsMost(String question, String title) {
        assertThat(of(STORY + question).hits()).extracting(Hit::title).startsWith(title);
    }
}

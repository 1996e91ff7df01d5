package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.search.SearchRequest;
import org.lectern.testing.SampleLibrary;

final class StartFactsTest {

    private final SampleLibrary library = new SampleLibrary();
    private final StartFacts facts = StartFacts.of(library, library.search(SearchRequest.of("")));

    @Test
    void everySourceSaysWhatItIsAndWhatItSells() {
        assertThat(facts.sources())
                .extracting(StartFacts.SourceFacts::about)
                .containsExactly(
                        "ClearJoint \u00b7 undated",
                        "Northern Medical Letter \u00b7 2024-11-08",
                        "Harbour Rheumatology Society \u00b7 2025-03");
        assertThat(facts.sources()).extracting(StartFacts.SourceFacts::claims).containsExactly(9, 0, 0);
    }

    @Test
    void theExampleQuestionsHaveAnAnswer() {
        assertThat(facts.questions())
                .hasSize(3)
                .allSatisfy(question -> assertThat(library.search(SearchRequest.of(question.query()))
                                .total())
                        .as(question.text())
                        .isPositive());
    }
}

package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
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
                        "ClearJoint \u00b7 undated \u00b7 speaks as a seller",
                        "Northern Medical Letter \u00b7 2024-11-08",
                        "Harbour Rheumatology Society \u00b7 2025-03");
        assertThat(facts.sources()).extracting(StartFacts.SourceFacts::claims).containsExactly(9, 0, 0);
    }

    @Test
    void whatItCoversIsNamedByWhatTextsSpeakOfAlsoWhereNarrowerThingsStandBelowIt(@TempDir Path cache) {
        try (Library shipped = new LibraryDoor(cache).open(Path.of("knowledge"))) {
            StartFacts told = StartFacts.of(shipped, shipped.search(SearchRequest.of("")));

            assertThat(told.coverage().getFirst().names())
                    .startsWith("Dermatomyositis")
                    .doesNotContain("Myositis");
            assertThat(told.coverage().getLast().names())
                    .contains("Corticosteroid")
                    .doesNotContain("Drug");
        }
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

package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.curation.Ledger;
import org.lectern.index.LibraryIndex;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.task.Progress;

@Tag("faults")
final class RefreshTest {

    @TempDir
    private Path folder;

    /// Reads by the rules, but for one source that it stumbles over.
    private static SourceReading stumbling(Rules rules, SourceDocument document) {
        if (document.id().equals("odd")) {
            throw new IndexOutOfBoundsException("a mistake that nobody knows of yet");
        }
        return rules.reader().read(document);
    }

    private Refresh.Outcome refreshed(Curated curated, LibraryIndex index) throws IOException {
        Catalogue catalogue = Catalogue.read(folder.resolve("catalogue.bin"));
        return new Refresh(library(), curated, index, catalogue, Map.of(), Progress.unwatched()).run();
    }

    private LibraryFolder library() {
        return new LibraryFolder(folder.resolve("room"));
    }

    @Test
    void aSourceThatTheRulesStumbleOverIsRefusedAndTheOthersLoad() throws IOException {
        SmallLibrary.write(library().root(), GoutRoom.GOUT);
        Files.writeString(library().sources().resolve("odd.md"), "# Odd\n\nWords.\n");
        Rules rules = Rules.of(library());
        Ledger ledger = Ledger.of(List.of());
        try (LibraryIndex index = LibraryIndex.open(folder.resolve("lucene"))) {
            Refresh.Outcome stumbled =
                    refreshed(new Curated(rules, ledger, document -> stumbling(rules, document)), index);
            assertThat(stumbled.sources()).extracting(SourceSummary::id).containsExactly("gout");
            assertThat(stumbled.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.severity()).isEqualTo(Problem.Severity.REFUSED);
                assertThat(problem.where()).endsWith("odd.md");
                assertThat(problem.sentence()).contains("IndexOutOfBoundsException");
            });
            assertThat(refreshed(new Curated(rules, ledger), index).sources())
                    .extracting(SourceSummary::id)
                    .containsExactly("gout", "odd");
        }
    }
}

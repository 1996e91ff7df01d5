package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.export.ListFormat;
import org.lectern.search.SearchRequest;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;

final class ExportViewModelTest {

    private final List<String> said = new ArrayList<>();
    private final ExportViewModel model =
            new ExportViewModel(new SampleLibrary(), new ImmediateTaskRunner(), said::add);

    @TempDir
    private Path folder;

    @Test
    void savedIsSaidOnceItIsOnTheDisk() {
        model.save(SearchRequest.of("colchicine"), folder.resolve("list.csv"), ListFormat.CSV);

        assertThat(said).containsExactly("Saved 2 sections to " + folder.resolve("list.csv") + ".");
        assertThat(folder.resolve("list.csv")).isNotEmptyFile();
    }

    @Test
    void ofReferencesBothNumbersAreTold() {
        model.save(SearchRequest.of("colchicine"), folder.resolve("list.BIB"), ListFormat.BIBTEX);

        assertThat(said).containsExactly("Saved 2 sources of 2 sections to " + folder.resolve("list.BIB") + ".");
    }

    @Test
    void withoutClaimsNoSectionIsLeftOutAndWhatIsHeldBackIsCounted() throws IOException {
        SearchRequest all = SearchRequest.of("book today");
        model.save(Filters.withoutClaims(all, true), folder.resolve("sober.md"), ListFormat.MARKDOWN);
        model.save(all, folder.resolve("all.md"), ListFormat.MARKDOWN);

        String sober = Files.readString(folder.resolve("sober.md"));
        assertThat(sober.lines().filter(line -> line.startsWith("### ")))
                .containsExactlyElementsOf(Files.readString(folder.resolve("all.md"))
                        .lines()
                        .filter(line -> line.startsWith("### "))
                        .toList())
                .isNotEmpty();
        assertThat(sober).contains("held back").doesNotContain("Only three places are left");
        assertThat(said.getFirst()).endsWith("held back.");
    }

    @Test
    void aFailureIsSaidInOneSentence() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "no folder");
        model.save(SearchRequest.of("gout"), file.resolve("list.csv"), ListFormat.CSV);

        assertThat(said)
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).startsWith("Nothing was saved to "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"What about CK?|what-about-ck.md", "|lectern.md", "///|lectern.md"})
    void theFileIsNamedAfterTheQuery(@Nullable String query, String name) {
        SearchRequest request = SearchRequest.of(query == null ? "" : query);

        assertThat(ExportViewModel.fileName(request, ListFormat.MARKDOWN)).isEqualTo(name);
    }
}

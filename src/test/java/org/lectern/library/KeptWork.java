package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.curation.Decision;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;

/// What programs on one library were told to be saved, to be looked for afterwards.
final class KeptWork {

    private static final List<String> QUESTIONS = List.of("", "colchicine", "quiescent joint", "noted", "ice pain");

    private final Path library;
    private final LibraryDoor door;
    private final LibraryDoor afresh;
    private final List<String> acknowledged = new ArrayList<>();
    private int rebuilt;

    KeptWork(Path library, Path cache) {
        this.library = library;
        this.door = new LibraryDoor(cache);
        this.afresh = new LibraryDoor(cache.resolveSibling(cache.getFileName() + "-afresh"));
    }

    void add(List<String> said) {
        said.stream().filter(line -> !line.startsWith("trouble ")).forEach(acknowledged::add);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /// How often an index was not as it should be and was made anew.
    int rebuilt() {
        return rebuilt;
    }

    /// It opens, has all that was saved, and answers as an index does that was built just now.
    void isAllThere() throws IOException {
        afresh.forgetIndex(library);
        try (Library open = door.open(library);
                Library anew = afresh.open(library)) {
            assertThat(anew.refreshed().unchanged()).isZero();
            rebuilt += open.refreshed().read() > 0 ? 1 : 0;
            assertThat(open.isUpToDate()).isTrue();
            assertThat(answers(open)).usingRecursiveComparison().isEqualTo(answers(anew));
            assertThat(open.sources()).isEqualTo(anew.sources());
            assertThat(saved("decision"))
                    .isSubsetOf(
                            open.desk().decisions().stream().map(Decision::id).toList());
            assertThat(saved("lesson"))
                    .allSatisfy(id ->
                            assertThat(open.lesson(id).orElseThrow().problems()).isEmpty());
            assertThat(saved("source"))
                    .isSubsetOf(open.sources().stream().map(SourceSummary::id).toList());
            if (!saved("note").isEmpty()) {
                assertThat(Files.readString(library.resolve("sources/notes.md")))
                        .contains(saved("note"));
            }
            DecisionTally tally = open.desk().tally();
            assertThat(tally.attached() + tally.homeless()).isEqualTo(tally.made());
        }
    }

    static List<SearchResults> answers(Library open) {
        return QUESTIONS.stream()
                .map(question -> open.search(SearchRequest.of(question).withPage(0, 100)))
                .toList();
    }

    private List<String> saved(String kind) {
        return acknowledged.stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .toList();
    }
}

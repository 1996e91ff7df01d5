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
    private final Path cache;
    private final List<String> acknowledged = new ArrayList<>();
    private int rebuilt;

    KeptWork(Path library, Path cache) {
        this.library = library;
        this.cache = cache;
    }

    void add(List<String> said) {
        said.stream().filter(line -> !line.startsWith("trouble ")).forEach(acknowledged::add);
    }

    List<String> acknowledged() {
        return acknowledged;
    }

    /// How often an index was not as it should be and was made anew.
    int rebuilt() {
        return rebuilt;
    }

    /// It opens, has all that was saved, and answers as an index does that was built just now.
    void isAllThere(Path fresh) throws IOException {
        try (Library open = new LibraryDoor(cache).open(library);
                Library anew = new LibraryDoor(fresh).open(library)) {
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

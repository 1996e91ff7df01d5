package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.meaning.ModelOnDemand;
import org.lectern.meaning.OnnxSentenceModel;
import org.lectern.meaning.SentenceModel;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;
import org.lectern.testing.WordModel;

/// Vectors come in the background, once for each text, and everything works before, between and without.
final class UnderstandingTest {

    private static final SearchRequest QUESTION =
            SearchRequest.of("weary visitors of the room tell their hours at evening");

    @TempDir
    private Path folder = Path.of("");

    private final WordModel model = new WordModel();
    private final List<String> records = new ArrayList<>();

    @BeforeEach
    void aCollection() {
        IntStream.range(0, 300)
                .forEach(i -> records.add(
                        record("R" + i, "Visitors and hours number " + i + " and the room that they had.")));
        records.add(record("answer", "Visitors tell of fatigue at night."));
    }

    private static String record(String id, String text) {
        return "{\"id\": \"" + id + "\", \"title\": \"\", \"text\": \"" + text + "\"}";
    }

    private Library open(LibraryDoor door) throws IOException {
        Path corpus = folder.resolve("sleep.jsonl");
        Files.write(corpus, records);
        return door.indexCorpus(folder.resolve("room"), corpus, Optional.empty(), Progress.unwatched());
    }

    private LibraryDoor door(SentenceModel by) {
        return new LibraryDoor(
                folder.resolve("cache"), new ModelOnDemand(by.name(), () -> Optional.of(by), () -> true));
    }

    private static List<String> ids(Library library) {
        return library.search(QUESTION).hits().stream().map(Hit::sectionId).toList();
    }

    @Test
    void theSectionThatMeansItComesFirstOnceThereAreVectors() throws IOException {
        try (Library library = open(door(model))) {
            assertThat(ids(library)).first().isNotEqualTo("answer");
            assertThat(library.notUnderstood()).isEqualTo(301);
            assertThat(library.understand(Progress.unwatched())).isEqualTo(new Understood(301, 301, 0, false));
            assertThat(library.notUnderstood()).isZero();
            assertThat(ids(library)).first().isEqualTo("answer");
            assertThat(library.why(QUESTION, "answer")).anyMatch(reason -> reason.contains("nearest"));
        }
    }

    @Test
    void noTextIsComputedTwiceAndWhatIsGoneIsDropped() throws IOException {
        try (Library library = open(door(model))) {
            library.understand(Progress.unwatched());
        }
        records.set(0, record("R0", "Another text altogether."));
        records.add(record("copy", "Another text altogether."));
        try (Library library = open(door(model))) {
            assertThat(ids(library)).first().isEqualTo("answer");
            assertThat(library.understand(Progress.unwatched())).isEqualTo(new Understood(301, 1, 1, false));
            assertThat(library.understand(Progress.unwatched())).isEqualTo(new Understood(301, 0, 0, false));
        }
        assertThat(model.passages()).isEqualTo(302);
    }

    /// A kill leaves what was committed, as does cancelling what it had.
    @Test
    void aRunThatWasStoppedGoesOnWhereItEnded() throws IOException {
        try (Library library = open(door(model))) {
            assertThatThrownBy(() -> library.understand(stoppedAfter(150))).isInstanceOf(CancellationException.class);
            assertThat(library.notUnderstood()).isEqualTo(151);
            assertThat(ids(library)).as("answered meanwhile").isNotEmpty();
        }
        WordModel fresh = new WordModel();
        try (Library library = open(door(fresh))) {
            library.understand(Progress.unwatched());
            assertThat(ids(library)).first().isEqualTo("answer");
        }
        assertThat(fresh.passages()).isEqualTo(151);
    }

    @Test
    void damageIsHealedByComputingAgain() throws IOException {
        try (Library library = open(door(model))) {
            library.understand(Progress.unwatched());
        }
        try (var files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.filter(each -> isIn("vectors", each))
                    .filter(each -> each.getFileName().toString().endsWith(".vec")
                            || each.getFileName().toString().endsWith(".cfs"))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 4;
                Files.write(file, bytes);
            }
        }
        try (Library library = open(door(model))) {
            assertThat(library.problems()).isEmpty();
            assertThat(ids(library)).first().isNotEqualTo("answer");
            assertThat(library.understand(Progress.unwatched()).computed()).isEqualTo(301);
            assertThat(ids(library)).first().isEqualTo("answer");
        }
    }

    @Test
    void anotherModelsVectorsAreNotUsedAndComputedAnew() throws IOException {
        try (Library library = open(door(model))) {
            library.understand(Progress.unwatched());
        }
        try (Library library = open(door(new WordModel("later")))) {
            assertThat(ids(library)).first().isNotEqualTo("answer");
            assertThat(library.understand(Progress.unwatched()).computed()).isEqualTo(301);
        }
    }

    @Test
    void theIndexOfWordsIsTheSameWithAndWithoutVectors() throws IOException {
        open(door(model)).close();
        Map<Path, Long> before = words();
        try (Library library = open(door(model))) {
            library.understand(Progress.unwatched());
        }
        assertThat(words()).isEqualTo(before);
    }

    private static boolean isIn(String folder, Path file) {
        Path parent = file.getParent();
        return parent != null && parent.endsWith(folder);
    }

    private Map<Path, Long> words() throws IOException {
        try (var files = Files.walk(folder.resolve("cache"))) {
            return files.filter(file -> isIn("lucene", file))
                    .collect(Collectors.toMap(file -> file, UnderstandingTest::size));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void switchedOffNothingIsComputedAndWordsAloneCount() throws IOException {
        boolean[] wanted = {true};
        LibraryDoor door = new LibraryDoor(
                folder.resolve("cache"), new ModelOnDemand(model.name(), () -> Optional.of(model), () -> wanted[0]));
        try (Library library = open(door)) {
            List<String> byWords = ids(library);
            library.understand(Progress.unwatched());
            assertThat(ids(library)).isNotEqualTo(byWords);
            wanted[0] = false;
            assertThat(ids(library)).isEqualTo(byWords);
            assertThat(library.understand(Progress.unwatched())).isEqualTo(Understood.NOTHING);
            assertThat(library.notUnderstood()).isZero();
        }
    }

    @Test
    void aSystemWithoutTheModelSearchesByWords() throws IOException {
        LibraryDoor door =
                new LibraryDoor(folder.resolve("cache"), new ModelOnDemand("none", Optional::empty, () -> true));
        try (Library library = open(door)) {
            assertThat(library.understand(Progress.unwatched())).isEqualTo(Understood.NOTHING);
            assertThat(ids(library)).isNotEmpty();
        }
    }

    @Test
    void searchDoesNotLoadTheModelWhereThereIsNoVector() throws IOException {
        LibraryDoor door = new LibraryDoor(
                folder.resolve("cache"),
                new ModelOnDemand(
                        "none",
                        () -> {
                            throw new IllegalStateException("loaded");
                        },
                        () -> true));
        try (Library library = open(door)) {
            assertThat(ids(library)).isNotEmpty();
        }
    }

    @Test
    void theShippedModelFindsWhatIsSaidInOtherWords() throws IOException {
        Optional<SentenceModel> loaded = OnnxSentenceModel.load(1);
        assumeTrue(loaded.isPresent(), "this system has no runtime for the model");
        records.clear();
        records.add(record("bowel", "The bowel habit changed after the meal, with a low mood."));
        records.add(record("parking", "After the meal the low car was missed, so sugar was sold."));
        records.add(record("sugar", "Glucose in the blood of someone with diabetes drops when food is not taken."));
        try (Library library = open(door(loaded.orElseThrow()))) {
            library.understand(Progress.unwatched());
            SearchRequest question = SearchRequest.of("blood sugar too low after a meal is missed");
            assertThat(library.search(question).hits())
                    .first()
                    .extracting(Hit::sectionId)
                    .isEqualTo("sugar");
        }
    }

    private static Progress stoppedAfter(int steps) {
        return new Progress() {
            private long done;

            @Override
            public void at(long at, long total, String what) {
                done = at;
            }

            @Override
            public boolean isCancelled() {
                return done + 1 >= steps;
            }
        };
    }
}

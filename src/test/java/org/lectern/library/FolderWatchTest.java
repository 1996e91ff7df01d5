package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

@Tag("faults")
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class FolderWatchTest {

    private static final Progress AT_ONCE = new Progress() {
        @Override
        public void at(long done, long total, String what) {
            // Nobody looks.
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void aLibrary() throws IOException {
        library = folder.resolve("room");
        SmallLibrary.write(library, GoutRoom.GOUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources/gout.md",
                "sources/new.md",
                "vocabulary/treatments.yaml",
                "curation/decisions.jsonl",
                "library.yaml",
                "lessons/first.md",
                "studies/new.yaml"
            })
    void whateverIsWrittenIntoTheFolderIsSeen(String name) throws IOException {
        try (Watch told = new FolderWatch(new LibraryFolder(library));
                Watch untold = new FolderWatch(new LibraryFolder(library), Optional.empty())) {
            Path file = library.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "words that were not there\n");
            assertThat(told.next(Progress.unwatched())).isTrue();
            assertThat(untold.next(Progress.unwatched())).isTrue();
        }
    }

    @Test
    void anInterruptEndsTheWatching() throws IOException {
        LibraryFolder room = new LibraryFolder(library);
        try (Watch told = new FolderWatch(room);
                Watch untold = new FolderWatch(room, Optional.empty());
                Watch file = new FileWatch(room.description())) {
            for (Watch watch : List.of(told, untold, file)) {
                Thread.currentThread().interrupt();
                assertThat(watch.next(Progress.unwatched())).isFalse();
                assertThat(Thread.interrupted()).isTrue();
            }
        }
    }

    @Test
    void nothingIsToldWhileNothingChangesAndOfFilesThatAreBeingSaved() throws IOException {
        try (Watch watch = new FolderWatch(new LibraryFolder(library))) {
            assertThat(watch.next(AT_ONCE)).isFalse();
            Files.writeString(library.resolve("sources/.saving-1.part"), "half");
            Files.writeString(library.resolve("sources/gout.md"), "# Gout\n");
            assertThat(watch.next(Progress.unwatched())).isTrue();
            Files.writeString(library.resolve("sources/.saving-1.part"), "more than half");
            assertThat(FolderLook.at(new LibraryFolder(library))).isEqualTo(FolderLook.at(new LibraryFolder(library)));
            assertThat(watch.next(AT_ONCE)).isFalse();
        }
    }

    @Test
    void aSourceEditedOutsideIsFoundByItsNewWords() throws IOException {
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(library);
                Watch watch = open.watch()) {
            Files.writeString(library.resolve("sources/gout.md"), GoutRoom.GOUT + "\nRest a throbbing joint.\n");
            assertThat(watch.next(Progress.unwatched())).isTrue();
            assertThat(open.isUpToDate()).isFalse();
            assertThat(open.refresh()).isEqualTo(new Refreshed(1, 1, 0, 0, 0));
            assertThat(open.isUpToDate()).isTrue();
            assertThat(open.search(SearchRequest.of("throbbing")).total()).isEqualTo(1);
        }
    }

    @Test
    void aLibraryThatIsTakenAwayStaysReadableAndIsGoneOnWithWhenItIsBack() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(library);
                Watch watch = open.watch()) {
            Files.move(library, elsewhere);
            assertThat(watch.next(Progress.unwatched())).isTrue();
            assertThatThrownBy(open::refresh).isInstanceOf(LibraryTrouble.class).hasMessageContaining("is gone");
            assertThat(open.isUpToDate()).isFalse();
            assertThat(open.search(SearchRequest.of("colchicine")).total()).isPositive();
            Files.writeString(elsewhere.resolve("sources/more.md"), "# More\n\nRest a throbbing joint.\n");
            Files.move(elsewhere, library);
            assertThat(watch.next(Progress.unwatched())).isTrue();
            assertThat(open.refresh().read()).isEqualTo(1);
            Files.writeString(library.resolve("sources/last.md"), "# Last\n\nStill watched.\n");
            assertThat(watch.next(Progress.unwatched())).isTrue();
        }
    }

    @Test
    void nobodyWaitsForChangesOfALibraryThatIsClosed() throws Exception {
        Library open = new LibraryDoor(folder.resolve("cache")).open(library, Progress.unwatched());
        Watch watch = open.watch();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> watch.next(Progress.unwatched()));

        open.close();

        assertThat(waiting.get()).isFalse();
    }

    @Test
    void aClosedWatchEnds() {
        Watch watch = new FolderWatch(new LibraryFolder(library));
        watch.close();
        assertThat(watch.next(Progress.unwatched())).isFalse();
        assertThat(Watch.ofNothing().next(Progress.unwatched())).isFalse();
    }
}

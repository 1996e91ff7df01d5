package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.curation.Drafting;
import org.lectern.curation.Outcome;
import org.lectern.search.SearchRequest;

/// A library's folder that others write to, while it is open.
@Tag("faults")
final class SharedFolderTest {

    @TempDir
    Path folder;

    private Path library;
    private Path sources;
    private LibraryDoor door;

    @BeforeEach
    void aLibrary() throws IOException {
        library = folder.resolve("room");
        sources = library.resolve("sources");
        SmallLibrary.write(library, GoutRoom.GOUT);
        door = new LibraryDoor(folder.resolve("cache"));
    }

    @Test
    void aClockThatWasSetBackHidesNoChange() throws IOException {
        Path file = sources.resolve("gout.md");
        FileTime later = FileTime.from(Instant.now().plusSeconds(86_400));
        Files.setLastModifiedTime(file, later);
        try (Library open = door.open(library)) {
            Files.writeString(file, GoutRoom.GOUT.replace("Gout", "Goat"));
            Files.setLastModifiedTime(file, later);
            assertThat(open.isUpToDate()).isFalse();
            assertThat(open.refresh().read()).isEqualTo(1);
            Files.writeString(file, GoutRoom.GOUT);
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            assertThat(open.refresh().read()).isEqualTo(1);
            assertThat(open.isUpToDate()).isTrue();
        }
    }

    @Test
    void upToDateIsNotSaidWhileTheVocabularyOrTheDecisionsAreOthers() throws IOException {
        try (Library open = door.open(library);
                Library other = door.open(library)) {
            assertThat(open.isUpToDate()).isTrue();
            decide(other);
            assertThat(open.isUpToDate()).isFalse();
            open.refresh();
            assertThat(open.isUpToDate()).isTrue();
            Path names = library.resolve("vocabulary/treatments.yaml");
            Files.writeString(names, Files.readString(names) + "  - id: ice\n    prefLabel: Ice pack\n");
            assertThat(open.isUpToDate()).isFalse();
        }
    }

    @Test
    void aSourceThatAnotherWindowTookOutIsGoneHereToo() throws IOException {
        Path ice = sources.resolve("ice.md");
        Files.writeString(ice, "# Ice\n\nIce calms a quiescent joint.\n");
        try (Library one = door.open(library);
                Library two = door.open(library)) {
            Files.delete(ice);
            assertThat(one.refresh().removed()).isEqualTo(1);
            assertThat(two.refresh().changedAnything()).isTrue();
            assertThat(two.sources()).isEqualTo(one.sources()).hasSize(1);
            assertThat(two.search(SearchRequest.of("quiescent")).total()).isZero();
            assertThat(two.refresh().changedAnything()).isFalse();
        }
    }

    @Test
    void twoWindowsOnOneLibrarySeeEachOthersSourcesAndDecisions() throws IOException {
        try (Library one = door.open(library);
                Library two = door.open(library)) {
            Files.writeString(sources.resolve("ice.md"), "# Ice\n\nIce calms a quiescent joint.\n");
            assertThat(one.refresh().read()).isEqualTo(1);
            assertThat(two.refresh().found()).isEqualTo(2);
            decide(one);
            two.refresh();
            assertThat(two.desk().decisions()).isEqualTo(one.desk().decisions()).hasSize(1);
            for (Library each : List.of(one, two)) {
                assertThat(each.search(SearchRequest.of("quiescent")).total()).isEqualTo(1);
                assertThat(each.search(SearchRequest.of("").withPage(0, 50)))
                        .usingRecursiveComparison()
                        .isEqualTo(one.search(SearchRequest.of("").withPage(0, 50)));
                assertThat(each.isUpToDate()).isTrue();
            }
        }
        try (Library again = door.open(library)) {
            assertThat(again.refreshed().unchanged()).isEqualTo(2);
            assertThat(again.search(SearchRequest.of("quiescent")).total()).isEqualTo(1);
        }
    }

    private static void decide(Library open) {
        Drafting drafting = new Drafting(open.source("gout").orElseThrow(), "Ada");
        Random random = new Random(3);
        Outcome outcome = open.desk().decide(SomeDecisions.draft(open, drafting, "because", random));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    }
}

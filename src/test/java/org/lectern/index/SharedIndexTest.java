package org.lectern.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.task.Progress;
import org.lectern.testing.HandmadeLibrary;

/// One index, written by two programs.
final class SharedIndexTest {

    @TempDir
    private Path folder = Path.of("");

    private final HandmadeLibrary library = HandmadeLibrary.psoriasis();

    @Test
    void whileAnotherProcessWritesThisOneGoesOnInMemory() throws IOException {
        write();
        try (FSDirectory directory = FSDirectory.open(folder);
                var held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                LibraryIndex index = LibraryIndex.open(folder)) {
            held.ensureValid();
            assertThat(index.update(List.of(), Set.of("guide"), Progress.unwatched()))
                    .isTrue();
            assertThat(index.note()).hasValueSatisfying(note -> assertThat(note).contains("in memory"));
            assertThat(size(index)).isEqualTo(4);
        }
        try (LibraryIndex other = LibraryIndex.open(folder)) {
            assertThat(size(other)).isEqualTo(10);
        }
    }

    @Test
    void whatAnotherProcessAddedIsNotAddedTwice() throws IOException {
        write();
        try (LibraryIndex one = LibraryIndex.open(folder);
                LibraryIndex two = LibraryIndex.open(folder)) {
            late();
            one.update(library.entries(), Set.of(), Progress.unwatched());
            assertThat(two.update(library.entries(), Set.of(), Progress.unwatched()))
                    .isTrue();
            assertThat(size(two)).isEqualTo(11);
            assertThat(two.fingerprints()).isEqualTo(one.fingerprints());
        }
    }

    @Test
    void whatAnotherProcessAddedStaysWhenThisOneChangesSomethingElse() throws IOException {
        write();
        try (LibraryIndex one = LibraryIndex.open(folder);
                LibraryIndex two = LibraryIndex.open(folder)) {
            late();
            one.update(library.entries(), Set.of(), Progress.unwatched());
            two.update(List.of(), Set.of("guide"), Progress.unwatched());
        }
        try (LibraryIndex again = LibraryIndex.open(folder)) {
            assertThat(again.fingerprints()).containsOnlyKeys("trial", "seller", "late");
            assertThat(size(again)).isEqualTo(5);
        }
    }

    private void late() {
        library.source("late", Stance.NEUTRAL, "Late", "2024");
        library.section("late", "More on methotrexate", "Folic acid helps.", Topic.TREATMENT, Optional.empty());
    }

    private void write() throws IOException {
        try (LibraryIndex index = LibraryIndex.open(folder)) {
            index.update(library.entries(), Set.of(), Progress.unwatched());
        }
    }

    private static int size(LibraryIndex index) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return snapshot.size();
        }
    }
}

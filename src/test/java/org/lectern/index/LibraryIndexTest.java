package org.lectern.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.task.Progress;
import org.lectern.testing.HandmadeLibrary;

final class LibraryIndexTest {

    @TempDir
    private Path folder = Path.of("");

    private final HandmadeLibrary library = HandmadeLibrary.psoriasis();

    @Test
    void whatWasWrittenIsThereWhenOpenedAgainAndNothingIsWrittenTwice() throws IOException {
        try (LibraryIndex first = LibraryIndex.open(folder)) {
            assertThat(first.update(library.entries(), Set.of(), Progress.unwatched()))
                    .isTrue();
        }
        List<Path> files = files();
        try (LibraryIndex again = LibraryIndex.open(folder)) {
            assertThat(again.fingerprints()).containsOnlyKeys("guide", "trial", "seller");
            assertThat(again.note()).isEmpty();
            assertThat(size(again)).isEqualTo(10);
            assertThat(again.update(library.entries(), Set.of(), Progress.unwatched()))
                    .isFalse();
        }
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void onlyTheChangedSourceIsReplacedAndARemovedOneIsGone() throws IOException {
        try (LibraryIndex index = LibraryIndex.open(folder)) {
            index.update(library.entries(), Set.of(), Progress.unwatched());
            String guide = index.fingerprints().get("guide");
            library.section("trial", "Follow-up", "One year later.", Topic.EVIDENCE, Optional.of(Evidence.OBS));
            assertThat(index.update(library.entries(), Set.of(), Progress.unwatched()))
                    .isTrue();
            assertThat(index.fingerprints()).containsOnlyKeys("guide", "trial", "seller");
            index.update(List.of(), Set.of("seller"), Progress.unwatched());
            assertThat(index.fingerprints()).containsOnlyKeys("guide", "trial").containsEntry("guide", guide);
            assertThat(size(index)).isEqualTo(9);
        }
    }

    @Test
    void anEntryThatExhaustsTheStackLeavesTheIndexFreeToBeWritten() throws IOException {
        try (LibraryIndex index = LibraryIndex.open(folder)) {
            List<Supplier<Entry>> endless = List.of(() -> {
                throw new StackOverflowError();
            });
            assertThatThrownBy(() -> index.replaceAll("guide", "1", endless.iterator(), Progress.unwatched()))
                    .isInstanceOf(StackOverflowError.class);
            index.update(library.entries(), Set.of(), Progress.unwatched());
            assertThat(index.note()).isEmpty();
        }
        try (LibraryIndex again = LibraryIndex.open(folder)) {
            assertThat(size(again)).isEqualTo(10);
        }
    }

    @Test
    void anOldSnapshotStaysAsItWas() throws IOException {
        try (LibraryIndex index = LibraryIndex.open(folder)) {
            index.update(library.entries(), Set.of(), Progress.unwatched());
            try (IndexSnapshot before = index.snapshot()) {
                index.update(List.of(), Set.of("guide"), Progress.unwatched());
                assertThat(before.size()).isEqualTo(10);
                assertThat(size(index)).isEqualTo(4);
            }
        }
    }

    @Test
    void aCancelledUpdateLeavesTheOldIndex() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total, String what) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (LibraryIndex index = LibraryIndex.open(folder)) {
            index.update(library.entries().subList(0, 1), Set.of(), Progress.unwatched());
            assertThatThrownBy(() -> index.update(library.entries(), Set.of(), cancelled))
                    .isInstanceOf(CancellationException.class);
            assertThat(index.fingerprints()).containsOnlyKeys("guide");
        }
        try (LibraryIndex again = LibraryIndex.open(folder)) {
            assertThat(again.note()).isEmpty();
            assertThat(size(again)).isEqualTo(6);
        }
    }

    /// As a crash leaves it: new files beside the old ones, and no commit that names them.
    @Test
    void filesThatNoCommitNamesDoNoHarm() throws IOException {
        write();
        Files.write(folder.resolve("_9.cfs"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("pending_segments_7"), new byte[] {4});
        try (LibraryIndex again = LibraryIndex.open(folder)) {
            assertThat(again.note()).isEmpty();
            assertThat(size(again)).isEqualTo(10);
            assertThat(again.update(List.of(), Set.of("seller"), Progress.unwatched()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aFlippedBitIsNoticedAndTheIndexMadeAgain(long seed) throws IOException {
        write();
        Random random = new Random(seed);
        List<Path> files = files().stream()
                .filter(file -> !file.toString().endsWith(".lock"))
                .toList();
        Path damaged = files.get(random.nextInt(files.size()));
        try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
            long at = random.nextLong(file.length());
            file.seek(at);
            int value = file.read();
            file.seek(at);
            file.write(value ^ (1 << random.nextInt(8)));
        }
        try (LibraryIndex again = LibraryIndex.open(folder)) {
            assertThat(again.note()).as("damage in " + damaged).isPresent();
            assertThat(again.fingerprints()).isEmpty();
            assertThat(again.update(library.entries(), Set.of(), Progress.unwatched()))
                    .isTrue();
            assertThat(size(again)).isEqualTo(10);
        }
        try (LibraryIndex mended = LibraryIndex.open(folder)) {
            assertThat(mended.note()).isEmpty();
            assertThat(size(mended)).isEqualTo(10);
        }
    }

    @Test
    void anIndexOfAnotherFormatIsMadeAgain() throws IOException {
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(IndexFolder.FORMAT_KEY, "999").entrySet());
            writer.commit();
        }
        try (LibraryIndex index = LibraryIndex.open(folder)) {
            assertThat(index.note()).hasValueSatisfying(note -> assertThat(note).contains("another version"));
            assertThat(index.update(library.entries(), Set.of(), Progress.unwatched()))
                    .isTrue();
            assertThat(size(index)).isEqualTo(10);
        }
    }

    @Test
    void whenItsFilesAreTakenAwayItGoesOnInMemoryAndLeavesNoHalfIndexBehind() throws IOException {
        write();
        try (LibraryIndex open = LibraryIndex.open(folder)) {
            for (Path file : files()) {
                Files.delete(file);
            }
            late();
            open.update(library.entries(), Set.of(), Progress.unwatched());
            assertThat(size(open)).isEqualTo(11);
            assertThat(open.note()).hasValueSatisfying(note -> assertThat(note).contains("in memory"));
        }
        try (LibraryIndex again = LibraryIndex.open(folder)) {
            assertThat(again.fingerprints()).isEmpty();
        }
    }

    @Test
    void whereTheFolderCannotBeMadeTheIndexIsInMemory() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "no folder");
        try (LibraryIndex open = LibraryIndex.open(file.resolve("index"))) {
            open.update(library.entries(), Set.of(), Progress.unwatched());
            assertThat(size(open)).isEqualTo(10);
            assertThat(open.note()).hasValueSatisfying(note -> assertThat(note).contains("room on the disk"));
        }
    }

    @Test
    void oneDeletedSectionAmongManyLeavesNoTraceEither() throws IOException {
        for (int i = 0; i < 20; i++) {
            library.section("guide", "Part " + i, "Folic acid helps.", Topic.TREATMENT, Optional.empty());
        }
        late();
        try (LibraryIndex index = LibraryIndex.open(folder)) {
            index.update(library.entries(), Set.of(), Progress.unwatched());
            index.update(List.of(), Set.of("late"), Progress.unwatched());
            try (IndexSnapshot now = index.snapshot()) {
                assertThat(now.searcher().getIndexReader().hasDeletions()).isFalse();
            }
        }
    }

    private void late() {
        library.source("late", Stance.NEUTRAL, "Late", "2024");
        library.section("late", "More on methotrexate", "Folic acid helps.", Topic.TREATMENT, Optional.empty());
    }

    @Test
    void theOrderOfUpdatesLeavesNoTrace() throws IOException {
        late();
        try (LibraryIndex once = LibraryIndex.inMemory();
                LibraryIndex bitByBit = LibraryIndex.inMemory();
                IndexSnapshot empty = bitByBit.snapshot()) {
            assertThat(empty.size()).isZero();
            once.update(library.entries(), Set.of(), Progress.unwatched());
            for (SourceEntries source : library.entries().reversed()) {
                bitByBit.update(List.of(source), Set.of(), Progress.unwatched());
            }
            assertThat(bitByBit.fingerprints()).isEqualTo(once.fingerprints());
            assertThat(size(bitByBit)).isEqualTo(size(once));
        }
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

    private List<Path> files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }
}

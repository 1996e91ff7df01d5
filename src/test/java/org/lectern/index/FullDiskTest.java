package org.lectern.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.Stance;
import org.lectern.task.Progress;
import org.lectern.testing.HandmadeLibrary;

/// A disk that is full while several workers write.
final class FullDiskTest {

    private static final int SECTIONS = 2_000;

    /// Takes so many bytes and no more.
    private static final class SmallDisk extends FilterDirectory {

        private final AtomicLong room;

        SmallDisk(long room) {
            super(new ByteBuffersDirectory());
            this.room = new AtomicLong(room);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return new FilterIndexOutput(name, name, in.createOutput(name, context)) {

                @Override
                public void writeByte(byte b) throws IOException {
                    take(1);
                    super.writeByte(b);
                }

                @Override
                public void writeBytes(byte[] b, int offset, int length) throws IOException {
                    take(length);
                    super.writeBytes(b, offset, length);
                }
            };
        }

        private void take(int bytes) throws IOException {
            if (room.addAndGet(-bytes) < 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    static IntStream rooms() {
        return IntStream.iterate(0, room -> room < 60_000, room -> room + 1_500);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void isToldAsAFullDiskWhicheverWorkerMeetsItFirst(int room) throws IOException {
        HandmadeLibrary library = new HandmadeLibrary().source("guide", Stance.NEUTRAL, "A guide", "2022");
        library.said("Gout", "Colchicine helps some.");
        Entry entry = library.entries().getFirst().entries().getFirst();
        List<Supplier<Entry>> entries = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            entries.add(() -> entry);
        }
        try (SmallDisk disk = new SmallDisk(room)) {
            IndexWriting writing = IndexWriting.into(disk, false, new Analysis());
            assertThatThrownBy(() -> writing.write(
                            LabelTerms.none(),
                            Set.of(),
                            entries.iterator(),
                            SECTIONS,
                            Map.of(),
                            () -> true,
                            Progress.unwatched()))
                    .isInstanceOf(IOException.class);
        }
    }
}

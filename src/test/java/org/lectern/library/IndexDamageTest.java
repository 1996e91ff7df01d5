package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.meaning.ModelOnDemand;
import org.lectern.search.SearchResults;
import org.lectern.task.Progress;
import org.lectern.testing.Faults;
import org.lectern.testing.WordModel;

/// Turns bits over and cuts files off, anywhere in what is kept of a library: index, vectors, list of sources. Each is
/// noticed before anything is answered, and healed.
@Tag("faults")
class IndexDamageTest {

    @TempDir
    Path folder;

    @Test
    void everyDamageIsNoticedBeforeAnAnswerAndHealed() throws IOException {
        SmallLibrary.write(folder.resolve("room"), GoutRoom.GOUT);
        List<SearchResults> right;
        try (Library open = open()) {
            open.understand(Progress.unwatched());
            right = KeptWork.answers(open);
        }
        int damages = Faults.damages(40);
        int cut = 0;
        Random random = new Random(5);
        for (int i = 0; i < damages; i++) {
            Damage damage = damage(random);
            cut += damage.cut() ? 1 : 0;
            try (Library open = open()) {
                // The vocabulary as it was read is only a copy: damaged, it is read anew, and nothing else is.
                assertThat(isNoticed(open) || damage.isOfVocabulary())
                        .as(i + ": " + damage)
                        .isTrue();
                open.understand(Progress.unwatched());
                assertThat(KeptWork.answers(open)).usingRecursiveComparison().isEqualTo(right);
            }
            try (Library healed = open()) {
                assertThat(isNoticed(healed)).as("healed from " + damage).isFalse();
            }
        }
        Faults.tally(
                "bits turned over in index, vectors and list of sources: %d, files cut off: %d; noticed all, healed all",
                damages - cut, cut);
    }

    private Library open() {
        WordModel model = new WordModel();
        return new LibraryDoor(
                        folder.resolve("cache"), new ModelOnDemand(model.name(), () -> Optional.of(model), () -> true))
                .open(folder.resolve("room"));
    }

    private static boolean isNoticed(Library open) {
        return open.refreshed().read() > 0 || open.notUnderstood() > 0;
    }

    private record Damage(Path file, long at, boolean cut) {

        boolean isOfVocabulary() {
            return file.endsWith("vocabulary.bin");
        }
    }

    private Damage damage(Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .sorted()
                    .toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        long at = random.nextLong(Files.size(file));
        if (random.nextInt(3) == 0) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(at);
            }
            return new Damage(file, at, true);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int value = bytes.read();
            bytes.seek(at);
            bytes.write(value ^ (1 << random.nextInt(8)));
        }
        return new Damage(file, at, false);
    }
}

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.meaning.ModelOnDemand;
import org.lectern.search.SearchResults;
import org.lectern.task.Progress;
import org.lectern.testing.Faults;
import org.lectern.testing.Rounds;
import org.lectern.testing.WordModel;

/// Turns bits over and cuts files off, anywhere in what is kept of a library: index, vectors, list of sources. Each is
/// noticed before anything is answered, and healed.
@Tag("faults")
class IndexDamageTest {

    @TempDir
    Path folder;

    private LibraryDoor door = new LibraryDoor(Path.of(""));

    @BeforeEach
    void aDoor() {
        WordModel model = new WordModel();
        door = new LibraryDoor(
                folder.resolve("cache"), new ModelOnDemand(model.name(), () -> Optional.of(model), () -> true));
    }

    @Test
    void everyDamageIsNoticedBeforeAnAnswerAndHealed() throws IOException, InterruptedException {
        SmallLibrary.write(folder.resolve("room"), GoutRoom.GOUT);
        List<SearchResults> right = rightAnswers();
        AtomicInteger cut = new AtomicInteger();
        Random random = new Random(5);
        Rounds damages = Rounds.of("damages to index, vectors and list of sources", Faults.damages(40));
        damages.each(number -> {
            Damage damage = damage(random);
            cut.addAndGet(damage.cut() ? 1 : 0);
            try (Library open = open()) {
                // The vocabulary as it was read is only a copy: damaged, it is read anew, and nothing else is.
                assertThat(isNoticed(open) || damage.isOfVocabulary())
                        .as(number + ": " + damage)
                        .isTrue();
                open.understand(Progress.unwatched());
                assertThat(KeptWork.answers(open)).usingRecursiveComparison().isEqualTo(right);
            }
            try (Library healed = open()) {
                assertThat(isNoticed(healed)).as("healed from " + damage).isFalse();
            }
        });
        damages.tally("of them files cut off: %s, the others bits turned over; noticed all, healed all", cut);
    }

    private List<SearchResults> rightAnswers() {
        try (Library open = open()) {
            open.understand(Progress.unwatched());
            return KeptWork.answers(open);
        }
    }

    private Library open() {
        return door.open(folder.resolve("room"));
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

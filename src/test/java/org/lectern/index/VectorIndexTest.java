package org.lectern.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VectorIndexTest {

    private static final String MODEL = "one";
    private static final Map<String, float[]> THREE = Map.of("east", east(), "north", north(), "between", between());

    private static final Comparator<VectorSnapshot.Near> NEAREST_FIRST =
            Comparator.comparingDouble(near -> -near.cosine());

    @TempDir
    private Path folder = Path.of("");

    private static float[] east() {
        return new float[] {1, 0};
    }

    private static float[] north() {
        return new float[] {0, 1};
    }

    private static float[] between() {
        return new float[] {0.8f, 0.6f};
    }

    @Test
    void theNearestComesFirstAlsoWhenOpenedAgain() throws IOException {
        write();
        try (VectorIndex again = VectorIndex.open(folder);
                VectorSnapshot vectors = again.snapshot()) {
            assertThat(vectors.model()).isEqualTo(MODEL);
            assertThat(vectors.keys()).isEqualTo(THREE.keySet());
            assertThat(vectors.nearest(east(), 2))
                    .extracting(VectorSnapshot.Near::key)
                    .containsExactly("east", "between");
            assertThat(vectors.vector("between"))
                    .hasValueSatisfying(vector ->
                            assertThat(VectorUtil.dotProduct(vector, east())).isEqualTo(0.8f));
            assertThat(vectors.vector("west")).isEmpty();
        }
    }

    /// The graph of neighbours may miss one of the nearest; what it finds has the very cosine and order.
    @Test
    void beyondAFewTheGraphFindsNearlyAllThatComparingAllOfThemFinds() throws IOException {
        Random random = new Random(8);
        Map<String, float[]> many = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            many.put("text" + i, unit(random));
        }
        try (VectorIndex exact = VectorIndex.inMemory(3_000);
                VectorIndex quick = VectorIndex.inMemory(2_500)) {
            exact.write(MODEL, many, Set.of());
            quick.write(MODEL, many, Set.of());
            quick.write(MODEL, Map.of(), Set.of("text0"));
            exact.write(MODEL, Map.of(), Set.of("text0"));
            try (VectorSnapshot all = exact.snapshot();
                    VectorSnapshot graph = quick.snapshot()) {
                for (int i = 0; i < 50; i++) {
                    float[] asked = unit(random);
                    List<VectorSnapshot.Near> right = all.nearest(asked, 100);
                    List<VectorSnapshot.Near> found = graph.nearest(asked, 100);
                    assertThat(found).hasSize(100).isSortedAccordingTo(NEAREST_FIRST);
                    assertThat(keys(found)).doesNotContain("text0");
                    assertThat(found)
                            .filteredOn(near -> keys(right).contains(near.key()))
                            .hasSizeGreaterThan(90)
                            .allSatisfy(near -> assertThat(near.cosine())
                                    .isCloseTo(cosine(graph, near.key(), asked), within(1e-5f)));
                }
            }
        }
    }

    private static Set<String> keys(List<VectorSnapshot.Near> near) {
        return near.stream().map(VectorSnapshot.Near::key).collect(Collectors.toSet());
    }

    private static float[] unit(Random random) {
        float[] vector = new float[16];
        double length = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Test
    void equallyNearOnesStandInTheOrderOfTheirKeys() throws IOException {
        try (VectorIndex index = VectorIndex.inMemory()) {
            for (String key : List.of("d", "a", "c", "b")) {
                index.write(MODEL, Map.of(key, east()), Set.of());
            }
            try (VectorSnapshot vectors = index.snapshot()) {
                assertThat(vectors.nearest(east(), 3))
                        .extracting(VectorSnapshot.Near::key)
                        .containsExactly("a", "b", "c");
            }
        }
    }

    @Test
    void whatIsGoneIsDroppedAndWhatComesAgainReplacesItself() throws IOException {
        write();
        try (VectorIndex index = VectorIndex.open(folder)) {
            index.write(MODEL, Map.of("north", east()), Set.of("east"));
            try (VectorSnapshot vectors = index.snapshot()) {
                assertThat(vectors.keys()).containsExactlyInAnyOrder("north", "between");
                assertThat(vectors.size()).isEqualTo(2);
                assertThat(vectors.vector("east")).isEmpty();
                assertThat(vectors.vector("north")).contains(east());
            }
        }
    }

    @Test
    void vectorsOfAnotherModelNeverMix() throws IOException {
        write();
        try (VectorIndex index = VectorIndex.open(folder)) {
            index.write("another", Map.of("south", new float[] {0, 0, 1}), Set.of());
            try (VectorSnapshot vectors = index.snapshot()) {
                assertThat(vectors.model()).isEqualTo("another");
                assertThat(vectors.keys()).containsExactly("south");
            }
        }
    }

    @Test
    void anOldSnapshotStaysAsItWas() throws IOException {
        write();
        try (VectorIndex index = VectorIndex.open(folder);
                VectorSnapshot before = index.snapshot()) {
            index.write(MODEL, Map.of(), THREE.keySet());
            assertThat(before.nearest(north(), 1))
                    .extracting(VectorSnapshot.Near::key)
                    .containsExactly("north");
        }
    }

    @Test
    void whereAnotherWritesNothingIsDone() throws IOException {
        write();
        try (VectorIndex index = VectorIndex.open(folder);
                var directory = FSDirectory.open(folder);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            assertThat(index.write(MODEL, Map.of("south", east()), Set.of())).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aFlippedBitIsNoticedAndTheVectorsAreMadeAgain(long seed) throws IOException {
        write();
        Random random = new Random(seed);
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> !file.toString().endsWith(".lock"))
                    .sorted()
                    .toList();
        }
        Path damaged = files.get(random.nextInt(files.size()));
        try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
            long at = random.nextLong(file.length());
            file.seek(at);
            int value = file.read();
            file.seek(at);
            file.write(value ^ (1 << random.nextInt(8)));
        }
        try (VectorIndex again = VectorIndex.open(folder)) {
            try (VectorSnapshot vectors = again.snapshot()) {
                assertThat(vectors.size()).as("damage in " + damaged).isZero();
                assertThat(vectors.nearest(east(), 2)).isEmpty();
            }
            assertThat(again.write(MODEL, THREE, Set.of())).isTrue();
        }
        try (VectorIndex healed = VectorIndex.open(folder);
                VectorSnapshot vectors = healed.snapshot()) {
            assertThat(vectors.keys()).isEqualTo(THREE.keySet());
        }
    }

    private void write() throws IOException {
        try (VectorIndex index = VectorIndex.open(folder)) {
            assertThat(index.write(MODEL, THREE, Set.of())).isTrue();
        }
    }

    private static float cosine(VectorSnapshot vectors, String key, float[] asked) {
        try {
            return VectorUtil.dotProduct(vectors.vector(key).orElseThrow(), asked);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

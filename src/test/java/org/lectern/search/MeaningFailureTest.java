package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.VectorIndex;
import org.lectern.index.VectorSnapshot;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.meaning.SentenceModel;
import org.lectern.testing.HandmadeLibrary;

/// What search by meaning leaves behind where its model fails.
final class MeaningFailureTest {

    /// Knows passages, and fails at every question.
    private record Speechless(String name) implements SentenceModel {

        @Override
        public float[] ofPassage(String text) {
            return new float[] {1, 0};
        }

        @Override
        public float[] ofQuery(String text) {
            throw new IllegalStateException("no words");
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }

    @Test
    void vectorsAreClosedWhereTheModelFails() throws IOException {
        SentenceModel speechless = new Speechless("speechless");
        VectorIndex index = VectorIndex.inMemory();
        index.write(speechless.name(), Map.of("a", speechless.ofPassage("a")), Set.of());
        VectorSnapshot vectors = index.snapshot();
        Meaning meaning = new Meaning(() -> Optional.of(vectors), () -> Optional.of(speechless));
        try (IndexSnapshot sections = new HandmadeLibrary()
                .source("guide", Stance.NEUTRAL, "A guide", "2022")
                .section("guide", "One", "A word.", Topic.OVERVIEW, Optional.empty())
                .indexed()
                .snapshot()) {
            assertThatThrownBy(() -> meaning.of(new ToldQuery("who fails", ""), sections))
                    .hasMessage("no words");
        }
        index.close();
        assertThatThrownBy(vectors::keys).hasMessageContaining("closed");
    }
}

package org.lectern.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceModelTest {

    private static final Map<String, Integer> PIECES =
            Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "der", 3, "##mat", 4, "##itis", 5, ",", 6, "ulcus", 7);

    private final WordPieces pieces = new WordPieces(PIECES);

    @Test
    void aWordIsCutIntoTheLongestKnownPieces() {
        assertThat(pieces.idsOf("Dermatitis", 10)).containsExactly(1, 3, 4, 5, 2);
    }

    @Test
    void punctuationStandsAloneAndAccentsFallOff() {
        assertThat(pieces.idsOf("Úlcus,der", 10)).containsExactly(1, 7, 6, 3, 2);
    }

    @Test
    void anUnknownWordIsOnePiece() {
        assertThat(pieces.idsOf("derma qqq", 10)).containsExactly(1, 0, 0, 2);
    }

    @Test
    void theEndIsKeptHoweverLongTheText() {
        assertThat(pieces.idsOf("der ".repeat(100), 8)).hasSize(8).endsWith(3, 2);
    }

    @Test
    void aQuestionLiesNearerToItsAnswerThanToAnotherText() {
        Optional<SentenceModel> loaded = OnnxSentenceModel.load(1);
        assumeTrue(loaded.isPresent(), "this system has no runtime for the model");
        try (SentenceModel model = loaded.orElseThrow()) {
            float[] question = model.ofQuery("trouble swallowing");
            double answer = cosine(question, model.ofPassage("Weak throat muscles make it hard to get food down."));
            for (String other : List.of("Parking is behind the hospital.", "The rash fades when the sun is avoided.")) {
                assertThat(answer).isGreaterThan(cosine(question, model.ofPassage(other)));
            }
        }
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

package org.lectern.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnalysisTest {

    private final Analysis analysis = new Analysis();

    @ParameterizedTest
    @CsvSource({
        "oedema, edema",
        "tumours, tumor",
        "anaemia, anemia",
        "randomised, randomized",
        "oesophagus, esophagus",
        "fibre, fiber",
        "β-blocker, beta-blocker",
        "Sjögren's, Sjogren",
        "TNF-α, TNF-alpha",
    })
    void spellingsOfOneWordAreOneTerm(String one, String other) {
        assertThat(analysis.stems(one)).isEqualTo(analysis.stems(other));
    }

    @Test
    void notIsKeptAndWordsAsTypedAreNotStemmed() {
        assertThat(analysis.stems("did not respond to the cream")).containsSequence("not", "respond");
        assertThat(analysis.words("The Creams")).containsExactly("the", "creams");
    }
}

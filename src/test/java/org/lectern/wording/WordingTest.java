package org.lectern.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WordingTest {

    private final Wording wording = Wording.beside(WordingTest.class);

    @Test
    void argumentsStandInTheirPlacesAndNothingElseIsChanged() {
        assertThat(wording.sentence("plain", "a '{1}' file", 3)).isEqualTo("It can’t be read: a '3' file, 3.");
    }

    @Test
    void aFormattedSentenceKnowsHowMany() {
        assertThat(wording.formatted("counted", 1)).isEqualTo("1 file");
        assertThat(wording.formatted("counted", 4)).isEqualTo("4 files");
    }

    @Test
    void aSentenceOrAFileThatIsMissingIsAnErrorOfTheProgram() {
        assertThatThrownBy(() -> wording.sentence("none")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Wording.of(WordingTest.class, "none.properties"))
                .isInstanceOf(IllegalStateException.class);
    }
}

package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GluedQuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "It fades in light. PMCIs it serious? ~ It fades in light. PMC|Is it serious?",
                "It lasts 5 to 7 days.NHSCan I drink coffee? ~ It lasts 5 to 7 days.NHS|Can I drink coffee?",
                "Is it rare? No.NHSIs it serious? Rarely.NICECan it pass? Yes."
                        + " ~ Is it rare?|No.NHS|Is it serious?|Rarely.NICE|Can it pass?|Yes.",
                "It is not.NHSCan I drink coffee? You can. ~ It is not.NHS|Can I drink coffee?|You can.",
            })
    void aLineIsPartedAtEachQuestionThatIsGluedIn(String line, String parts) {
        assertThat(String.join("|", GluedQuestion.parts(line))).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is gout curable? Gout cannot be cured.",
                "It hurts. What helps? Cold does.",
                "Ask (“Is it gout?”) before you leave.",
                "It is rare. (Is it serious?)",
                "Gout hurts.",
                "Where is the DNA?"
            })
    void aLineWithoutOneStaysWhole(String line) {
        assertThat(GluedQuestion.parts(line)).containsExactly(line);
    }

    @Test
    void aLineOfQuestionMarksIsReadInShortTime() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(GluedQuestion.parts("Is? ".repeat(20_000))).hasSize(1));
    }
}

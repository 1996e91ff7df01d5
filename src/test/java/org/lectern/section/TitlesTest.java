package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Short first words stand whole. More follows.|Short first words stand whole",
                "Does it hurt? Hardly.|Does it hurt?",
                "Ask Dr. Vance about the rash before you travel.|Ask Dr. Vance about the rash before you travel",
                "Only one line without a stop|Only one line without a stop",
                "Blisters that do not heal on a foot without feeling need a dressing every day, a shoe that fits and a "
                        + "nurse who looks at them.|"
                        + "Blisters that do not heal on a foot without feeling need a dressing every day",
                "Those who have had the rash once keep the virus in a nerve and may see it return in the years that "
                        + "follow upon it.|"
                        + "Those who have had the rash once keep the virus in a nerve and may see it return",
                "Doctors look for several other signs as well (for example, a tremor of the hands that comes at rest "
                        + "and goes in sleep).|Doctors look for several other signs as well",
                "Watch for these:|Watch for these"
            })
    void anUntitledSectionIsCalledByItsFirstSentenceOrAClauseOfIt(String text, String title) {
        assertThat(Titles.firstWords(text)).isEqualTo(title);
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(Titles.firstWords("x".repeat(1_000_000))).hasSize(90);
    }
}

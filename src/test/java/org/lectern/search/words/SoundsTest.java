package org.lectern.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SoundsTest {

    private final Sounds sounds = Sounds.shipped();

    @ParameterizedTest
    @CsvSource({
        "psoriasis,  soriasis",
        "pneumonia,  neumonia",
        "physician,  fysician",
        "phlegm,     flem",
        "oedema,     edema",
        "anaemia,    anemia",
        "wrist,      rist",
        "chronic,    cronic",
        "tonsillitis, tonsilitis",
    })
    void whatSoundsAlikeIsWrittenAlike(String one, String other) {
        assertThat(sounds.of(one)).isEqualTo(sounds.of(other));
    }

    @ParameterizedTest
    @CsvSource({"cat, cut", "fever, favour", "psoriasis, sarosis"})
    void vowelsAreHeardButLeftOutOfTheFrame(String one, String other) {
        assertThat(sounds.of(one)).isNotEqualTo(sounds.of(other));
        assertThat(Sounds.frame(sounds.of(one))).isEqualTo(Sounds.frame(sounds.of(other)));
    }

    @Test
    void theSameSoundIsLookedForUnderEveryLetterThatItBeginsWith() {
        assertThat(sounds.writtenFor('n')).contains('n', 'k', 'p', 'g');
        assertThat(sounds.writtenFor('f')).contains('f', 'p');
        assertThat(sounds.writtenFor('b')).containsExactly('b');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\ud800", "ssssssss", "\u0000"})
    void anyTextHasASound(String text) {
        assertThat(sounds.of(text).length()).isLessThanOrEqualTo(text.length());
        assertThat(Sounds.frame(sounds.of(text)).length()).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere ph f", "start ph", "start ph f f"})
    void aLineOfAnotherShapeIsRefused(String line) {
        assertThatThrownBy(() -> Sounds.read(line)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.lectern.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.testing.HandmadeLibrary;

final class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "asthma, asthma, 0",
        "asthma, ashtma, 1",
        "asthma, astma, 1",
        "asthma, asthmaa, 1",
        "asthma, azthna, 2",
        "asthma, cough, 3",
        "a, abcdef, 3",
    })
    void aSwapOfNeighboursIsOneSlip(String one, String other, int slips) {
        assertThat(Slips.between(one, other, 3)).isEqualTo(slips);
        assertThat(Slips.between(other, one, 3)).isEqualTo(slips);
    }

    @Test
    void aSlipInANameIsUnderstoodAndAShortWordIsLeftAlone() {
        LabelWords labels = new LabelWords(HandmadeLibrary.psoriasis().vocabulary());
        assertThat(labels.near("methotrxate")).contains("methotrexate");
        assertThat(labels.near("metohtrexaet")).contains("methotrexate");
        assertThat(labels.near("psoriais")).contains("psoriasis");
        assertThat(labels.near("mtxx")).isEmpty();
        assertThat(labels.near("methanol")).isEmpty();
    }
}

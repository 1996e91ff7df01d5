package org.lectern.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Stance;

class StanceWordsTest {

    @Test
    void nothingIsSaidToSellNothingWhileAStatementIsFlagged() {
        assertThat(Texts.stance(Stance.NEUTRAL, false)).contains("sells nothing");
        assertThat(Texts.stance(Stance.NEUTRAL, true)).contains("flagged").doesNotContain("nothing");
        assertThat(Texts.stanceSentence(Stance.NEUTRAL, true))
                .contains("flagged")
                .doesNotContain("Nothing");
    }

    @Test
    void aSellerWithNoFlagLeftIsSaidToBeOneByItsWordsOnly() {
        assertThat(Texts.stance(Stance.SELLER, true)).isEqualTo("speaks as a seller");
        assertThat(Texts.stance(Stance.SELLER, false)).contains("nothing flagged");
        assertThat(Texts.stanceSentence(Stance.SELLER, false)).contains("none of its statements is flagged");
    }
}

package org.lectern.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.library.DecisionTally;
import org.testfx.api.FxToolkit;

final class DeskViewTest {

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, No decision yet",
        "1, 1, 0, 0, 0, 1 decision · 1 still found in its source · none no longer found",
        "7, 6, 1, 1, 0, 7 decisions · 6 still found in their source · 1 no longer found · 1 undone",
        "2, 0, 2, 0, 2, 2 decisions · none still found in its source · 2 no longer found · 2 not saved",
        "0, 0, 0, 0, 1, No decision yet · 1 not saved",
    })
    void theTallySaysWhatThereIsAndNothingOfNought(
            int made, int attached, int homeless, int undone, int unsaved, String words) {
        assertThat(DeskView.words(new DecisionTally(made, attached, homeless, undone, unsaved)))
                .isEqualTo(words);
    }

    @Test
    void wordsAreCutBetweenWords() {
        assertThat(DecisionWords.shortened("The joint is red, **warm** and so tender", 22))
                .isEqualTo("The joint is red, warm \u2026");
        assertThat(DecisionWords.shortened("The joint", 22)).isEqualTo("The joint");
        assertThat(DecisionWords.shortened("Hydroxychloroquinesulphate", 10)).isEqualTo("Hydroxychl \u2026");
    }
}

package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class StepPaneTest {

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aFieldIsAsHighAsItsTextAndNeitherTinyNorEndless() {
        assertThat(StepPane.rows("")).isEqualTo(4);
        assertThat(StepPane.rows("Who speaks?\n\n- one\n- two\n- three")).isEqualTo(6);
        assertThat(StepPane.rows("a long line ".repeat(40))).isEqualTo(7);
        assertThat(StepPane.rows("line\n".repeat(100))).isEqualTo(14);
    }
}

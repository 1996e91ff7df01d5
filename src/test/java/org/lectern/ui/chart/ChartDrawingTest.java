package org.lectern.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.library.glance.Chart;
import org.testfx.api.FxToolkit;

final class ChartDrawingTest {

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Chart chart(int bars) {
        return new Chart(
                Chart.Kind.SUPPORT,
                List.of("RCT"),
                Collections.nCopies(bars, new Chart.Bar("Colchicine", List.of(1), Map.of())));
    }

    @Test
    void howManyAreDrawnIsSaidOnlyWhereSomeAreNot() {
        assertThat(ChartDrawing.note(24, chart(93))).startsWith("The 24 most written about of 93 treatments. Sections");
        assertThat(ChartDrawing.note(8, chart(8))).startsWith("Sections").doesNotContain("8");
        assertThat(ChartDrawing.note(0, chart(0))).isEqualTo("There is nothing to count yet.");
    }
}

package org.lectern.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.lectern.library.glance.Chart;
import org.lectern.search.SearchRequest;
import org.lectern.testing.DoubleClicks;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class ChartTableTest {

    private final List<SearchRequest> found = new ArrayList<>();

    @Test
    void aDoubleClicksOpensTheRowUnderItAndNothingElse() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        ChartsViewModel model =
                new ChartsViewModel(new SampleLibrary(), new ImmediateTaskRunner(), _ -> {}, found::add);
        model.open();
        Chart chart = model.shownProperty().get().orElseThrow();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            ChartTable table = new ChartTable(model, chart);
            Scene scene = new Scene(table, 700, 900);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            DoubleClicks.on(table.lookup(".column-header"), MouseButton.PRIMARY);
            DoubleClicks.on(row(table, chart.bars().size()), MouseButton.PRIMARY);
            DoubleClicks.on(row(table, 1), MouseButton.SECONDARY);
            assertThat(found).isEmpty();
            DoubleClicks.on(row(table, 1), MouseButton.PRIMARY);
        });
        model.open(chart.bars().get(1));

        assertThat(found).hasSize(2);
        assertThat(found.getFirst()).isEqualTo(found.getLast());
    }

    /// A row; those after the last bar are empty.
    private static TableRow<?> row(ChartTable table, int index) {
        return table.lookupAll(".table-row-cell").stream()
                .map(node -> (TableRow<?>) node)
                .filter(row -> row.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }
}

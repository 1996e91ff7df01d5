package org.lectern.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The names of a wide table stay in view.
final class NameColumnTest {

    private static final int COLUMNS = 8;
    private static final double WIDE = 200;

    @Test
    void theNamesMoveBackByWhatIsScrolledSideways() throws TimeoutException {
        Stage stage = ofItsOwn();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            TableView<String> table = table();
            stage.setScene(new Scene(table, 2 * WIDE, WIDE));
            stage.show();
            NameColumn names = new NameColumn(table);
            Label cell = new Label("Colchicine");
            names.keep(cell);
            names.watch();
            ScrollBar bar = horizontal(table);

            assertThat(cell.getTranslateX()).isZero();
            bar.setValue(bar.getMax() / 2);

            assertThat(cell.getTranslateX()).isEqualTo(bar.getValue()).isPositive();
            assertThat(cell.getViewOrder()).as("above the others").isNegative();
            assertThat(head(table).getTranslateX()).isEqualTo(bar.getValue());

            bar.setValue(0);
            assertThat(cell.getTranslateX()).isZero();
            assertThat(cell.getViewOrder()).isZero();
        });
        WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide);
    }

    @Test
    void whereNothingIsScrolledNothingMoves() throws TimeoutException {
        Stage stage = ofItsOwn();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            TableView<String> table = table();
            stage.setScene(new Scene(table, (COLUMNS + 1) * WIDE, WIDE));
            stage.show();
            NameColumn names = new NameColumn(table);
            Label cell = new Label("Colchicine");
            names.keep(cell);
            names.watch();
            names.watch();

            assertThat(cell.getTranslateX()).isZero();
        });
        WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide);
    }

    /// The first stage keeps the size that it was shown in, and other tests need theirs.
    private static Stage ofItsOwn() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Stage());
    }

    private static TableView<String> table() {
        TableView<String> table = new TableView<>();
        for (int i = 0; i < COLUMNS; i++) {
            TableColumn<String, String> column = new TableColumn<>("Source " + i);
            column.setMinWidth(WIDE);
            column.setPrefWidth(WIDE);
            table.getColumns().add(column);
        }
        table.getColumns().getFirst().getStyleClass().add("name-column");
        table.getItems().add("row");
        return table;
    }

    private static ScrollBar horizontal(TableView<?> table) {
        return table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }

    private static Node head(TableView<?> table) {
        return table.lookupAll(".column-header").stream()
                .filter(node -> node.getStyleClass().contains("name-column"))
                .findFirst()
                .orElseThrow();
    }
}

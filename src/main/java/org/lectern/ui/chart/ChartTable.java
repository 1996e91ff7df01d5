package org.lectern.ui.chart;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.lectern.library.glance.Chart;
import org.lectern.ui.style.Texts;

/// A chart as a table: every bar a row, every part a column. Enter or a second click opens what a row counts.
final class ChartTable extends TableView<Chart.Bar> {

    private static final double NAME = 300;

    ChartTable(ChartsViewModel model, Chart chart) {
        getStyleClass().add("chart-table");
        setAccessibleText(ChartsViewModel.title(chart));
        getItems().setAll(chart.bars());
        getColumns().add(column(Texts.text("chart." + chart.kind() + ".bar"), Chart.Bar::label, NAME));
        List<String> names = ChartsViewModel.parts(chart);
        for (int i = 0; i < names.size(); i++) {
            int part = i;
            getColumns().add(figures(names.get(part), bar -> bar.counts().get(part)));
        }
        getColumns().add(figures(Texts.text("chart.total"), Chart.Bar::total));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen(model);
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen(model);
            }
        });
        getSelectionModel().selectFirst();
    }

    private void openChosen(ChartsViewModel model) {
        int row = getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            model.open(getItems().get(row));
        }
    }

    private static TableColumn<Chart.Bar, Integer> figures(String name, Function<Chart.Bar, Integer> value) {
        TableColumn<Chart.Bar, Integer> column = column(name, value, Math.max(72, name.length() * 8.0 + 28));
        column.getStyleClass().add("figures");
        return column;
    }

    private static <T> TableColumn<Chart.Bar, T> column(String name, Function<Chart.Bar, T> value, double width) {
        TableColumn<Chart.Bar, T> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }
}

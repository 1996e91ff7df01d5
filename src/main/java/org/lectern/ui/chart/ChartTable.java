package org.lectern.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.lectern.library.glance.Chart;
import org.lectern.ui.control.SecondClick;
import org.lectern.ui.style.Texts;

/// A chart as a table: every bar a row, every part a column. Enter or a second click opens what a row counts.
final class ChartTable extends TableView<Chart.Bar> {

    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    private static final double NAME = 224;
    private static final double LETTER = 6.7;
    private static final double EDGES = 22;
    private static final double LEAST = 64;
    private static final double NAME_LETTER = 7.4;
    private static final double SCROLL_BAR = 18;

    private List<String> parts = List.of();

    ChartTable(ChartsViewModel model, Chart chart) {
        getStyleClass().add("chart-table");
        setAccessibleText(ChartsViewModel.title(chart));
        getItems().setAll(chart.bars());
        columns(chart);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen(model);
                event.consume();
            }
        });
        setRowFactory(_ -> {
            TableRow<Chart.Bar> row = new TableRow<>();
            SecondClick.on(row, model::open);
            return row;
        });
        getSelectionModel().selectFirst();
    }

    private void columns(Chart chart) {
        parts = chart.parts();
        TableColumn<Chart.Bar, String> name =
                column(Texts.text("chart." + chart.kind() + ".bar"), Chart.Bar::label, NAME);
        getColumns().setAll(List.of(name));
        List<String> names = ChartsViewModel.parts(chart);
        for (int i = 0; i < names.size(); i++) {
            int part = i;
            getColumns().add(figures(names.get(part), bar -> bar.counts().get(part)));
        }
        getColumns().add(figures(Texts.text("chart.total"), Chart.Bar::total));
        name.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> room(chart), widthProperty(), insetsProperty()));
    }

    /// As wide as the longest name where the figures leave so much.
    private double room(Chart chart) {
        double figures = getColumns().stream()
                .skip(1)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        double left = getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR - figures;
        int longest = chart.bars().stream()
                .mapToInt(bar -> bar.label().length())
                .max()
                .orElse(0);
        return Math.max(NAME, Math.min(left, longest * NAME_LETTER + EDGES));
    }

    /// Shows other figures of the same kind: order, place and the chosen row stay.
    void show(Chart chart) {
        Optional<Chart.Bar> chosen = Optional.ofNullable(getSelectionModel().getSelectedItem());
        int row = getSelectionModel().getSelectedIndex();
        if (!parts.equals(chart.parts())) {
            columns(chart);
        }
        getItems().setAll(chart.bars());
        sort();
        int again = chosen.map(bar -> IntStream.range(0, getItems().size())
                        .filter(i -> getItems().get(i).filter().equals(bar.filter()))
                        .findFirst()
                        .orElse(row))
                .orElse(row);
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(Math.clamp(again, 0, getItems().size() - 1));
        }
    }

    private void openChosen(ChartsViewModel model) {
        int row = getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            model.open(getItems().get(row));
        }
    }

    private static TableColumn<Chart.Bar, Integer> figures(String name, Function<Chart.Bar, Integer> value) {
        TableColumn<Chart.Bar, Integer> column = column(name, value, Math.max(LEAST, name.length() * LETTER + EDGES));
        column.getStyleClass().add("figures");
        column.setCellFactory(_ -> new Figure());
        return column;
    }

    /// A count; that nothing was counted steps back.
    private static final class Figure extends TableCell<Chart.Bar, Integer> {

        @Override
        protected void updateItem(@Nullable Integer count, boolean empty) {
            super.updateItem(count, empty);
            int counted = empty || count == null ? -1 : count;
            setText(counted < 0 ? "" : Integer.toString(counted));
            pseudoClassStateChanged(ZERO, counted == 0);
        }
    }

    private static <T> TableColumn<Chart.Bar, T> column(String name, Function<Chart.Bar, T> value, double width) {
        TableColumn<Chart.Bar, T> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }
}

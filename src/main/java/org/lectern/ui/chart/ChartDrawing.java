package org.lectern.ui.chart;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lectern.library.glance.Chart;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// A chart as bars: its title, what the patterns mean, and a row for each bar.
final class ChartDrawing extends VBox {

    ChartDrawing(ChartsViewModel model, Chart chart) {
        getStyleClass().add("chart");
        Chart drawn = ChartsViewModel.drawn(chart);
        getChildren()
                .addAll(
                        Words.wrapped(ChartsViewModel.title(chart), StyleNames.HEADLINE),
                        Words.wrapped(note(drawn.bars().size(), chart), StyleNames.CAPTION),
                        legend(drawn));
        drawn.bars().forEach(bar -> getChildren().add(new BarRow(model, drawn, bar)));
    }

    /// What is counted, and how many of all are drawn where some are not.
    static String note(int drawn, Chart chart) {
        if (chart.bars().isEmpty()) {
            return Texts.text("chart.empty");
        }
        String note = counted(chart) + " " + Texts.text("chart." + chart.kind() + ".keys");
        int all = chart.bars().size();
        return drawn < all ? Texts.text("chart.SUPPORT.some", drawn, all) + " " + note : note;
    }

    /// What is counted.
    static String counted(Chart chart) {
        return Texts.text(chart.bars().isEmpty() ? "chart.empty" : "chart." + chart.kind() + ".note");
    }

    private static Node legend(Chart chart) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("chart-legend");
        List<String> names = ChartsViewModel.parts(chart);
        for (int part = 0; part < names.size(); part++) {
            if (chart.total(part) > 0) {
                HBox entry = new HBox(BarRow.swatch(chart, part), Words.label(names.get(part), StyleNames.CAPTION));
                entry.setAlignment(Pos.CENTER_LEFT);
                entry.getStyleClass().add("chart-key");
                legend.getChildren().add(entry);
            }
        }
        return legend;
    }
}

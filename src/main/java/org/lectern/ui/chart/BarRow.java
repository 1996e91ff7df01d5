package org.lectern.ui.chart;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.library.glance.Chart;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;

/// One bar with its name and its count. Enter opens what it counts; left and right choose one part of it.
final class BarRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final int WHOLE = -1;
    private static final double NAME = 280;
    private static final double NAME_LINES = 40;
    private static final double COUNT = 56;

    private final ChartsViewModel model;
    private final Chart chart;
    private final Chart.Bar bar;
    private final List<String> names;
    private final Stack stack;
    private int chosen = WHOLE;

    BarRow(ChartsViewModel model, Chart chart, Chart.Bar bar) {
        this.model = model;
        this.chart = chart;
        this.bar = bar;
        names = ChartsViewModel.parts(chart);
        stack = new Stack();
        getStyleClass().add("bar-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(ChartsViewModel.spoken(chart, bar));
        Label name = Words.label(bar.label(), "bar-name");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setMaxWidth(NAME);
        name.setWrapText(true);
        name.setMaxHeight(NAME_LINES);
        Words.tell(name, bar.label());
        for (int part = 0; part < names.size(); part++) {
            stack.getChildren().add(slice(part));
        }
        stack.getChildren().add(stack.total);
        HBox.setHgrow(stack, Priority.ALWAYS);
        getChildren().addAll(name, stack);
        setOnMouseClicked(_ -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                choose(WHOLE);
            }
        });
    }

    /// Whether it counts the same thing, though perhaps another number of it.
    boolean isSame(BarRow other) {
        return bar.filter().equals(other.bar.filter());
    }

    /// The part that is chosen; [#WHOLE] where none is.
    int chosen() {
        return chosen;
    }

    /// Takes the focus, with a part chosen where it counts anything.
    void take(int part) {
        requestFocus();
        if (part >= 0 && part < names.size() && bar.counts().get(part) > 0) {
            choose(part);
        }
    }

    private Region slice(int part) {
        Region slice = swatch(chart, part);
        String words = ChartsViewModel.partSpoken(names.get(part), bar.counts().get(part));
        Words.tell(slice, words);
        slice.setVisible(bar.counts().get(part) > 0);
        slice.setOnMouseClicked(event -> {
            choose(part);
            open();
            event.consume();
        });
        return slice;
    }

    /// A patch in the pattern and tone of a part.
    static Region swatch(Chart chart, int part) {
        Region swatch = new Region();
        boolean rest = chart.parts().get(part).equals(Chart.REST);
        swatch.getStyleClass().addAll("slice", "slice-" + (rest ? "rest" : String.valueOf(part)));
        return swatch;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> open();
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open() {
        if (chosen == WHOLE) {
            model.open(bar);
        } else {
            model.open(bar, chosen);
        }
    }

    private void step(int by) {
        int next = chosen + by;
        while (next >= 0 && next < names.size() && bar.counts().get(next) == 0) {
            next += by;
        }
        if (next < names.size()) {
            choose(Math.max(WHOLE, next));
        }
    }

    private void choose(int part) {
        chosen = part;
        for (int i = 0; i < names.size(); i++) {
            stack.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == part);
        }
        setAccessibleText(
                part == WHOLE
                        ? ChartsViewModel.spoken(chart, bar)
                        : bar.label() + ", "
                                + ChartsViewModel.partSpoken(
                                        names.get(part), bar.counts().get(part)));
    }

    /// The parts side by side, as long as what they count; behind them the count of all.
    private final class Stack extends Pane {

        private final Label total = Words.label(String.valueOf(bar.total()), StyleNames.FIGURE, "bar-total");

        private Stack() {
            getStyleClass().add("bar-stack");
            total.setMouseTransparent(true);
        }

        @Override
        protected void layoutChildren() {
            double unit = Math.max(0, getWidth() - COUNT) / chart.longest();
            double x = 0;
            for (int part = 0; part < names.size(); part++) {
                double width = bar.counts().get(part) * unit;
                getChildren().get(part).resizeRelocate(x, 0, Math.max(0, width - 1), getHeight());
                x += width;
            }
            total.autosize();
            total.relocate(x + 8, (getHeight() - total.getHeight()) / 2);
        }
    }
}

package org.lectern.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/// Where a section stands among the titles above it. Where room is short, whole titles go, the far ones first: what is
/// near says most, and half a title misleads. Only the last one is cut, at its end. The whole is told to whoever points
/// at it or listens.
public final class Trail extends Region {

    private static final String BETWEEN = " \u203a ";
    private static final String FARTHER = "\u2026" + BETWEEN;

    private final List<String> titles;
    private final Label shown;

    /// Never seen: what the whole would take.
    private final Label whole;

    /// @param path   titles, outermost first
    /// @param source title of the source; it is told elsewhere and left out here
    public Trail(List<String> path, String source, String... styleNames) {
        titles = path.stream().filter(title -> !title.equals(source)).toList();
        whole = Words.label(String.join(BETWEEN, titles), styleNames);
        whole.setVisible(false);
        shown = Words.label(whole.getText(), styleNames);
        shown.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        getStyleClass().add("trail");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(whole, shown);
        shown.setAccessibleText(whole.getText());
        Words.tell(shown, String.join(BETWEEN, path));
    }

    public boolean isBlank() {
        return titles.isEmpty();
    }

    /// What stands on the screen.
    Label shown() {
        return shown;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + whole.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + whole.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        fit(room);
        shown.resizeRelocate(
                snappedLeftInset(), snappedTopInset(), Math.min(room, shown.prefWidth(-1)), shown.prefHeight(-1));
    }

    /// As many of the titles as there is room for, the near ones.
    private void fit(double room) {
        for (int first = 0; first < titles.size(); first++) {
            String from = String.join(BETWEEN, titles.subList(first, titles.size()));
            shown.setText(first == 0 ? from : FARTHER + from);
            if (shown.prefWidth(-1) <= room) {
                return;
            }
        }
    }
}

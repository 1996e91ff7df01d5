package org.lectern.ui.search;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.control.Focus;
import org.lectern.ui.control.RemovableChip;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The box and, beside it, what the query was read as. Where room is short the box gives way first; what then has no
/// room is counted in a menu, so that no reading is cut short and each can be taken away.
final class QueryLine extends Pane {

    private static final double GAP = 12;
    private static final double BETWEEN = 6;

    private final Region box;
    private final MenuButton folded = new MenuButton();
    private final Tooltip tip = Words.tip("");
    private List<RemovableChip> chips = List.of();
    private int shown;

    /// @param box comes into the line with [#takeBox()]
    QueryLine(Region box) {
        this.box = box;
        getStyleClass().add("query-line");
        folded.getStyleClass().addAll(StyleNames.CHIP, "folded-chips");
        folded.setTooltip(tip);
        folded.setOnShowing(_ -> folded.getItems()
                .setAll(chips.stream().skip(shown).map(QueryLine::line).toList()));
    }

    /// The box stands in the line from now on, wherever it stood before.
    void takeBox() {
        getChildren().addFirst(box);
    }

    private static MenuItem line(RemovableChip chip) {
        MenuItem line = new MenuItem(chip.getText(), new FontIcon(Feather.X));
        line.setOnAction(_ -> chip.fire());
        return line;
    }

    /// The menu comes into the window with the first readings: what is hidden there is styled too.
    void show(List<RemovableChip> now) {
        boolean focused = chips.stream().anyMatch(Focus::isInside);
        getChildren().removeAll(chips);
        chips = List.copyOf(now);
        if (!chips.isEmpty() && folded.getParent() == null) {
            getChildren().add(folded);
        }
        getChildren().addAll(getChildren().indexOf(box) + 1, chips);
        if (focused) {
            box.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        double least = box.minWidth(-1);
        shown = fitting(getWidth() - least);
        boolean fold = shown < chips.size();
        place(box, 0, Math.max(least, Math.min(box.prefWidth(-1), getWidth() - taken(shown, fold))));
        if (folded.getParent() != null) {
            placeReadings(fold);
        }
    }

    private void placeReadings(boolean fold) {
        double at = box.getWidth() + GAP;
        for (int i = 0; i < chips.size(); i++) {
            RemovableChip chip = chips.get(i);
            chip.setVisible(i < shown);
            place(chip, at, wide(chip));
            at += i < shown ? chip.getWidth() + BETWEEN : 0;
        }
        folded.setVisible(fold);
        place(folded, at, wide(folded));
        tellFolded(chips.size() - shown);
    }

    private void tellFolded(int rest) {
        folded.setText("+" + rest);
        String names = chips.stream().skip(shown).map(RemovableChip::getText).collect(Collectors.joining("; "));
        String told = Texts.text("search.readAs.more", rest, names);
        folded.setAccessibleText(told);
        tip.setText(told);
    }

    /// How many of the readings, from the first on, have room beside the smallest box.
    private int fitting(double room) {
        int count = chips.size();
        while (count > 0 && taken(count, count < chips.size()) > room) {
            count--;
        }
        return count;
    }

    /// What the first readings take, the gap before them included.
    private double taken(int count, boolean fold) {
        double wide = 0;
        for (RemovableChip chip : chips.subList(0, count)) {
            wide += wide(chip) + BETWEEN;
        }
        wide += fold ? wide(folded) + BETWEEN : 0;
        return wide == 0 ? 0 : wide - BETWEEN + GAP;
    }

    private double wide(Region node) {
        return snapSizeX(node.prefWidth(-1));
    }

    private void place(Node child, double at, double width) {
        double high = child.prefHeight(-1);
        child.resizeRelocate(snapPositionX(at), snapPositionY((getHeight() - high) / 2), width, high);
    }

    @Override
    protected double computeMinWidth(double height) {
        return box.minWidth(-1) + taken(0, !chips.isEmpty());
    }

    @Override
    protected double computePrefWidth(double height) {
        return box.prefWidth(-1) + taken(chips.size(), false);
    }

    @Override
    protected double computePrefHeight(double width) {
        return box.prefHeight(-1);
    }
}

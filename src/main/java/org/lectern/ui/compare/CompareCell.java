package org.lectern.ui.compare;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.lectern.library.compare.Comparison;
import org.lectern.library.compare.Says;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.ClaimCount;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One place of the matrix.
final class CompareCell extends TableCell<Comparison.Row, Comparison.Row> {

    private final Function<Comparison.Row, Node> drawn;

    CompareCell(Function<Comparison.Row, Node> drawn) {
        this.drawn = drawn;
    }

    @Override
    protected void updateItem(Comparison.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : drawn.apply(row));
    }

    /// What a source says, as a word that leads to its passages; where it is silent there is nothing to open.
    static Node says(Comparison.Cell cell, Runnable open) {
        String word = Texts.text("says." + cell.says());
        if (cell.says() == Says.SILENT) {
            return Words.label(word, StyleNames.QUIET);
        }
        Button button = Buttons.link(word, open);
        button.getStyleClass().add("says-" + cell.says());
        String strongest = cell.strongest().map(Texts::name).orElse(Texts.text("evidence.none.short"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setTooltip(Words.tip(Texts.text(
                "compare.tip", strongest, cell.flags(), cell.sectionIds().size())));
        HBox line = new HBox(button);
        line.setAlignment(Pos.CENTER_LEFT);
        cell.strongest()
                .ifPresent(level -> line.getChildren().add(Words.label(Texts.shortName(level), StyleNames.CAPTION)));
        if (cell.flags() > 0) {
            line.getChildren().add(new ClaimCount(cell.flags()));
        }
        line.getStyleClass().add("says");
        return line;
    }
}

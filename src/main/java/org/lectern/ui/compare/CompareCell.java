package org.lectern.ui.compare;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.compare.Comparison;
import org.lectern.library.compare.Says;
import org.lectern.ui.control.ClaimCount;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One place of the matrix.
final class CompareCell extends TableCell<Comparison.Row, Comparison.Row> {

    private final Function<Comparison.Row, Node> drawn;
    private final Function<Comparison.Row, String> spoken;

    CompareCell(Function<Comparison.Row, Node> drawn, Function<Comparison.Row, String> spoken) {
        this.drawn = drawn;
        this.spoken = spoken;
    }

    @Override
    protected void updateItem(Comparison.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : drawn.apply(row));
        setAccessibleText(row == null || empty ? "" : spoken.apply(row));
    }

    /// The name of a row's concept, and how many sources speak of it.
    static Node name(Comparison.Row row) {
        Label name = Words.label(row.concept().prefLabel(), StyleNames.STRONG);
        name.setMinWidth(0);
        if (row.concept().prefLabel().length() > 26) {
            Words.tell(name, row.concept().prefLabel());
        }
        VBox lines = new VBox(name, Words.label(counts(row), StyleNames.CAPTION, StyleNames.FIGURE));
        lines.getStyleClass().add("says");
        return lines;
    }

    static String counts(Comparison.Row row) {
        return Texts.text("compare.row", row.speaking(), row.cells().size());
    }

    /// What a source says: a word with a shape of its own, below it the strongest support and the flags.
    static Node says(Comparison.Cell cell) {
        Label word = Words.label(Texts.text("says." + cell.says()), "says-" + cell.says());
        word.setGraphic(new FontIcon(shape(cell.says())));
        VBox lines = new VBox(word);
        lines.getStyleClass().add("says");
        if (cell.says() == Says.SILENT) {
            word.getStyleClass().add(StyleNames.QUIET);
            return lines;
        }
        HBox support = new HBox();
        support.setAlignment(Pos.CENTER_LEFT);
        support.getStyleClass().add("says-support");
        cell.strongest().ifPresent(level -> support.getChildren().add(new EvidenceChip(cell.strongest())));
        if (cell.flags() > 0) {
            support.getChildren().add(new ClaimCount(cell.flags()));
        }
        if (!support.getChildren().isEmpty()) {
            lines.getChildren().add(support);
        }
        return lines;
    }

    static String spoken(Comparison.Row row, String source, Comparison.Cell cell) {
        String strongest = cell.strongest().map(Texts::name).orElse(Texts.text("evidence.none.short"));
        String said = row.concept().prefLabel() + ", " + source + ": " + Texts.text("says." + cell.says());
        return cell.says() == Says.SILENT
                ? said
                : said + ". "
                        + Texts.text(
                                "compare.tip",
                                strongest,
                                cell.flags(),
                                cell.sectionIds().size());
    }

    /// A shape for each word, so that no meaning hangs on colour alone.
    static Feather shape(Says says) {
        return switch (says) {
            case SELLS -> Feather.TAG;
            case RECOMMENDS -> Feather.CHECK_CIRCLE;
            case EXPERIMENTAL -> Feather.HELP_CIRCLE;
            case DIVIDED -> Feather.ALERT_CIRCLE;
            case WARNS -> Feather.ALERT_TRIANGLE;
            case MENTIONS -> Feather.CIRCLE;
            case SILENT -> Feather.MINUS;
        };
    }
}

package org.lectern.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.search.Hit;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.ClaimCount;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.MatchedText;
import org.lectern.ui.control.Trail;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One hit: title and trail, the passage, what support it shows, what it sells, where it stands.
final class HitCell extends ListCell<HitRow> {

    private final Runnable more;
    private final Consumer<Hit> why;

    HitCell(Runnable more, Consumer<Hit> why) {
        this.more = more;
        this.why = why;
        getStyleClass().add("hit-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HitRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setDisable(false);
            return;
        }
        setDisable(row instanceof HitRow.OfSource);
        switch (row) {
            case HitRow.OfSection hit -> {
                setGraphic(section(hit));
                setAccessibleText(spoken(hit));
            }
            case HitRow.OfSource(String source, Optional<String> issued) -> {
                setGraphic(heading(source, issued));
                setAccessibleText(source);
            }
            case HitRow.More(long left) -> {
                setGraphic(Buttons.link(Texts.text("hits.more") + " (" + left + ")", more));
                setAccessibleText(Texts.text("hits.more"));
            }
        }
    }

    private Node section(HitRow.OfSection row) {
        Hit hit = row.hit();
        VBox cell = new VBox();
        cell.getStyleClass().add("hit");
        cell.setMinWidth(0);
        Trail trail = new Trail(hit.path(), row.source(), StyleNames.CAPTION);
        if (!trail.isBlank()) {
            cell.getChildren().add(trail);
        }
        cell.getChildren().add(Words.wrapped(hit.title(), "hit-title"));
        hit.passages().stream().limit(1).map(MatchedText::new).forEach(cell.getChildren()::add);
        cell.getChildren().add(standing(hit));
        cell.getChildren().add(place(row));
        return cell;
    }

    private HBox standing(Hit hit) {
        HBox line = new HBox(new EvidenceChip(hit.evidence()));
        line.getStyleClass().add("standing");
        line.setAlignment(Pos.CENTER_LEFT);
        if (hit.claims() > 0) {
            line.getChildren().add(new ClaimCount(hit.claims()));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button reasons = Buttons.icon(Feather.HELP_CIRCLE, Texts.text("why.title"), "W", () -> why.accept(hit));
        reasons.getStyleClass().add("why");
        reasons.setFocusTraversable(false);
        line.getChildren().addAll(gap, reasons);
        return line;
    }

    private static HBox place(HitRow.OfSection row) {
        Label source = Words.label(row.source(), StyleNames.CAPTION);
        source.setMinWidth(0);
        HBox.setHgrow(source, Priority.SOMETIMES);
        Label date = Words.label(
                " \u00b7 " + row.issued().orElse(Texts.text("hits.undated")), StyleNames.CAPTION, StyleNames.FIGURE);
        date.setMinWidth(USE_PREF_SIZE);
        return new HBox(source, date);
    }

    private static Node heading(String source, Optional<String> issued) {
        Label title = Words.label(source, StyleNames.STRONG);
        title.setMinWidth(0);
        HBox heading = new HBox(title);
        issued.ifPresent(date -> {
            Label when = Words.label(date, StyleNames.CAPTION, StyleNames.FIGURE);
            when.setMinWidth(USE_PREF_SIZE);
            heading.getChildren().add(when);
        });
        heading.getStyleClass().add("source-heading");
        heading.setAlignment(Pos.BASELINE_LEFT);
        return heading;
    }

    private static String spoken(HitRow.OfSection row) {
        Hit hit = row.hit();
        String support = hit.evidence().map(Texts::name).orElse(Texts.text("evidence.none.short"));
        String claims = hit.claims() > 0 ? Texts.text("hits.claims", hit.claims()) : "";
        return String.join(", ", List.of(hit.title(), row.source(), support, claims));
    }
}

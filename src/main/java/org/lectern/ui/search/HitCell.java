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
            case HitRow.OfSource(String source, Optional<String> issued, int listed) -> {
                setGraphic(heading(source, issued, listed));
                setAccessibleText(source + ", " + Texts.text("hits.title", listed));
            }
            case HitRow.More(long left) -> {
                setGraphic(Buttons.link(Texts.text("hits.more") + " (" + left + ")", this::askForMore));
                setAccessibleText(Texts.text("hits.more"));
            }
        }
    }

    /// The row goes with the answer; who pressed it goes on in the list.
    private void askForMore() {
        getListView().requestFocus();
        more.run();
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
        if (row.held().isPresent() && hit.passages().isEmpty()) {
            cell.getChildren().add(Words.wrapped(Texts.text("hits.onlyHeld"), StyleNames.QUIET));
        }
        if (!row.concepts().isEmpty()) {
            cell.getChildren().add(carried(row.concepts()));
        }
        cell.getChildren().add(standing(row));
        if (!row.grouped()) {
            cell.getChildren().add(place(row));
        }
        return cell;
    }

    /// One line: the list is for looking over, and the section itself shows the rest.
    private static Label carried(List<String> concepts) {
        Label names = Words.label(String.join(" \u00b7 ", concepts), StyleNames.CAPTION);
        names.setMinWidth(0);
        return names;
    }

    private HBox standing(HitRow.OfSection row) {
        Hit hit = row.hit();
        HBox line = new HBox(new EvidenceChip(hit.evidence()));
        line.getStyleClass().add("standing");
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.held().isPresent()) {
            line.getChildren()
                    .add(Words.label(Texts.text("hits.held.short", row.held().get()), StyleNames.CAPTION));
        } else if (hit.claims() > 0) {
            line.getChildren().add(ClaimCount.inWords(hit.claims()));
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

    private static Node heading(String source, Optional<String> issued, int listed) {
        Label title = Words.wrapped(source, StyleNames.STRONG);
        String about = Texts.text("hits.title", listed) + " \u00b7 " + issued.orElse(Texts.text("hits.undated"));
        VBox heading = new VBox(title, Words.label(about, StyleNames.CAPTION, StyleNames.FIGURE));
        heading.getStyleClass().add("source-heading");
        return heading;
    }

    private static String spoken(HitRow.OfSection row) {
        Hit hit = row.hit();
        String support = hit.evidence().map(Texts::name).orElse(Texts.text("evidence.none.short"));
        String claims = row.held()
                .map(held -> Texts.text("hits.held", held))
                .orElse(hit.claims() > 0 ? Texts.text("hits.claims", hit.claims()) : "");
        String concepts = String.join(", ", row.concepts());
        return String.join(", ", List.of(hit.title(), row.source(), support, claims, concepts));
    }
}

package org.lectern.ui.pair;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.library.SourceSummary;
import org.lectern.library.compare.Pairing;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Flagged;

/// Which source stands on a side, whose interest it is, and where in it one is.
final class PairHead extends VBox {

    private final PairViewModel model;
    private final Pairing.Side side;
    private final ComboBox<SourceSummary> sources = new ComboBox<>();
    private final ComboBox<SectionReading> sections = new ComboBox<>();
    private final Label stance = Words.label("", StyleNames.CAPTION);
    private final Label held = Words.label("", StyleNames.CAPTION);
    private Flagged flagged = Flagged.NONE;
    private boolean arriving;

    PairHead(PairViewModel model, Pairing.Side side) {
        this.model = model;
        this.side = side;
        String name = Texts.text("pair." + side);
        getStyleClass().add("pair-head");
        sources.getItems().setAll(model.sources());
        pick(sources, name + ": " + Texts.text("pair.source"));
        sources.setConverter(new Named<>(SourceSummary::title));
        sources.setOnAction(_ ->
                Optional.ofNullable(sources.getValue()).filter(_ -> !arriving).ifPresent(this::choose));
        pick(sections, name + ": " + Texts.text("pair.section"));
        sections.setPromptText(Texts.text("pair.nowhere"));
        sections.setConverter(
                new Named<>(section -> flagged.title(section.section().title())));
        sections.setOnAction(_ -> Optional.ofNullable(sections.getValue())
                .filter(_ -> !arriving)
                .ifPresent(section -> model.goTo(side, section.section().id())));
        stance.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(sections, Priority.ALWAYS);
        held.setMinWidth(USE_PREF_SIZE);
        HBox where = new HBox(sections, held, stance);
        where.getStyleClass().add("pair-where");
        getChildren().addAll(sources, where);
    }

    private static void pick(ComboBox<?> box, String name) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setAccessibleText(name);
        box.getStyleClass().add("pair-pick");
    }

    void pickSource() {
        sources.requestFocus();
        sources.show();
    }

    boolean isPicking() {
        return sources.isShowing() || sections.isShowing() || sources.isFocused() || sections.isFocused();
    }

    /// Until it is read, and where it can't be, the one that is shown stands in the box.
    private void choose(SourceSummary source) {
        model.choose(side, source.id());
        arriving = true;
        model.pageProperty().get().ifPresent(this::name);
        arriving = false;
    }

    private void name(PairPage page) {
        String id = page.text(side).source().document().id();
        sources.getItems().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .ifPresent(sources::setValue);
    }

    void show(PairPage page) {
        arriving = true;
        if (!sources.getItems().equals(model.sources())) {
            sources.getItems().setAll(model.sources());
        }
        name(page);
        PairText text = page.text(side);
        if (!flagged.equals(text.flagged())
                || !sections.getItems().equals(page.pairing().sections(side))) {
            flagged = text.flagged();
            sections.getItems().setAll(page.pairing().sections(side));
        }
        held.setText(Texts.text("pair.held", text.heldBack()));
        held.setVisible(text.heldBack() > 0);
        held.setManaged(text.heldBack() > 0);
        SourceReading source = text.source();
        stance.setText(Texts.stance(source.stance(), source.isFlagged()));
        arriving = false;
    }

    /// Names the section to which one came.
    void arrive(Optional<SectionReading> section) {
        arriving = true;
        section.ifPresentOrElse(sections::setValue, sections.getSelectionModel()::clearSelection);
        arriving = false;
    }
}

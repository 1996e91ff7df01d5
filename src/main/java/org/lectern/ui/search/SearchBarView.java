package org.lectern.ui.search;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.knowledge.NamedConcept;
import org.lectern.ui.control.RemovableChip;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The box one types in, what the query was read as, and the switch that holds promotional statements back.
public final class SearchBarView extends HBox {

    private final SearchViewModel model;
    private final SearchBox box;
    private final QueryLine line;
    private final ToggleSwitch withoutClaims = new ToggleSwitch(Texts.text("search.withoutClaims"));
    private int heldInHits;
    private int heldInSource;
    private final Label held = Words.label("", StyleNames.QUIET, StyleNames.FIGURE);
    private final Tooltip heldMore = Words.tip("");

    /// @param box comes into the bar with [#takeBox()]
    public SearchBarView(SearchViewModel model, SearchBox box) {
        this.model = model;
        this.box = box;
        this.line = new QueryLine(box);
        getStyleClass().add("search-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        Words.tell(withoutClaims, Texts.text("search.withoutClaims.tip"));
        withoutClaims.setMinWidth(Region.USE_PREF_SIZE);
        withoutClaims.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        withoutClaims.selectedProperty().addListener((_, _, on) -> model.setWithoutClaims(on));
        withoutClaims
                .accessibleTextProperty()
                .bind(withoutClaims.selectedProperty().map(on -> Texts.text("search.withoutClaims." + on)));
        held.setMinWidth(Region.USE_PREF_SIZE);
        held.setTooltip(heldMore);
        getChildren().addAll(line, held, withoutClaims);
        model.stateProperty().subscribe(this::render);
        model.requestProperty().subscribe(_ -> withoutClaims.setSelected(model.isWithoutClaims()));
    }

    /// The box itself, where the shell puts the focus and hangs the offers below.
    public SearchBox box() {
        return box;
    }

    /// Takes the box from where it stood, with all that was typed in it, once the bar stands in the window.
    public void takeBox() {
        line.takeBox();
        box.ask(model);
    }

    private void render(SearchState state) {
        state.shown().ifPresent(answer -> {
            line.show(answer.results().readAs().stream()
                    .map(concept -> chip(concept, answer.request().query()))
                    .toList());
            heldInHits = answer.heldBack();
            renderHeld();
        });
    }

    /// How many sentences the open source holds back, beside those of the hits.
    public void sayHeldSentences(int sentences) {
        heldInSource = sentences;
        renderHeld();
    }

    private void renderHeld() {
        boolean some = model.isWithoutClaims() && heldInHits + heldInSource > 0;
        held.setText(some ? Texts.text("search.withoutClaims.held", heldInHits, heldInSource) : "");
        held.setAccessibleText(some ? Texts.text("search.withoutClaims.spoken", heldInHits, heldInSource) : "");
        heldMore.setText(held.getAccessibleText());
        held.setManaged(some);
    }

    private RemovableChip chip(NamedConcept named, String query) {
        String words = named.words().end() <= query.length()
                ? named.words().in(query)
                : named.concept().prefLabel();
        String label = named.concept().prefLabel();
        String kind = Texts.name(named.concept().facet()).toLowerCase(Locale.ROOT);
        String text = words.equalsIgnoreCase(label)
                ? Texts.text("search.readAs.same", label, kind)
                : Texts.text("search.readAs", words, label, kind);
        String removal = Texts.text("search.readAs.remove", words, label);
        return new RemovableChip(
                text, removal, () -> model.dismissConcept(named.concept().id()));
    }
}

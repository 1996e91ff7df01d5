package org.lectern.ui.facet;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One value: a box with three states (empty, chosen, left out), its name, its count.
final class FacetRowView extends HBox {

    private static final double INDENT = 14;
    private static final int FIGURES = 2;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass NO_HIT = PseudoClass.getPseudoClass("no-hit");

    private final FacetRow row;
    private final Acts acts;
    private Optional<Region> exclude = Optional.empty();

    /// What a row can ask for.
    interface Acts {
        void toggle(FacetRow row);

        void leaveOut(FacetRow row);

        void turn(FacetRow row);

        /// Moves the focus by so many rows.
        void move(FacetRowView from, int by);
    }

    FacetRowView(FacetRow row, Acts acts) {
        this.row = row;
        this.acts = acts;
        getStyleClass().add("facet-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(Texts.text("facets.value", row.label(), row.count(), spoken()));
        pseudoClassStateChanged(CHOSEN, row.choice() == FacetRow.Choice.CHOSEN);
        pseudoClassStateChanged(LEFT_OUT, row.choice() == FacetRow.Choice.LEFT_OUT);
        pseudoClassStateChanged(NO_HIT, row.count() == 0);
        build();
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    String valueId() {
        return row.id();
    }

    private void build() {
        if (row.depth() > 0) {
            Region indent = new Region();
            indent.setMinWidth(INDENT * row.depth());
            getChildren().add(indent);
        }
        Label name = Words.wrapped(row.label(), "facet-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = Words.label(padded(row.count()), StyleNames.FIGURE, "facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(box(), name);
        if (row.branch()) {
            getChildren().add(twisty());
        }
        getChildren().add(count);
        hoverProperty().subscribe(_ -> offerExclusion());
        focusedProperty().subscribe(_ -> offerExclusion());
    }

    /// Filled up in front with spaces as wide as a figure, so that what stands before it stays in line.
    private static String padded(long count) {
        String figures = Long.toString(count);
        return "\u2007".repeat(Math.max(0, FIGURES - figures.length())) + figures;
    }

    private StackPane box() {
        StackPane box = new StackPane();
        box.getStyleClass().add("facet-box");
        switch (row.choice()) {
            case CHOSEN -> box.getChildren().add(new FontIcon(Feather.CHECK));
            case LEFT_OUT -> box.getChildren().add(new FontIcon(Feather.MINUS));
            case NONE -> {
                // An empty box.
            }
        }
        return box;
    }

    private StackPane twisty() {
        StackPane twisty = new StackPane(new FontIcon(row.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        twisty.getStyleClass().add("twisty");
        twisty.setOnMouseClicked(event -> {
            acts.turn(row);
            event.consume();
        });
        return twisty;
    }

    /// The button is made when it is first seen: most rows are never pointed at, and all of them are made anew with
    /// every answer.
    private void offerExclusion() {
        boolean pointedAt = isHover() || isFocused();
        if (pointedAt && exclude.isEmpty()) {
            Region button = exclude();
            exclude = Optional.of(button);
            getChildren().add(getChildren().size() - 1, button);
        }
        exclude.ifPresent(button -> button.setVisible(pointedAt));
        exclude.ifPresent(button -> button.setManaged(pointedAt));
    }

    private Region exclude() {
        Region button = Buttons.icon(Feather.SLASH, Texts.text("facets.exclude"), "", () -> acts.leaveOut(row));
        button.getStyleClass().add("exclude");
        button.setFocusTraversable(false);
        return button;
    }

    private String spoken() {
        return switch (row.choice()) {
            case NONE -> "";
            case CHOSEN -> Texts.text("facets.value.chosen");
            case LEFT_OUT -> Texts.text("facets.value.excluded");
        };
    }

    /// What a screen reader asks a box with three states.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> row.choice() == FacetRow.Choice.CHOSEN;
            case INDETERMINATE -> row.choice() == FacetRow.Choice.LEFT_OUT;
            case EXPANDED -> row.branch() && row.open();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (event.isAltDown()) {
            acts.leaveOut(row);
        } else {
            acts.toggle(row);
        }
    }

    private void pressed(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case SPACE, ENTER -> acts.toggle(row);
            case X -> acts.leaveOut(row);
            case DOWN -> acts.move(this, 1);
            case UP -> acts.move(this, -1);
            case RIGHT -> known = turn(false);
            case LEFT -> known = turn(true);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private boolean turn(boolean whenOpen) {
        if (row.branch() && row.open() == whenOpen) {
            acts.turn(row);
            return true;
        }
        return false;
    }
}

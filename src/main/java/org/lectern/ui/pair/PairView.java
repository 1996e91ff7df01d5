package org.lectern.ui.pair;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.compare.Pairing;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Two sources side by side, the one following the other by what they speak of, or each on its own.
public final class PairView extends BorderPane {

    private final PairViewModel model;
    private final PairSide left;
    private final PairSide right;
    private final Runnable read;

    /// @param read opens the section of the active side in the reader
    public PairView(PairViewModel model, Runnable read) {
        this.model = model;
        this.read = read;
        left = new PairSide(model, Pairing.Side.LEFT);
        right = new PairSide(model, Pairing.Side.RIGHT);
        getStyleClass().add("pair");
        SplitPane sides = new SplitPane(left, right);
        sides.getStyleClass().add("panes");
        setTop(head());
        setCenter(sides);
        setBottom(Words.wrapped(Texts.text("pair.hint"), StyleNames.CAPTION, "compare-foot"));
        setVisible(false);
        model.pageProperty().subscribe(page -> {
            setVisible(page.isPresent());
            page.ifPresent(_ -> enter());
        });
    }

    private HBox head() {
        Label about = Words.label("", StyleNames.HEADLINE);
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        model.placeProperty()
                .subscribe(place -> about.setText(
                        place.about().isEmpty() ? Texts.text("action.pair") : Texts.text("pair.about", place.about())));
        ToggleButton linked = new ToggleButton(Texts.text("pair.linked"), new FontIcon(Feather.LINK));
        linked.getStyleClass().add("pair-link");
        linked.setSelected(true);
        linked.setTooltip(Words.tip(Texts.text("pair.linked.tip")));
        linked.setOnAction(_ -> model.toggleLinked());
        model.linkedProperty().subscribe(on -> {
            linked.setSelected(on);
            linked.setText(Texts.text(on ? "pair.linked" : "pair.free"));
        });
        Button previous = Buttons.icon(Feather.CHEVRON_UP, Texts.text("pair.previous"), "P", () -> model.step(-1));
        Button next = Buttons.icon(Feather.CHEVRON_DOWN, Texts.text("pair.next"), "N", () -> model.step(1));
        HBox head = new HBox(
                about, previous, next, linked, Buttons.icon(Feather.X, Texts.text("card.close"), "", model::close));
        head.getStyleClass().addAll("compare-head", "segments");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private PairSide active() {
        return model.activeProperty().get() == Pairing.Side.LEFT ? left : right;
    }

    /// Puts the focus on the side on which one reads.
    public void enter() {
        active().enter();
    }

    public void setTextSize(double pixels) {
        left.resize(pixels);
        right.resize(pixels);
    }

    /// What a key means anywhere in the screen.
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return picked(event.getCode());
        }
        if (left.isPicking() || right.isPicking() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> turn(Pairing.Side.LEFT);
            case RIGHT -> turn(Pairing.Side.RIGHT);
            case N -> model.step(1);
            case P -> model.step(-1);
            case L -> model.toggleLinked();
            case ENTER -> read.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean picked(KeyCode code) {
        if (code != KeyCode.DIGIT1 && code != KeyCode.DIGIT2) {
            return false;
        }
        (code == KeyCode.DIGIT1 ? left : right).pickSource();
        return true;
    }

    private void turn(Pairing.Side side) {
        model.activeProperty().set(side);
        enter();
    }
}

package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Focus;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Mark;

/// Looks for typed text in the open section, then in the rest of its source.
final class FindBar extends VBox {

    private final ReaderViewModel model;
    private final TextField box = new TextField();
    private Optional<Node> before = Optional.empty();
    private final Label count = Words.wrapped("", StyleNames.QUIET, StyleNames.FIGURE);

    FindBar(ReaderViewModel model) {
        this.model = model;
        HBox row = new HBox();
        row.getStyleClass().add("find-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("find-bar");
        box.setPromptText(Texts.text("reader.find.prompt"));
        box.setAccessibleText(Texts.text("reader.find.prompt"));
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(row, count);
        row.getChildren()
                .addAll(
                        box,
                        Buttons.icon(
                                Feather.CHEVRON_UP,
                                Texts.text("action.previousMark"),
                                "Shift+Enter",
                                model::previousMark),
                        Buttons.icon(Feather.CHEVRON_DOWN, Texts.text("action.nextMark"), "Enter", model::nextMark),
                        Buttons.icon(Feather.X, Texts.text("card.close"), "Esc", model::endFinding));
        box.textProperty().addListener((_, _, typed) -> model.find(typed));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.currentProperty().subscribe(_ -> recount());
        model.foundProperty().subscribe(_ -> recount());
        model.foundElsewhereProperty().subscribe(_ -> recount());
        visibleProperty().bind(model.findingProperty());
        managedProperty().bind(visibleProperty());
        model.findingProperty().subscribe(on -> {
            if (on) {
                box.requestFocus();
                box.selectAll();
            } else {
                box.clear();
                leave();
            }
        });
    }

    /// Puts the cursor into the box, also where the bar is open already.
    void enter() {
        if (!Focus.isInside(this)) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        model.findingProperty().set(true);
        box.requestFocus();
        box.selectAll();
    }

    /// The focus goes back to where it was.
    private void leave() {
        if (Focus.isInside(this)) {
            before.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        }
        before = Optional.empty();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                model.previousMark();
            } else {
                model.nextMark();
            }
            event.consume();
        }
    }

    private void recount() {
        count.setManaged(!box.getText().isBlank());
        count.setText(
                box.getText().isBlank()
                        ? ""
                        : counted(
                                model.foundProperty().get(),
                                model.foundElsewhereProperty().get(),
                                model.currentProperty().get()));
    }

    /// Where one is among the places in the section, and how many the rest of the source has.
    static String counted(List<Mark> here, List<Mark> elsewhere, Optional<Mark> current) {
        int away = elsewhere.size();
        int there = current.map(elsewhere::indexOf).orElse(-1);
        if (there >= 0) {
            return Texts.text("reader.find.there", there + 1, away);
        }
        if (here.isEmpty()) {
            return away == 0 ? Texts.text("reader.find.none") : Texts.text("reader.find.elsewhere", away);
        }
        int at = current.map(here::indexOf).orElse(-1) + 1;
        return away == 0
                ? Texts.text("reader.find.count", at, here.size())
                : Texts.text("reader.find.more", at, here.size(), away);
    }
}

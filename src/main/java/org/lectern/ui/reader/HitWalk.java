package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Leads from hit to hit through the source of the open section; not there where it has only one.
final class HitWalk extends HBox {

    private final Label place = Words.label("", StyleNames.CAPTION, StyleNames.FIGURE);
    private final Button previous;
    private final Button next;
    private Optional<String> before = Optional.empty();
    private Optional<String> after = Optional.empty();

    /// @param open opens a section, by its id
    HitWalk(NearbyViewModel model, Consumer<String> open) {
        getStyleClass().add("hit-walk");
        setAlignment(Pos.CENTER_LEFT);
        previous = Buttons.icon(
                Feather.ARROW_UP, Texts.text("action.previousHit"), "Shift+P", () -> before.ifPresent(open));
        next = Buttons.icon(Feather.ARROW_DOWN, Texts.text("action.nextHit"), "Shift+N", () -> after.ifPresent(open));
        place.setMinWidth(0);
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        getChildren().addAll(place, previous, next);
        model.nearbyProperty().subscribe(this::render);
    }

    private void render(NearbyViewModel.Nearby nearby) {
        boolean worth = nearby.at() > 0 && nearby.of() > 1;
        setVisible(worth);
        setManaged(worth);
        before = nearby.previous();
        after = nearby.next();
        previous.setDisable(before.isEmpty());
        next.setDisable(after.isEmpty());
        place.setText(Texts.text(nearby.all() ? "reader.hit" : "reader.hit.listed", nearby.at(), nearby.of()));
    }
}

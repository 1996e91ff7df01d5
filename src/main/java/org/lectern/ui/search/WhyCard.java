package org.lectern.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.search.Hit;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Below the list of hits: why the chosen one is here, one sentence a line.
final class WhyCard extends VBox {

    private final WhyViewModel model;

    WhyCard(WhyViewModel model) {
        this.model = model;
        getStyleClass().add("why-card");
        model.whyProperty().subscribe(this::render);
    }

    private void render(Optional<WhyViewModel.Why> why) {
        setVisible(why.isPresent());
        setManaged(why.isPresent());
        why.ifPresent(found -> show(found.hit(), found.sentences()));
    }

    private void show(Hit hit, List<String> sentences) {
        Label title = Words.label(Texts.text("why.title"), StyleNames.CAPTION, "card-head");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Node close = Buttons.icon(Feather.X, Texts.text("card.close"), "W", model::close);
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, Words.wrapped(hit.title(), StyleNames.STRONG));
        sentences.forEach(sentence -> getChildren().add(Words.wrapped(sentence)));
        setAccessibleText(Texts.text("why.title") + " " + hit.title() + ". " + String.join(" ", sentences));
    }
}

package org.lectern.ui.curation;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.Texts;

/// Stays while a home is looked for in the texts: for which decision, and how it is given.
public final class HomeNotice extends HBox {

    public HomeNotice(JudgingViewModel model) {
        getStyleClass().add("home-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label sentence = Words.wrapped("");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button giveUp = Buttons.link(Texts.text("home.giveUp"), () -> model.lookForHome(Optional.empty()));
        giveUp.setMinWidth(USE_PREF_SIZE);
        model.homelessProperty().subscribe(lost -> {
            setVisible(lost.isPresent());
            setManaged(lost.isPresent());
            lost.ifPresent(decision -> {
                sentence.setText(Texts.text("home.looking", decision.sequence()));
                getChildren().setAll(sentence, giveUp);
            });
        });
    }
}

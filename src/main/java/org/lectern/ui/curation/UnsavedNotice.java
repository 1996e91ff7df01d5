package org.lectern.ui.curation;

import java.io.File;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Stays as long as a decision is not on the disk: why, and the two ways out.
public final class UnsavedNotice extends HBox {

    private final DecisionsViewModel model;
    private final Label count = Words.label("", StyleNames.STRONG);
    private final Label sentence = Words.wrapped("");

    public UnsavedNotice(DecisionsViewModel model) {
        this.model = model;
        getStyleClass().add("unsaved");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(USE_PREF_SIZE);
        model.unsavedProperty().subscribe(this::render);
    }

    private void render(Optional<DecisionsViewModel.Unsaved> unsaved) {
        setVisible(unsaved.isPresent());
        setManaged(unsaved.isPresent());
        unsaved.ifPresent(what -> {
            if (getChildren().isEmpty()) {
                fill();
            }
            count.setText(Texts.text("unsaved.count", what.count()));
            sentence.setText(what.sentence());
        });
    }

    private void fill() {
        Button again = Buttons.link(Texts.text("unsaved.again"), model::saveAgain);
        Button elsewhere = Buttons.link(Texts.text("unsaved.elsewhere"), this::elsewhere);
        again.setMinWidth(USE_PREF_SIZE);
        elsewhere.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(count, sentence, again, elsewhere);
    }

    private void elsewhere() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("unsaved.elsewhere"));
        chooser.setInitialFileName("decisions.jsonl");
        Optional<File> chosen =
                Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()));
        chosen.ifPresent(file -> model.saveElsewhere(file.toPath()));
    }
}

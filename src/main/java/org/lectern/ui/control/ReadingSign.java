package org.lectern.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What stands in a screen while the whole library is read for it: how far that is, and a way out.
public final class ReadingSign extends VBox {

    private final ProgressBar bar = new ProgressBar();
    private final Label doing = Words.label("", StyleNames.CAPTION);
    private final Button leave = new Button(Texts.text("opening.cancel"));

    /// @param cancel ends the reading
    public ReadingSign(Runnable cancel) {
        getStyleClass().add("opening");
        setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Texts.text("opening.title"));
        leave.setOnAction(_ -> cancel.run());
        getChildren().setAll(Words.wrapped(Texts.text("opening.title"), StyleNames.HEADLINE), bar, doing, leave);
    }

    public void show(HowFar now) {
        bar.setProgress(now.part());
        doing.setText(now.what());
    }

    /// Puts the focus on the way out.
    public void enter() {
        leave.requestFocus();
    }
}

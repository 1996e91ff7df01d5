package org.lectern.ui.search;

import java.util.Optional;
import javafx.scene.control.Button;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.style.Texts;

/// The box one types in. It stands in the window before there is a library to ask; what was typed by then, and whether
/// it was entered, is asked as soon as there is one.
public final class SearchBox extends CustomTextField {

    private Optional<SearchViewModel> asked = Optional.empty();
    private boolean entered;

    public SearchBox() {
        getStyleClass().add("search-box");
        setPromptText(Texts.text("search.prompt"));
        setAccessibleText(Texts.text("search.accessible"));
        setLeft(new FontIcon(Feather.SEARCH));
        Button clear = Buttons.icon(Feather.X, Texts.text("search.clear"), "Esc", this::empty);
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        textProperty().addListener((_, _, _) -> typed());
        setOnAction(_ -> enter());
    }

    private void typed() {
        entered = false;
        asked.ifPresent(model -> model.type(getText()));
    }

    private void enter() {
        entered = true;
        asked.ifPresent(model -> model.submit(getText()));
    }

    private void empty() {
        clear();
        enter();
    }

    /// Asks this model from now on, what already stands in the box first.
    void ask(SearchViewModel model) {
        asked = Optional.of(model);
        if (entered) {
            model.submit(getText());
        } else {
            model.type(getText());
        }
        model.requestProperty().subscribe(request -> show(request.query()));
    }

    private void show(String query) {
        if (!query.equals(getText())) {
            setText(query);
            positionCaret(query.length());
        }
    }
}

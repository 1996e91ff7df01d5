package org.lectern.ui.search;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.ui.style.StyleNames;

/// Ways to go on from what was typed, hung below the box. The focus stays in the box; down and up walk the offers,
/// Enter takes one.
public final class OffersView extends ListView<String> {

    private static final double ROW = 30;
    private static final double EDGE = 10;

    private final SearchViewModel model;

    public OffersView(SearchViewModel model, SearchBarView bar) {
        super(model.completions());
        this.model = model;
        getStyleClass().addAll(StyleNames.FLOATING, "offers");
        setFocusTraversable(false);
        setFixedCellSize(ROW);
        setVisible(false);
        ObservableList<String> offers = model.completions();
        offers.addListener((ListChangeListener<String>) _ -> {
            getSelectionModel().clearSelection();
            setPrefHeight(offers.size() * ROW + EDGE);
            setVisible(!offers.isEmpty() && bar.box().isFocused());
        });
        bar.box().focusedProperty().addListener((_, _, focused) -> setVisible(focused && !offers.isEmpty()));
        bar.box().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseClicked(_ -> take());
    }

    private void key(KeyEvent event) {
        if (!isVisible()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN) {
            getSelectionModel().selectNext();
            event.consume();
        } else if (code == KeyCode.UP) {
            getSelectionModel().selectPrevious();
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            model.endCompletion();
            event.consume();
        } else if (code == KeyCode.ENTER && !getSelectionModel().isEmpty()) {
            take();
            event.consume();
        }
    }

    private void take() {
        String offer = getSelectionModel().getSelectedItem();
        if (offer != null) {
            model.submit(offer);
        }
    }
}

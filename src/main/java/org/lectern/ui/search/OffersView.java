package org.lectern.ui.search;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Ways to go on from what was typed, hung below the box. The focus stays in the box; down and up walk the offers,
/// Enter takes one.
public final class OffersView extends ListView<Offer> {

    private static final double ROW = 30;
    private static final double EDGE = 10;

    private static final double GAP = 4;
    private static final double MOST_MORE = 240;

    private final SearchViewModel model;

    public OffersView(SearchViewModel model, SearchBarView bar, RequestWords words) {
        super(model.offers().offers());
        this.model = model;
        getStyleClass().addAll(StyleNames.FLOATING, "offers");
        setFocusTraversable(false);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new OfferCell(words));
        setAccessibleText(Texts.text("offer.accessible"));
        setVisible(false);
        ObservableList<Offer> offers = model.offers().offers();
        offers.addListener((ListChangeListener<Offer>) _ -> {
            getSelectionModel().clearSelection();
            setPrefHeight(offers.size() * ROW + EDGE);
            setVisible(!offers.isEmpty() && bar.box().isFocused());
        });
        bar.box().focusedProperty().addListener((_, _, focused) -> setVisible(focused && !offers.isEmpty()));
        bar.box().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseClicked(_ -> take());
    }

    /// Takes its place below a node each time it is shown, as wide as that; where the pane that it covers ends a little
    /// farther right, as far as there: half a button looking out behind it would only confuse.
    public void standBelow(Node box, Node covered) {
        visibleProperty().addListener((_, _, _) -> place(box, covered));
        covered.layoutBoundsProperty().addListener((_, _, _) -> place(box, covered));
    }

    private void place(Node box, Node covered) {
        if (isVisible()) {
            Bounds place = getParent().sceneToLocal(box.localToScene(box.getBoundsInLocal()));
            Bounds pane = getParent().sceneToLocal(covered.localToScene(covered.getBoundsInLocal()));
            double more = pane.getMaxX() - place.getMaxX();
            setPrefWidth(place.getWidth() + (more > 0 && more < MOST_MORE ? more : 0));
            setTranslateX(place.getMinX());
            setTranslateY(place.getMaxY() + GAP);
        }
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
            model.offers().end();
            event.consume();
        } else if (code == KeyCode.ENTER && !getSelectionModel().isEmpty()) {
            take();
            event.consume();
        }
    }

    private void take() {
        Offer offer = getSelectionModel().getSelectedItem();
        if (offer != null) {
            model.take(offer);
        }
    }
}

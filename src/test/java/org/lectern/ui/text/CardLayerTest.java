package org.lectern.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A card stays inside its pane, and off the words that it explains.
final class CardLayerTest {

    private static void inALayer(Consumer<CardLayer> test) throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            CardLayer layer = new CardLayer();
            layer.setManaged(false);
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(layer), 900, 700));
            stage.show();
            layer.resize(900, 700);
            try {
                test.accept(layer);
            } finally {
                stage.hide();
            }
        });
    }

    private static Region card(double height) {
        Region card = new Region();
        card.setMinHeight(height);
        card.setPrefHeight(height);
        return card;
    }

    private static Optional<Bounds> words(CardLayer layer, double x, double y) {
        return Optional.of(layer.localToScreen(new BoundingBox(x, y, 20, 20)));
    }

    private static void resize(CardLayer layer, double width, double height) {
        layer.resize(width, height);
        layer.requestLayout();
        layer.layout();
    }

    private static Bounds frame(CardLayer layer) {
        Node frame = layer.getChildren().getFirst();
        return frame.localToParent(frame.getLayoutBounds());
    }

    @Test
    void aCardMovesInWhereThePaneBecomesLowerOrNarrower() throws Exception {
        inALayer(layer -> {
            layer.show(card(200), () -> {}, () -> words(layer, 850, 600));
            assertThat(frame(layer).getMaxX()).isLessThanOrEqualTo(900);

            resize(layer, 500, 400);
            assertThat(frame(layer).getMaxY()).isLessThanOrEqualTo(400);
            assertThat(frame(layer).getMaxX()).isLessThanOrEqualTo(500);

            resize(layer, 300, 400);
            assertThat(frame(layer).getMinX()).isNotNegative();
            assertThat(frame(layer).getMaxX()).isLessThanOrEqualTo(300);
        });
    }

    @Test
    void aCardThatFitsNeitherBelowNorAboveTheWordsScrollsInsteadOfCoveringThem() throws Exception {
        inALayer(layer -> {
            AtomicBoolean raised = new AtomicBoolean();

            layer.show(card(600), () -> raised.set(true), () -> words(layer, 100, 180));
            layer.layout();

            assertThat(frame(layer).getMinY()).isGreaterThanOrEqualTo(200);
            assertThat(frame(layer).getMaxY()).isLessThanOrEqualTo(700);
            assertThat(raised).isTrue();
            ScrollPane scroll = (ScrollPane) layer.getChildren().getFirst();
            assertThat(scroll.getContent().getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(600);
        });
    }

    @Test
    void aCardHangsFromItsWordsAgainWhereThePaneBecomesAnotherSize() throws Exception {
        inALayer(layer -> {
            layer.show(card(300), () -> {}, () -> words(layer, 100, 180));
            assertThat(frame(layer).getMinY()).isGreaterThanOrEqualTo(200);

            resize(layer, 900, 400);
            assertThat(frame(layer).getMinY()).isGreaterThanOrEqualTo(200);
            assertThat(frame(layer).getMaxY()).isLessThanOrEqualTo(400);

            resize(layer, 900, 700);
            assertThat(frame(layer).getHeight()).isGreaterThanOrEqualTo(300);
        });
    }
}

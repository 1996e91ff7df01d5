package org.lectern.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A card stays inside its pane.
final class CardLayerTest {

    @Test
    void aCardMovesInWhereThePaneBecomesLowerOrNarrower() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            CardLayer layer = new CardLayer();
            layer.setManaged(false);
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(layer), 900, 700));
            stage.show();
            layer.resize(900, 700);
            Region card = new Region();
            card.setMinHeight(200);
            Bounds words = layer.localToScreen(new BoundingBox(850, 600, 20, 20));

            layer.show(card, () -> {}, Optional.of(words));
            assertThat(card.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(900);

            layer.resize(500, 400);
            layer.requestLayout();
            layer.layout();
            assertThat(card.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(400);
            assertThat(card.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(500);

            layer.resize(300, 400);
            layer.requestLayout();
            layer.layout();
            assertThat(card.getBoundsInParent().getMinX()).isNotNegative();
            assertThat(card.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(300);
            stage.hide();
        });
    }
}

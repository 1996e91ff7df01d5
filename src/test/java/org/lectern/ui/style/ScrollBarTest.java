package org.lectern.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.lectern.settings.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The bars beside what is longer than its pane.
final class ScrollBarTest {

    @Test
    void aThumbCanBeTakenHoweverLongTheListIsAndItsBarStaysNarrow() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            ListView<Integer> list = new ListView<>(FXCollections.observableArrayList(
                    IntStream.range(0, 10_000).boxed().toList()));
            Scene scene = new Scene(list, 200, 400);
            new Look(scene).colour(Theme.LIGHT);
            list.applyCss();
            list.layout();

            Region thumb = (Region) list.lookup(".scroll-bar:vertical .thumb");
            assertThat(thumb.getHeight()).isGreaterThanOrEqualTo(24);
            assertThat(thumb.getWidth()).isLessThanOrEqualTo(10);
        });
    }
}

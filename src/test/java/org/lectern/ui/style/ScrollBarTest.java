package org.lectern.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.lectern.settings.Theme;
import org.lectern.ui.text.Specimen;
import org.lectern.ui.text.TextPane;
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

    @Test
    void theBarOfATextStaysNarrowToo() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TextPane pane = new TextPane("source-text", "a text");
            Scene scene = new Scene(pane, 400, 400);
            new Look(scene).colour(Theme.LIGHT);
            pane.show(Specimen.of(60).text(), List.of(), Optional.empty(), _ -> false, _ -> {});
            pane.applyCss();
            pane.layout();

            Region bar = (Region) pane.lookup(".scroll-bar:vertical");
            assertThat(bar.getWidth()).isBetween(4.0, 10.0);
        });
    }
}

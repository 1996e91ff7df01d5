package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.library.LibraryTrouble;
import org.lectern.testing.ImmediateTaskRunner;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class OpeningWindowTest {

    private static final String WHY = "Its file library.yaml can\u2019t be read.";

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aLibraryThatDoesNotOpenSaysSoInsteadOfGoingOnReading() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Stage stage = new Stage();
            new OpeningWindow(stage, new ImmediateTaskRunner())
                    .open(
                            _ -> {
                                throw new LibraryTrouble(WHY);
                            },
                            _ -> {});

            List<String> words = Objects.requireNonNull(stage.getScene()).getRoot().getChildrenUnmodifiable().stream()
                    .map(node -> node instanceof Labeled said
                            ? said.getText()
                            : node.getClass().getSimpleName())
                    .toList();
            assertThat(words).containsExactly("The library could not be opened", WHY, "Close");
            assertThat(stage.getTitle()).isEqualTo("The library could not be opened");
            stage.hide();
        });
    }
}

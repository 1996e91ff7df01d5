package org.lectern.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The titles above a section, in one line.
final class TrailTest {

    private static final List<String> PATH = List.of(
            "Living with gout",
            "Medicines against attacks",
            "Uric-acid-lowering treatment",
            "Colchicine while uric acid falls");
    private static final String WHOLE =
            "Medicines against attacks \u203a Uric-acid-lowering treatment \u203a Colchicine while uric acid falls";

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static String shown(double width) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Trail trail = new Trail(PATH, PATH.getFirst());
            new Scene(trail);
            trail.applyCss();
            trail.resize(width, 30);
            trail.layout();
            return ((Text) trail.shown().lookup(".text")).getText();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {560, 500, 430, 370, 310, 260, 205, 160, 120})
    void aLongTrailLosesWholeTitlesFromItsFarEndAndOnlyTheLastIsCut(double width) {
        String shown = shown(width);
        String left = shown.replaceFirst("^\u2026 \u203a ", "");

        assertThat(shown).startsWith("\u2026 \u203a ");
        if (left.endsWith("...")) {
            assertThat(PATH.getLast()).startsWith(left.substring(0, left.length() - 3));
        } else {
            assertThat(WHOLE).endsWith("\u203a " + left);
        }
    }

    @Test
    void aTrailThatHasRoomIsShownWhole() {
        assertThat(shown(800)).isEqualTo(WHOLE);
    }

    @Test
    void theWholeIsToldToWhoeverListens() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Trail trail = new Trail(PATH, PATH.getFirst());

            assertThat(trail.shown().getAccessibleText()).isEqualTo(WHOLE);
            assertThat(trail.shown().getAccessibleHelp())
                    .startsWith(PATH.getFirst())
                    .endsWith(WHOLE);
        });
    }
}

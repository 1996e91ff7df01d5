package org.lectern.ui.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Facet;
import org.lectern.search.FacetCounts.Value;
import org.lectern.ui.style.Texts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class FacetViewTest {

    private static final FacetRowView.Acts NONE = new FacetRowView.Acts() {
        @Override
        public void toggle(FacetRow row) {}

        @Override
        public void leaveOut(FacetRow row) {}

        @Override
        public void turn(FacetRow row) {}

        @Override
        public void move(FacetRowView from, int by) {}
    };

    private final FacetViewModel model = new FacetViewModel(Facet.TREATMENT);

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static List<Value> values(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Value("v" + i, "v" + i, 99 - i, Optional.empty()))
                .toList();
    }

    @Test
    void whereTheFirstRowsStayWhatIsToldBelowThemIsOfThisAnswer() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            FacetView view = new FacetView(model, NONE);
            new Scene(view);
            model.show(values(8), false, Set.of(), Set.of());
            assertThat(view.lookup(".facet-find")).isNull();

            model.show(values(30), true, Set.of(), Set.of());
            assertThat(((TextField) view.lookup(".facet-find")).getPromptText())
                    .isEqualTo(Texts.text("facets.find", 30));

            model.show(values(20), true, Set.of(), Set.of());
            assertThat(((TextField) view.lookup(".facet-find")).getPromptText())
                    .isEqualTo(Texts.text("facets.find", 20));

            model.findProperty().set("v");
            assertThat(view.lookup(".facet-all")).isNull();
        });
    }

    @Test
    void aBoxTellsAScreenReaderItsState() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            assertThat(state(FacetRow.Choice.NONE)).containsExactly(false, false);
            assertThat(state(FacetRow.Choice.CHOSEN)).containsExactly(true, false);
            assertThat(state(FacetRow.Choice.LEFT_OUT)).containsExactly(false, true);
        });
    }

    private static List<Object> state(FacetRow.Choice choice) {
        FacetRowView row = new FacetRowView(new FacetRow("a", "a", 3, 0, false, false, choice), NONE);
        return List.of(
                row.queryAccessibleAttribute(AccessibleAttribute.SELECTED),
                row.queryAccessibleAttribute(AccessibleAttribute.INDETERMINATE));
    }
}

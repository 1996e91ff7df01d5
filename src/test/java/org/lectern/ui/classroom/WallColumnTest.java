package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Evidence;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.Words;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class WallColumnTest {

    private static final double WIDTH = 420;
    private static final double HEIGHT = 333;
    private static final int MOST_STEPS = 40;

    private final AtomicReference<WallColumn> column = new AtomicReference<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>();

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WallColumn wall = new WallColumn("wall-main");
            EvidenceChip badge = new EvidenceChip(Optional.of(Evidence.RCT));
            badge.setPadding(new Insets(9));
            wall.show(List.of(flow("first", 90), badge, Words.wrapped(words("label", 40)), flow("second", 300)));
            Stage window = new Stage();
            window.setScene(new Scene(wall, WIDTH, HEIGHT));
            window.show();
            column.set(wall);
            stage.set(window);
        });
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.get().hide());
    }

    private static String words(String word, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static TextFlow flow(String word, int count) {
        TextFlow flow = new TextFlow(new Text(words(word, count)));
        flow.setLineSpacing(7);
        return flow;
    }

    /// Where the upper edge stands after each step, until none moves it further.
    private List<Double> edges(int by) {
        List<Double> edges = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WallColumn wall = column.get();
            VBox content = (VBox) wall.getContent();
            double before = -1;
            for (int i = 0; i < MOST_STEPS && wall.getVvalue() != before; i++) {
                before = wall.getVvalue();
                wall.scroll(by);
                wall.layout();
                double edge = content.sceneToLocal(wall.lookup(".viewport").localToScene(0, 0))
                        .getY();
                assertThat(new LineEdges(content).cutsNone(edge))
                        .as("edge at " + edge)
                        .isTrue();
                edges.add(edge);
            }
        });
        return edges;
    }

    @Test
    void noLineIsCutByTheUpperEdgeHoweverFarOneScrolls() {
        List<Double> down = edges(1);
        assertThat(down).hasSizeGreaterThan(3).isSorted().doesNotContain(0.0);
        assertThat(column.get().getVvalue()).isGreaterThan(0.99);

        List<Double> up = edges(-1);
        assertThat(up).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(column.get().getVvalue()).isZero();
    }

    /// As wide and high as given, with the same part in view.
    private double edgeIn(double width, double height) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WallColumn wall = column.get();
            double share = wall.share();
            wall.resize(width, height);
            wall.layout();
            wall.settle(share);
            wall.layout();
            VBox content = (VBox) wall.getContent();
            double edge = content.sceneToLocal(wall.lookup(".viewport").localToScene(0, 0))
                    .getY();
            assertThat(new LineEdges(content).cutsNone(edge))
                    .as("edge at " + edge)
                    .isTrue();
            return edge;
        });
    }

    @Test
    void aColumnOfAnotherSizeKeepsItsPartInViewAndStandsAtTheTopWhereAllFits() {
        edges(1);

        assertThat(edgeIn(WIDTH + 150, HEIGHT + 50)).isGreaterThan(HEIGHT);
        assertThat(edgeIn(WIDTH * 4, HEIGHT * 6)).isZero();
    }
}

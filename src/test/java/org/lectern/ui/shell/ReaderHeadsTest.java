package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Pictures;
import org.lectern.testing.Window;

/// The heads of the section and of its source, beside each other.
final class ReaderHeadsTest {

    @TempDir
    private Path folder;

    @Test
    void bothEndOnOneLineWhicheverIsHigher() {
        try (Window window = Window.open(folder, Pictures.settings())) {
            ask(window, "what about colchicine");
            assertThat(lowerEdges(window)).as("the source has more lines").hasSize(1);

            ask(window, "CrystalFlush");
            window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
            window.settle();
            assertThat(lowerEdges(window)).as("the section has more lines").hasSize(1);

            window.resize(1920, 1080);
            window.settle();
            assertThat(lowerEdges(window)).as("on a wide display").hasSize(1);
        }
    }

    @Test
    void whereTheSourceIsATabTheSectionsHeadIsAsHighAsItsOwnWords() {
        try (Window window = Window.open(folder, Pictures.settings())) {
            ask(window, "what about colchicine");
            window.resize(900, 700);
            window.settle();
            Region head = (Region) window.node(".section-side .reader-head");
            double words = head.getChildrenUnmodifiable().stream()
                    .mapToDouble(child -> child.getBoundsInParent().getMaxY())
                    .max()
                    .orElseThrow();
            assertThat(head.getHeight() - words)
                    .isLessThanOrEqualTo(head.getInsets().getBottom() + 1);
        }
    }

    private static void ask(Window window, String query) {
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText(query));
        window.robot().clickOn(".search-box").push(KeyCode.ENTER);
        window.await(() -> window.shows(".section-side .reader-trail") && window.shows(".source-side .reader-trail"));
        window.settle();
    }

    private static List<Double> lowerEdges(Window window) {
        return window.robot().lookup(".reader-head").queryAll().stream()
                .filter(Window::isSeen)
                .map(ReaderHeadsTest::lowerEdge)
                .distinct()
                .toList();
    }

    private static double lowerEdge(Node head) {
        return head.localToScene(head.getLayoutBounds()).getMaxY();
    }
}

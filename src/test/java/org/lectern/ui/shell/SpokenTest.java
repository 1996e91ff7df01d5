package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// What somebody hears who does not see the window: whatever the focus can reach has a name, and counts are told.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpokenTest {

    private Window window;

    record Place(String name, Consumer<Window> way, String sign) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place("start", _ -> {}, ".question"),
                new Place("found", SpokenTest::ask, ".section-side .reader-trail"),
                new Place("filters", with(SpokenTest::ask, KeyCode.CONTROL, KeyCode.L), ".facet-row"),
                new Place("find in text", with(SpokenTest::ask, KeyCode.CONTROL, KeyCode.F), ".find-bar"),
                new Place("similar sections", with(SpokenTest::askAndRead, KeyCode.S), ".similar-row"),
                new Place("a card", with(SpokenTest::askAndRead, KeyCode.C), ".card"),
                new Place("about the source", with(SpokenTest::ask, KeyCode.CONTROL, KeyCode.I), ".quality-item"),
                new Place("comparison", keys(KeyCode.CONTROL, KeyCode.M), ".says"),
                new Place("side by side", with(keys(KeyCode.CONTROL, KeyCode.M), KeyCode.ENTER), ".pair-side"),
                new Place("at a glance", keys(KeyCode.CONTROL, KeyCode.G), ".bar-row"),
                new Place("as a table", with(keys(KeyCode.CONTROL, KeyCode.G), KeyCode.T), ".chart-table"),
                new Place("desk", keys(KeyCode.CONTROL, KeyCode.D), ".desk"),
                new Place("lessons", keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E), ".lessons"),
                new Place("spot the claim", keys(KeyCode.CONTROL, KeyCode.J), ".spot-line"),
                new Place("everything", keys(KeyCode.CONTROL, KeyCode.K), ".palette"),
                new Place("keys", keys(KeyCode.F1), ".key-sheet"),
                new Place("searches", keys(KeyCode.CONTROL, KeyCode.H), ".searches"));
    }

    private static Consumer<Window> keys(KeyCode... keys) {
        return window -> window.robot().push(keys);
    }

    private static Consumer<Window> with(Consumer<Window> before, KeyCode... keys) {
        return window -> {
            before.accept(window);
            window.settle();
            window.robot().push(keys);
        };
    }

    private static void ask(Window window) {
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText("CrystalFlush"));
        window.robot().clickOn(".search-box").push(KeyCode.ENTER);
        window.await(() -> window.shows(".section-side .reader-trail") && window.shows(".section-text .mark-match"));
    }

    private static void askAndRead(Window window) {
        ask(window);
        window.robot().push(KeyCode.DOWN).push(KeyCode.RIGHT);
        window.settle();
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        window = Window.open(folder, Settings.DEFAULT);
    }

    @BeforeEach
    void begin() {
        window.startAfresh();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatTheFocusCanReachHasAName(Place place) {
        place.way().accept(window);
        window.await(() -> window.shows(place.sign()));
        Set<Node> reached = stops();
        window.onWindow(() -> gather(window.scene().getRoot(), reached));

        assertThat(reached).hasSizeGreaterThan(3);
        assertThat(reached).filteredOn(node -> name(node).isBlank()).isEmpty();
    }

    /// Where Tab leads, until it comes round.
    private Set<Node> stops() {
        Set<Node> stops = new LinkedHashSet<>();
        window.onWindow(() -> {
            Node at = window.scene().getFocusOwner();
            while (at != null && stops.add(at)) {
                at.requestFocusTraversal(TraversalDirection.NEXT);
                at = window.scene().getFocusOwner();
            }
        });
        return stops;
    }

    /// Every node that takes the focus and is seen, whether Tab comes there or the arrows do.
    private static void gather(Node node, Set<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        boolean typedIn = node instanceof TextInputControl;
        Object text = typedIn ? "" : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text instanceof String words ? words : "";
    }

    @Test
    void countsAreTold() {
        ask(window);

        assertThat(name(window.node(".facet-row"))).matches(".*\\d.*");
        assertThat(name(window.node(".hit-list"))).contains("2 sections", "1 of 3 sources");
    }
}

package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;
import org.lectern.ui.control.RemovableChip;

/// Where the window is narrow nothing is cut off and nothing is lost; and the sheet of keys leaves no key out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NarrowWindowTest {

    private static final double HEIGHT = 700;

    private Window window;

    @BeforeAll
    void open(@TempDir Path folder) {
        window = Window.open(folder, Settings.DEFAULT);
        ask("what about colchicine", 1);
    }

    /// @param readings as how many concepts it is read
    private void ask(String query, int readings) {
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText(query));
        window.robot().clickOn(".search-box").push(KeyCode.ENTER);
        window.await(() -> chips().size() == readings);
    }

    private List<RemovableChip> chips() {
        return List.copyOf(window.robot().lookup(".removable").queryAllAs(RemovableChip.class));
    }

    @AfterEach
    void askAgain() {
        ask("what about colchicine", 1);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {720, 860, 1000, 1280})
    void theBarLiesInTheWindowAndItsPartsBesideEachOther(double width) {
        window.resize(width, HEIGHT);
        List<Bounds> parts = window.node(".top-bar") instanceof HBox bar
                ? bar.getChildren().stream()
                        .filter(Node::isVisible)
                        .map(part -> part.localToScene(part.getLayoutBounds()))
                        .toList()
                : List.of();

        assertThat(parts).hasSizeGreaterThan(4);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.getMinX()).isNotNegative();
            assertThat(part.getMaxX()).isLessThanOrEqualTo(width);
        });
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).getMinX())
                    .isGreaterThanOrEqualTo(parts.get(i - 1).getMaxX());
        }
        Bounds toggle = bounds(".toggle-switch");
        assertThat(window.robot().lookup(".query-line > *").queryAll().stream().filter(Node::isVisible))
                .hasSize(2)
                .allSatisfy(part -> assertThat(
                                part.localToScene(part.getLayoutBounds()).getMaxX())
                        .isLessThanOrEqualTo(toggle.getMinX()));
    }

    private Bounds bounds(String selector) {
        Node node = window.node(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @ValueSource(doubles = {720, 860, 1000, 1280})
    void aReadingOfTheQueryStandsThereWholeOrIsCounted(double width) {
        ask("colchicine swelling gout uric acid joint pain", 5);
        window.resize(width, HEIGHT);
        List<RemovableChip> seen = chips().stream().filter(Node::isVisible).toList();
        MenuButton folded = (MenuButton) window.node(".folded-chips");

        assertThat(seen)
                .hasSizeLessThan(5)
                .allSatisfy(chip -> assertThat(chip.getWidth()).isGreaterThanOrEqualTo(chip.prefWidth(-1)));
        assertThat(bounds(".folded-chips").getMaxX())
                .isLessThanOrEqualTo(bounds(".toggle-switch").getMinX());
        assertThat(folded.getText()).isEqualTo("+" + (5 - seen.size()));
        assertThat(chips().stream().filter(chip -> !chip.isVisible()))
                .allSatisfy(chip -> assertThat(folded.getAccessibleText()).contains(chip.getText()));
    }

    @Test
    void theBoxGivesWayToTheOnlyReading() {
        window.resize(860, HEIGHT);

        assertThat(chips())
                .singleElement()
                .satisfies(chip -> assertThat(chip.getWidth()).isGreaterThanOrEqualTo(chip.prefWidth(-1)));
        assertThat(window.node(".folded-chips").isVisible()).isFalse();
    }

    @Test
    void aReadingThatIsOnlyCountedCanBeTakenAway() {
        ask("colchicine swelling gout uric acid joint pain", 5);
        window.resize(860, HEIGHT);
        MenuButton folded = (MenuButton) window.node(".folded-chips");
        window.onWindow(folded::show);
        List<String> names = folded.getItems().stream().map(MenuItem::getText).toList();
        window.onWindow(() -> {
            folded.getItems().getLast().fire();
            folded.hide();
        });
        window.await(() -> chips().size() == 4);

        assertThat(names).hasSizeGreaterThan(1);
        assertThat(chips()).extracting(RemovableChip::getText).doesNotContain(names.getLast());
    }

    @Test
    void theMenuThatTakesTheButtonsPlaceHasThemAll() {
        window.resize(860, HEIGHT);
        MenuButton menu = (MenuButton) window.node(".folded");
        Set<String> pages = window.robot().lookup(".top-acts .icon-button").queryAll().stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet());

        assertThat(menu.isVisible()).isTrue();
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(menu.getItems())
                .extracting(MenuItem::getText)
                .allSatisfy(text -> assertThat(pages).anyMatch(text::startsWith))
                .hasSameSizeAs(pages);
    }

    @Test
    void theFiltersCoverTheHitsWholeAndHaveAButtonThatClosesThem() {
        window.resize(860, HEIGHT);
        window.robot().push(KeyCode.SHORTCUT, KeyCode.L);
        window.await(() -> window.shows(".drawer .facets"));
        Bounds filters = onScreen(window.node(".drawer .facets"));
        assertThat(filters.getMaxX())
                .isGreaterThanOrEqualTo(onScreen(window.node(".hits")).getMaxX());

        window.onWindow(() -> window.robot().lookup(".drawer .facets .button").queryAllAs(Button.class).stream()
                .filter(button -> "Close the filters".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
        window.await(() -> !window.shows(".drawer .facets"));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void everyKeyStandsOnTheSheetOnce() {
        Shell shell = (Shell) window.scene().getRoot();
        window.onWindow(() -> shell.panels().keys());
        List<String> told = window.robot().lookup(".key-grid .label").queryAll().stream()
                .map(node -> ((Label) node).getText())
                .toList();
        List<String> keys = window.robot().lookup(".key-grid .key").queryAll().stream()
                .map(node -> ((Label) node).getText())
                .toList();
        window.robot().push(KeyCode.ESCAPE);

        assertThat(keys).contains("Ctrl+Z").doesNotHaveDuplicates();
        assertThat(shell.commands().all())
                .filteredOn(command -> !command.key().isEmpty())
                .allSatisfy(command -> assertThat(told).containsOnlyOnce(command.name()));
    }
}

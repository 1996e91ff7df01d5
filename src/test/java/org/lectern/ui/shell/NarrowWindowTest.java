package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

/// Where the window is narrow nothing is cut off and nothing is lost; and the sheet of keys leaves no key out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NarrowWindowTest {

    private static final double HEIGHT = 700;

    private Window window;

    @BeforeAll
    void open(@TempDir Path folder) {
        window = Window.open(folder, Settings.DEFAULT);
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText("what about colchicine"));
        window.robot().clickOn(".search-box").push(KeyCode.ENTER);
        window.await(() -> window.shows(".removable"));
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
        assertThat(bounds(".removable").getMaxX()).isLessThanOrEqualTo(toggle.getMinX());
    }

    private Bounds bounds(String selector) {
        Node node = window.node(selector);
        return node.localToScene(node.getLayoutBounds());
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

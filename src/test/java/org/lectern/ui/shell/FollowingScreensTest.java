package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.compare.Comparison;
import org.lectern.library.glance.Chart;
import org.lectern.settings.Settings;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.Window;

/// Somebody changes the library with another program while a screen is open: it shows the change, and whoever works in
/// it is where she was.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FollowingScreensTest {

    private static final String NEWS = "a-page-of-news";

    private DeskRoom room;
    private Library library;
    private Window window;

    @BeforeAll
    void open(@TempDir Path folder) {
        room = new DeskRoom(folder);
        library = room.open();
        window = Window.open(folder, Settings.DEFAULT, library);
        window.await(() -> status().contains("up to date"));
    }

    @BeforeEach
    void begin() {
        window.startAfresh();
    }

    @AfterAll
    void close() {
        window.close();
        library.close();
    }

    private String status() {
        return window.robot().lookup(".status-bar .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .reduce("", (all, text) -> all + " " + text);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Puts a page of another source into the library.
    private void add(String text, BooleanSupplier shown) {
        write(room.source(NEWS), "---\ntitle: News on gout\npublisher: A paper\n---\n" + text);
        window.await(shown);
    }

    private void takeOut(BooleanSupplier shown) throws IOException {
        Files.deleteIfExists(room.source(NEWS));
        window.await(shown);
    }

    @SuppressWarnings("unchecked")
    private <T> TableView<T> table(String selector) {
        return (TableView<T>) window.node(selector);
    }

    private Node focus() {
        return window.scene().getFocusOwner();
    }

    @Test
    void theMatrixFollowsAndNeitherTheCellInHandNorTheFilterIsLost() throws IOException {
        window.robot().push(KeyCode.CONTROL, KeyCode.M);
        window.await(() -> window.shows(".says"));
        window.robot().push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        TableView<Comparison.Row> table = table(".compare .table-view");
        String concept = table.getFocusModel().getFocusedItem().concept().id();
        add(
                "# Allopurinol\n\nAllopurinol is recommended for most adults.\n\n# Diet\n\nCherries help nobody.\n",
                () -> table.getColumns().size() == 5);

        assertThat(table.getFocusModel().getFocusedItem().concept().id()).isEqualTo(concept);
        // Its source, before which the new one stands.
        assertThat(table.getFocusModel().getFocusedCell().getColumn()).isEqualTo(3);
        assertThat(table.getSelectionModel().getSelectedItem().concept().id()).isEqualTo(concept);
        assertThat(focus()).isSameAs(table);

        window.robot().push(KeyCode.CONTROL, KeyCode.F).write("allo", 0);
        takeOut(() -> table.getColumns().size() == 4);

        TextField filter = (TextField) window.node(".compare-filter");
        assertThat(focus()).isSameAs(filter);
        assertThat(filter.getText()).isEqualTo("allo");
        assertThat(table.getItems()).hasSize(1);
    }

    private String focusedBar() {
        return Optional.ofNullable(focus()).map(Node::getAccessibleText).orElse("");
    }

    @Test
    void theChartsFollowAndTheBarInHandStaysInHandAndSoDoesTheRowOfTheTable() throws IOException {
        window.robot().push(KeyCode.CONTROL, KeyCode.G);
        window.await(() -> window.shows(".bar-row"));
        window.robot().push(KeyCode.DOWN);
        window.settle();
        String before = focusedBar();
        String name = before.split(":", 2)[0];
        add(
                "# " + name + "\n\nIn a randomised trial of 90 adults " + name + " relieved pain (n = 90).\n",
                () -> window.robot().lookup(".bar-row").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .anyMatch(words -> words.startsWith(name + ":") && !words.equals(before)));

        assertThat(focusedBar()).startsWith(name + ":").isNotEqualTo(before);

        window.robot().push(KeyCode.T);
        window.await(() -> window.shows(".chart-table"));
        TableView<Chart.Bar> table = table(".charts .chart-table");
        window.robot().push(KeyCode.DOWN);
        Chart.Bar chosen = table.getSelectionModel().getSelectedItem();
        List<Chart.Bar> bars = List.copyOf(table.getItems());
        takeOut(() -> !bars.equals(table.getItems()));

        assertThat(window.node(".charts .chart-table")).isSameAs(table);
        assertThat(table.getSelectionModel().getSelectedIndex()).isPositive();
        assertThat(table.getSelectionModel().getSelectedItem().label()).isEqualTo(chosen.label());
        assertThat(focus()).isSameAs(table);
    }

    @Test
    void theDeskFollowsAndTheLineInHandStaysInHand() throws IOException {
        window.robot().push(KeyCode.CONTROL, KeyCode.D);
        ListView<?> list = (ListView<?>) window.node(".work-list");
        window.await(() -> list.getItems().size() > 2);
        window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
        int lines = list.getItems().size();
        Object held = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        add(
                "# Buy\n\nOur award-winning tablet cures gout forever, without any side effects.\n",
                () -> list.getItems().size() > lines);

        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(held);
        assertThat(list.getSelectionModel().getSelectedIndex()).isGreaterThan(at);
        assertThat(focus()).isSameAs(list);

        takeOut(() -> list.getItems().size() == lines);

        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(held);
    }

    private String textOfPair() {
        return window.robot().from(window.node(".pair-side")).lookup(Text.class::isInstance).queryAll().stream()
                .map(node -> ((Text) node).getText())
                .reduce("", String::concat);
    }

    @Test
    void twoSourcesSideBySideFollowAndTheFocusStays() throws IOException {
        window.robot().push(KeyCode.CONTROL, KeyCode.B);
        window.await(() -> window.shows(".pair-side") && textOfPair().contains("CrystalFlush"));
        Node focus = focus();
        Path clinic = room.source("clear-joint-clinic");
        String before = Files.readString(clinic);
        write(clinic, before.replace("Our award-winning team", "Our much-praised team"));
        window.await(() -> textOfPair().contains("much-praised"));
        assertThat(focus()).isSameAs(focus);

        write(clinic, before);
        window.await(() -> textOfPair().contains("award-winning"));
        assertThat(focus()).isSameAs(focus);
    }

    @Test
    void aSheetOfStatementsStaysAsItWasDrawn() throws IOException {
        window.robot().push(KeyCode.CONTROL, KeyCode.J);
        window.await(() -> window.shows(".spot-line"));
        Shell shell = (Shell) window.scene().getRoot();
        var spot = shell.classroom().spot();
        window.onWindow(spot::reveal);
        var drawn = spot.spotProperty().get();
        add("# Shop\n\nOur award-winning tablet cures gout forever.\n", () -> status().contains("4 sources"));

        assertThat(spot.spotProperty().get()).isSameAs(drawn);
        assertThat(spot.revealedProperty().get()).isEqualTo(1);
        takeOut(() -> status().contains("3 sources"));
    }
}

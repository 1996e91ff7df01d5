package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Facet;
import org.lectern.lesson.Part;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.compare.Comparison;
import org.lectern.settings.Settings;
import org.lectern.task.Progress;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.Window;

/// What sources say of treatments, from the matrix to the wall, by keyboard alone.
final class TeachAMatrixTest {

    private static final String ID = "what-helps-in-gout";

    @TempDir
    private Path folder;

    private Library library;
    private Window window;

    @BeforeEach
    void open() {
        library = new DeskRoom(folder).open();
        window = Window.open(folder, Settings.DEFAULT, library);
        window.await(() -> window.shows(".start"));
    }

    @AfterEach
    void close() {
        window.close();
        library.close();
    }

    private Optional<Part.Table> saved() {
        return library.lesson(ID).stream()
                .flatMap(file -> file.lesson().steps().stream())
                .filter(step -> step.show() == Step.Show.COMPARISON)
                .flatMap(step -> step.parts().stream())
                .filter(Part.Table.class::isInstance)
                .map(Part.Table.class::cast)
                .findFirst();
    }

    private List<Label> onTheWall(String selector) {
        return window.robot().listWindows().stream()
                .map(javafx.stage.Window::getScene)
                .filter(TeachAMatrixTest::isWall)
                .flatMap(scene -> scene.getRoot().lookupAll(selector).stream())
                .map(Label.class::cast)
                .toList();
    }

    private static boolean isWall(Scene scene) {
        return scene != null && scene.getRoot().getStyleClass().contains("present");
    }

    @Test
    void aMatrixIsCollectedAndShownOnTheWallWithEveryCell() {
        window.robot().push(KeyCode.CONTROL, KeyCode.M);
        window.await(() -> window.shows(".compare .table-view"));
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.await(() -> window.shows(".lesson-choice"));
        window.robot().write("What helps in gout").push(KeyCode.ENTER);
        window.await(() -> saved().isPresent());
        Part.Table table = saved().orElseThrow();
        sameAsTheLibrary(table);

        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.await(() -> window.shows(".step-list"));
        window.robot().push(KeyCode.F5);
        window.await(() -> !onTheWall(".lesson-table-cell").isEmpty());
        assertThat(onTheWall(".lesson-table-head")).extracting(Label::getText).containsExactlyElementsOf(table.head());
        assertThat(onTheWall(".lesson-table-cell"))
                .extracting(cell -> cell.getText().replace('\u00a0', ' '))
                .containsExactlyElementsOf(
                        table.rows().stream().flatMap(List::stream).toList());
        assertThat(onTheWall(".lesson-table-cell"))
                .allSatisfy(cell -> assertThat(cell.getFont().getSize()).isGreaterThanOrEqualTo(28));
        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> onTheWall(".lesson-table-cell").isEmpty());
    }

    @Test
    void aMatrixWithoutARowIsNoStep() {
        window.robot().push(KeyCode.CONTROL, KeyCode.M);
        window.await(() -> window.shows(".compare .table-view"));
        window.robot().push(KeyCode.CONTROL, KeyCode.F).write("moonlight");
        window.await(() ->
                ((TableView<?>) window.node(".compare .table-view")).getItems().isEmpty());
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.await(() -> window.robot().lookup(".status-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("There is nothing open here")));
        assertThat(window.shows(".lesson-choice")).isFalse();
    }

    private void sameAsTheLibrary(Part.Table table) {
        Comparison comparison = Comparison.of(library, Facet.TREATMENT, Progress.unwatched());
        assertThat(table.head()).hasSize(comparison.sources().size() + 1);
        assertThat(table.head().subList(1, table.head().size()))
                .containsExactlyElementsOf(comparison.sources().stream()
                        .map(source -> source.title())
                        .toList());
        assertThat(table.rows())
                .extracting(List::getFirst)
                .contains("Colchicine", "Allopurinol")
                .hasSameSizeAs(comparison.rows());
        Stream<String> cells = table.rows().stream().flatMap(row -> row.stream().skip(1));
        assertThat(cells)
                .noneMatch(String::isBlank)
                .anyMatch(cell -> cell.contains(" \u00b7 "))
                .hasSize(comparison.rows().size() * comparison.sources().size());
    }
}

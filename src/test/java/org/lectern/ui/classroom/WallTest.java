package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Part;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.lessons.StepMaker;
import org.lectern.settings.Theme;
import org.lectern.testing.SampleLessons;
import org.lectern.ui.style.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What is revealed comes into view, on a wall too low for its step.
final class WallTest {

    @TempDir
    private Path folder;

    private Library library;
    private Optional<PresentViewModel> shown = Optional.empty();
    private Optional<Wall> wall = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        library = SampleLessons.library(folder);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.ifPresent(Stage::hide));
        library.close();
    }

    private void show(Step step) {
        Lesson lesson = Lesson.begin("Wall", "", "2026-11-22").withStep(step);
        PresentViewModel model = new PresentViewModel(Showing.of(library, lesson), 0, InstantSource.system());
        shown = Optional.of(model);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Wall made = new Wall(model, new ReadOnlyDoubleWrapper(1080));
            wall = Optional.of(made);
            Stage window = new Stage();
            stage = Optional.of(window);
            Scene scene = new Scene(made, 900, 300);
            new Look(scene).colour(Theme.LIGHT);
            window.setScene(scene);
            window.show();
            made.arrive();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PresentViewModel model() {
        return shown.orElseThrow();
    }

    private Wall wall() {
        return wall.orElseThrow();
    }

    private List<ScrollPane> columns() {
        return wall().lookupAll(".wall-column").stream()
                .map(ScrollPane.class::cast)
                .toList();
    }

    private void onWindow(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theAnswerStandsAboveAllAndIsScrolledTo() {
        show(new StepMaker(library)
                .section(SampleLessons.section(library, "Our salt cave"))
                .orElseThrow()
                .withAnswer("Nobody was asked."));
        onWindow(() -> model().reveal());
        onWindow(() -> wall().scroll(1));
        onWindow(() -> wall().scroll(1));
        assertThat(columns().getFirst().getVvalue()).isPositive();

        onWindow(() -> model().answer());
        assertThat(columns().getFirst().getVvalue()).isZero();
    }

    @Test
    void ofThreeQuotationsInTwoColumnsTheOneThatIsRevealedMoves() {
        StepMaker maker = new StepMaker(library);
        String cave = SampleLessons.section(library, "Our salt cave");
        Step pair = maker.pair(cave, SampleLessons.section(library, "Why drugs fail"))
                .orElseThrow();
        Part third = maker.section(SampleLessons.section(library, "Inhaled steroids"))
                .orElseThrow()
                .parts()
                .getFirst();
        show(pair.withParts(List.of(pair.parts().get(0), pair.parts().get(1), third)));
        List<Reveal> hidden = model().slideProperty().get().hidden();
        while (hidden.get(model().slideProperty().get().revealed()).quotation() == 0) {
            onWindow(() -> model().reveal());
        }
        double before = columns().getFirst().getVvalue();

        onWindow(() -> model().reveal());

        assertThat(hidden.get(model().slideProperty().get().revealed() - 1).quotation())
                .isEqualTo(1);
        assertThat(columns().getFirst().getVvalue()).isEqualTo(before);
    }
}

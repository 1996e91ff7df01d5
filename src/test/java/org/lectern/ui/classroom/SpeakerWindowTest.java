package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.testing.SampleLessons;
import org.lectern.ui.style.Texts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class SpeakerWindowTest {

    @TempDir
    private Path folder;

    private Library library;
    private PresentViewModel model;
    private Stage owner;

    @BeforeEach
    void open() throws Exception {
        owner = FxToolkit.registerPrimaryStage();
        library = SampleLessons.library(folder);
        model = new PresentViewModel(Showing.of(library, SampleLessons.lesson(library)), 0, InstantSource.system());
    }

    @AfterEach
    void close() {
        onWindow(() -> model.notesProperty().set(false));
        library.close();
    }

    private static void onWindow(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Window> shown() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing()
                        && window instanceof Stage stage
                        && Texts.text("present.speaker").equals(stage.getTitle()))
                .toList();
    }

    private static void closeByTitleBar(Window window) {
        onWindow(() -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void closedByItsTitleBarItComesBackAtTheNextPressOfItsKey() {
        onWindow(() -> new SpeakerWindow(model, _ -> {}, owner, _ -> {}).begin());
        assertThat(shown()).hasSize(1);

        closeByTitleBar(shown().getFirst());
        assertThat(shown()).isEmpty();
        assertThat(model.notesProperty().get()).isFalse();

        onWindow(() -> model.notesProperty().set(true));
        assertThat(shown()).hasSize(1);
    }

    @Test
    void theNotesFollowTheLessonOnlyWhileTheyAreSeen() {
        onWindow(() -> {
            SpeakerView notes = new SpeakerView(model);
            Labeled number = (Labeled) notes.lookup(".headline");
            notes.run(true);
            model.next();
            String second = number.getText();
            assertThat(second).contains("2");

            notes.run(false);
            model.next();
            assertThat(number.getText()).isEqualTo(second);

            notes.run(true);
            assertThat(number.getText()).contains("3");
            notes.run(false);
        });
    }
}

package org.lectern.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.testing.Pictures;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.Window;

/// Lessons on the desk and on the wall as pictures in `target/screens`, to be looked at by people.
final class ClassroomScreensTest {

    @TempDir
    private Path folder;

    record Scenario(String name, Consumer<Window> steps) {

        @Override
        public String toString() {
            return name;
        }
    }

    /// Steps from the wall's first on, and what each picture is called.
    static Stream<Arguments> wallScenarios() {
        return Stream.of(
                Arguments.of("wall", List.of()),
                Arguments.of("wall-marked", List.of(KeyCode.R, KeyCode.R, KeyCode.R, KeyCode.R)),
                Arguments.of(
                        "wall-pair",
                        List.of(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.R, KeyCode.R, KeyCode.R, KeyCode.R)),
                Arguments.of("wall-table", List.of(KeyCode.DIGIT4, KeyCode.ENTER)),
                Arguments.of("wall-spot", List.of(KeyCode.DIGIT5, KeyCode.ENTER, KeyCode.R, KeyCode.R)),
                Arguments.of("speaker", List.of(KeyCode.P)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wallScenarios")
    void theWallHasItsPictures(String name, List<KeyCode> keys) throws Exception {
        SampleLibrary library = new SampleLibrary();
        library.save(TeachingSample.lesson(library));
        try (Pictures pictures = new Pictures();
                Window window = Window.open(folder, Pictures.settings(), library)) {
            window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.await(() -> window.shows(".step-list"));
            pictures.take(name, window, () -> wall(window, keys), ClassroomScreensTest::leave);
        }
    }

    private static Scene wall(Window window, List<KeyCode> keys) {
        window.robot().push(KeyCode.F5);
        window.await(() -> window.sceneOf("present").isPresent());
        keys.forEach(key -> window.robot().push(key));
        return window.sceneOf("present").orElseThrow();
    }

    private static void leave(Window window) {
        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> window.sceneOf("present").isEmpty());
    }

    static Stream<Scenario> classroom() {
        return Stream.of(
                new Scenario("lesson", window -> {
                    window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
                    window.await(() -> window.shows(".step-list") && window.shows(".quotation"));
                }),
                new Scenario("lesson-changed", window -> {
                    window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
                    window.await(() -> window.shows(".step-list") && window.shows(".quotation"));
                    window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
                    window.await(() -> window.shows(".changed-both"));
                }),
                new Scenario("lesson-choice", window -> {
                    window.robot().write("colchicine").push(KeyCode.ENTER);
                    window.await(() -> window.shows(".section-text .mark-match"));
                    window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
                    window.await(() -> window.shows(".lesson-choice"));
                }),
                new Scenario("spot", window -> {
                    window.robot().push(KeyCode.CONTROL, KeyCode.J);
                    window.await(() -> window.shows(".spot-item"));
                }),
                new Scenario("spot-key", window -> {
                    window.robot().push(KeyCode.CONTROL, KeyCode.J);
                    window.await(() -> window.shows(".spot-item"));
                    window.robot().push(KeyCode.A);
                    window.await(() -> window.shows(".verdict"));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("classroom")
    void theClassroomHasItsPictures(Scenario scenario) throws Exception {
        SampleLibrary library = new SampleLibrary();
        library.save(TeachingSample.lesson(library));
        try (Pictures pictures = new Pictures();
                Window window = Window.open(folder, Pictures.settings(), library)) {
            scenario.steps().accept(window);
            pictures.take(scenario.name(), window);
        }
    }
}

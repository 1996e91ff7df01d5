package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.settings.Settings;
import org.lectern.settings.Theme;
import org.lectern.settings.WindowPlace;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.Window;

/// Lessons on the desk and on the wall as pictures in `target/screens`, to be looked at by people.
final class ClassroomScreensTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);
    private static final WindowPlace PLACE = WindowPlace.DEFAULT;
    private static final Settings SETTINGS = Settings.DEFAULT
            .withTheme(Theme.LIGHT)
            .withPlace(new WindowPlace(
                    0, 0, 1280, 800, false, PLACE.facetsWidth(), PLACE.hitsWidth(), PLACE.sourceShare()));

    @TempDir
    private Path folder;

    private record Size(int width, int height) {}

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
        try (Window window = Window.open(folder, SETTINGS, library)) {
            window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.await(() -> window.shows(".step-list"));
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                window.choose(settings -> settings.withTheme(theme));
                window.robot().push(KeyCode.F5);
                window.await(() -> window.sceneOf("present").isPresent());
                keys.forEach(key -> window.robot().push(key));
                for (Size size : SIZES) {
                    Path file = file(name, size, theme);
                    window.picture(window.sceneOf("present").orElseThrow(), size.width(), size.height(), file);
                    assertThat(Files.size(file)).isGreaterThan(10_000);
                }
                window.robot().push(KeyCode.ESCAPE);
                window.await(() -> window.sceneOf("present").isEmpty());
            }
        }
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
        try (Window window = Window.open(folder, SETTINGS, library)) {
            scenario.steps().accept(window);
            for (Size size : SIZES) {
                window.resize(size.width(), size.height());
                for (Theme theme : THEMES) {
                    window.choose(settings -> settings.withTheme(theme));
                    Path file = file(scenario.name(), size, theme);
                    window.picture(file, 1);
                    assertThat(Files.size(file)).as("%s", file).isGreaterThan(10_000);
                }
            }
        }
    }

    private static Path file(String name, Size size, Theme theme) {
        return SCREENS.resolve(
                "%s-%s-%dx%d.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), size.width(), size.height()));
    }
}

package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.settings.Settings;
import org.lectern.settings.WindowPlace;
import org.lectern.testing.Pictures;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.Window;

/// Every state of the window as a picture in `target/screens`, to be looked at by people.
final class ScreensTest {

    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    private record Size(int width, int height) {}

    record Scenario(String name, Consumer<Window> steps) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> narrow() {
        return Stream.of(Arguments.of(found(), new Size(1000, 720)), Arguments.of(drawer(), new Size(860, 700)));
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(
                start(),
                found(),
                claimCard(),
                new Scenario("source-page", window -> {
                    ask(window, "placebo");
                    window.robot().push(KeyCode.CONTROL, KeyCode.I);
                    window.await(() -> window.shows(".quality-item"));
                }),
                new Scenario("study-card", window -> {
                    ask(window, "placebo");
                    window.robot().clickOn(".hit-list").push(KeyCode.RIGHT);
                    window.robot().push(KeyCode.N).push(KeyCode.N).push(KeyCode.ENTER);
                    window.await(() -> window.shows(".card"));
                }),
                new Scenario("compare", window -> {
                    window.robot().push(KeyCode.CONTROL, KeyCode.M);
                    window.await(() -> window.shows(".says"));
                }),
                new Scenario("pair", window -> {
                    window.robot().push(KeyCode.CONTROL, KeyCode.M);
                    window.await(() -> window.shows(".says"));
                    window.robot().push(KeyCode.ENTER);
                    window.await(() -> window.shows(".pair-side"));
                }),
                new Scenario("glance", window -> {
                    window.robot().push(KeyCode.CONTROL, KeyCode.G);
                    window.await(() -> window.shows(".bar-row"));
                }),
                new Scenario("glance-table", window -> {
                    window.robot().push(KeyCode.CONTROL, KeyCode.G);
                    window.await(() -> window.shows(".bar-row"));
                    window.robot().push(KeyCode.T);
                    window.await(() -> window.shows(".chart-table"));
                }),
                new Scenario("palette", window -> window.robot().push(KeyCode.CONTROL, KeyCode.K)),
                new Scenario("concept", window -> {
                    ask(window, "does the test alone prove gout");
                    window.robot().clickOn(".hit-list").push(KeyCode.DOWN).push(KeyCode.RIGHT);
                    window.robot()
                            .push(KeyCode.N)
                            .push(KeyCode.N)
                            .push(KeyCode.N)
                            .push(KeyCode.ENTER);
                    window.await(() -> window.shows(".card"));
                }),
                new Scenario("nothing", window -> ask(window, "xylophone joint", ".picture")),
                new Scenario("cut-short", window -> ask(window, SampleLibrary.CUT_SHORT, ".warning-note")),
                new Scenario("failed", window -> ask(window, SampleLibrary.BREAKS, ".picture")),
                new Scenario("keys", window -> window.robot().push(KeyCode.F1)),
                new Scenario(
                        "display",
                        window -> window.onWindow(() ->
                                ((Shell) window.scene().getRoot()).panels().display())),
                new Scenario("offers", window -> {
                    window.robot().clickOn(".search-box").write("co");
                    window.await(() -> window.shows(".offers"));
                }),
                new Scenario("why", window -> {
                    ask(window, "what about colchicine");
                    window.robot().clickOn(".hit-list").push(KeyCode.W);
                    window.await(() -> window.shows(".why-card"));
                }),
                searches(),
                nearby(),
                new Scenario("filtered", window -> {
                    ask(window, "uric acid");
                    window.onWindow(() ->
                            ((Shell) window.scene().getRoot()).panes().search().setWithoutClaims(true));
                    window.robot().clickOn("Colchicine");
                    window.await(() -> window.shows(".facet-dot"));
                }));
    }

    private static Scenario searches() {
        return new Scenario("searches", window -> {
            ask(window, "joint pain at night");
            window.robot().clickOn(".hit-list").push(KeyCode.RIGHT);
            ask(window, "allopurinol");
            window.robot().push(KeyCode.CONTROL, KeyCode.S).write("Flare: ").push(KeyCode.ENTER);
            window.robot().push(KeyCode.ESCAPE);
            ask(window, "uric acid");
            window.robot().clickOn(".hit-list").push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.H);
            window.await(() -> window.shows(".searches"));
        });
    }

    private static Scenario nearby() {
        return new Scenario("nearby", window -> {
            ask(window, "uric acid");
            window.robot().clickOn(".hit-list").push(KeyCode.S);
            window.await(() -> window.shows(".similar-row"));
        });
    }

    private static Scenario start() {
        return new Scenario("start", window -> window.await(() -> window.shows(".question")));
    }

    private static Scenario found() {
        return new Scenario("found", window -> ask(window, "what about colchicine"));
    }

    private static Scenario claimCard() {
        return new Scenario("claim-card", window -> {
            ask(window, "CrystalFlush");
            window.robot().clickOn(".hit-list").push(KeyCode.RIGHT);
            window.robot().push(KeyCode.N).push(KeyCode.N).push(KeyCode.ENTER);
            window.await(() -> window.shows(".card"));
        });
    }

    private static Scenario drawer() {
        return new Scenario("drawer", window -> {
            ask(window, "colchicine");
            window.robot().push(KeyCode.CONTROL, KeyCode.L);
        });
    }

    private static void ask(Window window, String query) {
        ask(window, query, ".section-text");
    }

    private static void ask(Window window, String query, String until) {
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText(query));
        window.robot().clickOn(".search-box").push(KeyCode.ENTER);
        window.await(() -> !window.shows(".start") && window.shows(until));
        window.await(
                () -> window.robot().lookup(".reader-trail").tryQuery().isPresent() || !until.equals(".section-text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void everyStateHasItsPicturesInEverySizeAndTheme(Scenario scenario) throws Exception {
        try (Pictures pictures = new Pictures();
                Window window = Window.open(folder, Pictures.settings())) {
            scenario.steps().accept(window);
            pictures.take(scenario.name(), window);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("narrow")
    void aNarrowWindowHasItsPicture(Scenario scenario, Size size) throws Exception {
        Path file = file(scenario, size);
        try (Window window = Window.open(folder, settings(size))) {
            scenario.steps().accept(window);
            window.resize(size.width(), size.height());
            window.picture(file, 1);
        }
        assertThat(Files.size(file)).as("%s", file).isGreaterThan(10_000);
    }

    private static Settings settings(Size size) {
        WindowPlace place = WindowPlace.DEFAULT;
        return Pictures.settings()
                .withPlace(new WindowPlace(
                        0,
                        0,
                        size.width(),
                        size.height(),
                        false,
                        place.facetsWidth(),
                        place.hitsWidth(),
                        place.sourceShare()));
    }

    private static Path file(Scenario scenario, Size size) {
        return SCREENS.resolve("%s-light-%dx%d.png".formatted(scenario.name(), size.width(), size.height()));
    }
}

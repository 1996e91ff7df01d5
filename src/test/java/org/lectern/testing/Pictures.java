package org.lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.lectern.settings.Settings;
import org.lectern.settings.Theme;
import org.lectern.settings.WindowPlace;

/// Writes a state of the window to `target/screens`, to be looked at by people: in one theme and size, another from
/// state to state, and with `-Dlectern.pictures=all` in every size of every theme. A change of theme styles every node
/// anew, which takes most of the time. Pictures are written while the next are taken.
public final class Pictures implements AutoCloseable {

    /// The least that a picture with something in it takes, in bytes.
    private static final long LEAST = 10_000;

    private static final Path SCREENS = Path.of("target", "screens");

    private final ExecutorService encoder = Executors.newSingleThreadExecutor();
    private final List<Future<Path>> written = new ArrayList<>();

    /// A size of the layout, and how many pixels stand for one of its own.
    private record Size(int width, int height, List<Integer> scales) {}

    private static final Size LAPTOP = new Size(1280, 800, List.of(1));

    /// A desk, and a screen of 3840 by 2160 pixels that shows what the desk shows.
    private static final Size DESK = new Size(1920, 1080, List.of(1, 2));

    private static final boolean ALL =
            System.getProperty("lectern.pictures", "").equals("all");

    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);

    private static List<Theme> themes(String name) {
        return ALL ? THEMES : List.of(THEMES.get(Math.floorMod(name.hashCode(), THEMES.size())));
    }

    private static List<Size> sizes(Theme theme) {
        if (ALL) {
            return List.of(LAPTOP, DESK);
        }
        return List.of(theme == Theme.DARK ? DESK : LAPTOP);
    }

    /// What a window that is to be pictured opens with: as small as the headless screen.
    public static Settings settings() {
        WindowPlace place = WindowPlace.DEFAULT;
        return Settings.DEFAULT
                .withTheme(Theme.LIGHT)
                .withPlace(new WindowPlace(
                        0, 0, 1280, 800, false, place.facetsWidth(), place.hitsWidth(), place.sourceShare()));
    }

    /// Takes what the window shows. It is minimized meanwhile: nobody looks at what it would paint beside the pictures.
    public void take(String name, Window window) {
        window.setMinimized(true);
        try {
            takeAll(name, window);
        } finally {
            window.setMinimized(false);
        }
    }

    private void takeAll(String name, Window window) {
        for (Theme theme : themes(name)) {
            window.choose(settings -> settings.withTheme(theme));
            for (Size size : sizes(theme)) {
                window.resize(size.width(), size.height());
                size.scales().forEach(scale -> write(window.seen(scale), file(name, theme, size, scale)));
            }
        }
    }

    /// Takes what another window shows, which has the colours that it was opened with.
    ///
    /// @param scene opens it
    /// @param close closes it
    public void take(String name, Window window, Supplier<Scene> scene, Consumer<Window> close) {
        for (Theme theme : themes(name)) {
            window.choose(settings -> settings.withTheme(theme));
            Scene other = scene.get();
            for (Size size : sizes(theme)) {
                size.scales()
                        .forEach(scale -> write(
                                window.seen(other, size.width(), size.height(), scale),
                                file(name, theme, size, scale)));
            }
            close.accept(window);
        }
    }

    private void write(Picture picture, Path file) {
        written.add(encoder.submit(() -> picture.write(file), file));
    }

    private static Path file(String name, Theme theme, Size size, int scale) {
        return SCREENS.resolve("%s-%s-%dx%d.png"
                .formatted(name, theme.name().toLowerCase(Locale.ROOT), size.width() * scale, size.height() * scale));
    }

    /// Waits for the last of them; each must show something.
    @Override
    public void close() {
        encoder.shutdown();
        written.forEach(Pictures::check);
    }

    private static void check(Future<Path> written) {
        try {
            Path file = written.get();
            assertThat(Files.size(file)).as("%s", file).isGreaterThan(LEAST);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException | ExecutionException problem) {
            throw new IllegalStateException(problem);
        }
    }
}

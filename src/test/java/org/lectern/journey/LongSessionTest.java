package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.settings.Settings;
import org.lectern.task.Progress;
import org.lectern.testing.Window;

/// Whoever reads all day needs no more memory in the evening: the same round of work again and again leaves nothing
/// behind. The short form goes a few rounds; the profile `scale` goes on for an hour.
@Tag("scale")
final class LongSessionTest {

    private static final int ROUNDS = Integer.getInteger("lectern.rounds", 5);

    /// Rounds in which caches fill.
    private static final int WARM = Math.max(3, ROUNDS / 10);

    /// What a longer history of steps and of the garbage collector's mood may come to.
    private static final double SLACK_MB = 3;

    private static final List<String> QUERIES =
            List.of("steroids have failed", "CK", "stem cells", "rash", "hydroxychloroquine");

    @TempDir
    private Path folder;

    @Test
    void memoryDoesNotGrow() {
        List<Double> used = new ArrayList<>();
        try (Library library =
                        new LibraryDoor(folder.resolve("cache")).open(Path.of("knowledge"), Progress.unwatched());
                Window window = Window.open(folder, Settings.DEFAULT, library)) {
            window.await(() -> window.shows(".question"));
            for (int round = 0; round < ROUNDS; round++) {
                round(window, QUERIES.get(round % QUERIES.size()));
                if (round + 1 >= WARM && (round + 1 - WARM) % Math.max(1, (ROUNDS - WARM) / 10) == 0) {
                    window.startAfresh();
                    used.add(usedMegabytes(window));
                }
            }
        }

        System.out.println("heap after full collections, MB: " + used);
        assertThat(used.getLast()).isLessThanOrEqualTo(used.getFirst() + SLACK_MB);
    }

    private static void round(Window window, String query) {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.E).write(query, 0).push(KeyCode.ENTER);
        window.await(() -> window.shows(".removable") && window.shows(".section-side .reader-trail"));
        press(window, KeyCode.DOWN);
        press(window, KeyCode.DOWN);
        press(window, KeyCode.N);
        press(window, KeyCode.C);
        press(window, KeyCode.ESCAPE);
        press(window, KeyCode.J);
        press(window, KeyCode.ESCAPE);
        press(window, KeyCode.SHORTCUT, KeyCode.I);
        press(window, KeyCode.ESCAPE);
        press(window, KeyCode.SHORTCUT, KeyCode.M);
        window.await(() -> window.shows(".says"));
        press(window, KeyCode.ENTER);
        window.await(() -> window.shows(".pair-side"));
        press(window, KeyCode.N);
        press(window, KeyCode.ESCAPE);
        press(window, KeyCode.ESCAPE);
        press(window, KeyCode.SHORTCUT, KeyCode.G);
        press(window, KeyCode.ESCAPE);
        press(window, KeyCode.SHORTCUT, KeyCode.K);
        press(window, KeyCode.ESCAPE);
        window.robot().clickOn("#display");
        press(window, KeyCode.ESCAPE);
        press(window, KeyCode.F1);
        press(window, KeyCode.ESCAPE);
        press(window, KeyCode.ALT, KeyCode.LEFT);
    }

    private static void press(Window window, KeyCode... keys) {
        window.robot().push(keys);
        window.settle();
    }

    /// What lives after a full collection, but for the pixels that the software painter keeps ready, up to a limit of
    /// its own, where a real screen has a graphics card; and for what the robot notes.
    private static double usedMegabytes(Window window) {
        window.forgetEvents();
        String histogram = invoke("gcClassHistogram");
        long bytes = histogram
                .lines()
                .map(String::strip)
                .filter(line -> Character.isDigit(line.isEmpty() ? ' ' : line.charAt(0)))
                .map(line -> line.split("\\s+"))
                .filter(line -> !line[3].equals("[I") && !line[3].startsWith("[Ljdk.internal.vm.Filler"))
                .mapToLong(line -> Long.parseLong(line[2]))
                .sum();
        return Math.round(bytes / 104857.6) / 10.0;
    }

    private static String invoke(String command) {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            command,
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException problem) {
            throw new IllegalStateException(problem);
        }
    }
}

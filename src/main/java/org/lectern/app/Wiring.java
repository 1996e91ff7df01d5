package org.lectern.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.lectern.app.command.FirstStart;
import org.lectern.app.command.Surroundings;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.meaning.ModelOnDemand;
import org.lectern.meaning.OnnxSentenceModel;
import org.lectern.search.SearchRequest;
import org.lectern.settings.SearchesFile;
import org.lectern.settings.SettingsFile;
import org.lectern.ui.control.FxTaskRunner;
import org.lectern.ui.control.Lane;
import org.lectern.ui.shell.Choices;
import org.lectern.ui.shell.OpeningWindow;
import org.lectern.ui.shell.ReadingRoom;
import org.lectern.ui.style.Look;

/// Makes every lasting object and says who knows whom; the object graph of the program in one place.
final class Wiring {

    private static final Duration AFTER_THE_FIRST_FRAMES = Duration.ofMillis(1500);
    private static final Duration FOR_THE_LAST_WORK = Duration.ofSeconds(10);
    private static final Duration AFTER_THE_START = Duration.ofSeconds(3);

    private final Surroundings surroundings;
    private final SettingsFile settings;
    private final AtomicReference<BooleanSupplier> meaning;
    /// A command may have the whole machine.
    private final AtomicInteger threads = new AtomicInteger(Runtime.getRuntime().availableProcessors());
    private final LibraryDoor door;

    Wiring(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.settings = new SettingsFile(surroundings.settingsFolder().resolve(SettingsFile.NAME));
        boolean chosen = settings.load().settings().meaning();
        this.meaning = new AtomicReference<>(() -> chosen);
        this.door = new LibraryDoor(
                surroundings.cacheFolder(),
                new ModelOnDemand(
                        OnnxSentenceModel.SHIPPED,
                        () -> OnnxSentenceModel.load(threads.get()),
                        () -> meaning.get().getAsBoolean()));
    }

    LibraryDoor door() {
        return door;
    }

    /// Shows the window on a library; returns when it was closed.
    void openWindow(Path folder) {
        CountDownLatch closed = new CountDownLatch(1);
        FirstStart.Begun begun = new FirstStart(surroundings).begin(folder);
        EarlyOpening opening = EarlyOpening.begin(progress -> {
            QuietLucene.install();
            return door.open(begun.library(), progress);
        });
        FxTaskRunner runner = new FxTaskRunner();
        Choices choices = new Choices(settings, begun.note());
        meaning.set(() -> choices.get().meaning());
        // Half of it, so that the window stays quick.
        threads.updateAndGet(all -> Math.max(1, all / 2));
        SearchesFile searches = SearchesFile.of(surroundings.settingsFolder(), begun.library());
        Platform.startup(() -> {
            DesktopName.give();
            Look.prepare();
            Stage stage = new Stage();
            OpeningWindow window = new OpeningWindow(stage, choices, runner);
            window.open(opening::join, library -> {
                stage.showingProperty().addListener((_, _, showing) -> close(showing, library, runner, closed));
                ReadingRoom room = new ReadingRoom(window, library, choices, searches, runner);
                // In the queue behind the answer to the room's first question: what the start page says of it is then
                // counted while the window is styled.
                runner.run(Lane.OPENING, Duration.ZERO, _ -> library, _ -> show(room, library, runner), _ -> {});
            });
            stage.setOnHidden(_ -> {
                runner.close();
                closed.countDown();
            });
            rehearse(stage);
            // While the library is still being opened, so that a question can be typed meanwhile.
            window.show();
        });
        await(closed);
        runner.awaitEnd(FOR_THE_LAST_WORK);
        Platform.exit();
    }

    private static void show(ReadingRoom room, Library library, FxTaskRunner runner) {
        room.show();
        room.understand(AFTER_THE_START);
        warmUp(library, runner);
    }

    private void rehearse(Stage stage) {
        String question = surroundings.properties().get(Rehearsal.PROPERTY);
        if (question != null) {
            new Rehearsal(stage, question, Rehearsal.PATIENCE, Wiring::complain).start();
        }
    }

    private static void complain(boolean played) {
        if (!played) {
            System.err.println("The rehearsal waited in vain.");
        }
    }

    /// What the first question and the first text need is made ready while the start page is read; a question that is
    /// misspelt, so that the looking for other spellings is ready too.
    private static void warmUp(Library library, FxTaskRunner runner) {
        runner.run(
                Lane.WARMING,
                AFTER_THE_FIRST_FRAMES,
                _ -> library.complete("a", 1).size()
                        + library.search(SearchRequest.of("what helps musle weaknes")).hits().stream()
                                .limit(1)
                                .flatMap(hit -> library.section(hit.sectionId()).stream())
                                .count(),
                _ -> {},
                _ -> {});
    }

    private static void close(boolean showing, Library library, FxTaskRunner runner, CountDownLatch closed) {
        if (!showing) {
            runner.close();
            library.close();
            closed.countDown();
        }
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}

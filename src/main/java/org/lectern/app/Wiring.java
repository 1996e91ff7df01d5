package org.lectern.app;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.lectern.app.command.Surroundings;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.settings.SettingsFile;
import org.lectern.ui.control.FxTaskRunner;
import org.lectern.ui.shell.Choices;
import org.lectern.ui.shell.OpeningWindow;
import org.lectern.ui.shell.ReadingRoom;

/// Makes every lasting object and says who knows whom; the object graph of the program in one place.
final class Wiring {

    private final Surroundings surroundings;
    private final LibraryDoor door;

    Wiring(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.door = new LibraryDoor(surroundings.cacheFolder());
    }

    LibraryDoor door() {
        return door;
    }

    /// Shows the window on a library; returns when it was closed.
    void openWindow(Path folder) {
        CountDownLatch closed = new CountDownLatch(1);
        FxTaskRunner runner = new FxTaskRunner();
        FirstStart.Begun begun = new FirstStart(surroundings).begin(folder);
        EarlyOpening opening = EarlyOpening.begin(progress -> door.open(begun.library(), progress));
        SettingsFile settings = new SettingsFile(surroundings.settingsFolder().resolve(SettingsFile.NAME));
        Choices choices = new Choices(settings, begun.note());
        Platform.startup(() -> {
            Stage stage = new Stage();
            new OpeningWindow(stage, runner).open(opening::join, library -> {
                new ReadingRoom(stage, library, choices, runner).show();
                stage.showingProperty().subscribe(showing -> close(showing, library, runner, closed));
            });
            stage.setOnHidden(_ -> closed.countDown());
            rehearse(stage);
        });
        await(closed);
        Platform.exit();
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

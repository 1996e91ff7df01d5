package org.lectern.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.lectern.library.Library;
import org.lectern.settings.SearchesFile;
import org.lectern.settings.Settings;
import org.lectern.settings.WindowPlace;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.control.WorkTrouble;
import org.lectern.ui.curation.DecisionsViewModel;
import org.lectern.ui.style.Texts;

/// The window: opens on a library, remembers where it stood, and lets go of nothing but itself when it closes.
public final class ReadingRoom {

    private final OpeningWindow window;
    private final Stage stage;
    private final String title;
    private final Choices choices;
    private final Shell shell;
    private boolean isWriting;
    private boolean refused;

    /// @param window where it will stand; its box becomes the room's
    public ReadingRoom(
            OpeningWindow window, Library library, Choices choices, SearchesFile searches, TaskRunner runner) {
        this.window = window;
        this.stage = window.stage();
        this.title = library.title();
        this.choices = choices;
        this.shell = new Shell(library, choices, searches, window.box(), runner);
        forgetRefusals();
    }

    /// Who closes again leaves what was told then, and nothing that was done since.
    private void forgetRefusals() {
        shell.judging().decisions().unsavedProperty().addListener((_, _, _) -> refused = false);
        shell.classroom().lessons().inHand().lessonProperty().addListener((_, _, _) -> refused = false);
        choices.settingsProperty().addListener((_, _, _) -> refused = false);
    }

    /// Stands in the window from now on; where that is not on the screen yet, it comes there.
    public void show() {
        shell.panes().searchBar().takeBox();
        window.give(shell);
        choices.settingsProperty().subscribe(settings -> window.look().textSize(settings.textSize()));
        new ShellKeys(shell, shell.commands()).watch(window.scene());
        stage.setTitle(title);
        stage.setOnHiding(_ -> remember());
        stage.setOnCloseRequest(this::leave);
        window.show();
        shell.divide();
        shell.panes().searchBar().box().requestFocus();
    }

    /// Decisions that are not on the disk are written first, and the window closes then. Asked again meanwhile, it says
    /// that they are not, and asked a third time it waits no longer; whether they can be written is told even then.
    private void leave(WindowEvent event) {
        DecisionsViewModel decisions = shell.judging().decisions();
        boolean due = decisions.isWriting() || (!decisions.isSettled() && !refused);
        if (due && !isWriting) {
            isWriting = true;
            event.consume();
            decisions.settle(() -> {
                isWriting = false;
                refused = false;
                if (isFreeToLeave()) {
                    stage.close();
                }
            });
        } else if (!isFreeToLeave()) {
            event.consume();
        }
    }

    /// What can't be saved keeps the window once, and the person is told; asked again, it closes.
    private boolean isFreeToLeave() {
        List<String> unsaved = new ArrayList<>();
        if (!shell.judging().decisions().isSettled()) {
            unsaved.add(Texts.text("decided.leaving"));
        }
        boolean lesson = !shell.classroom().flush();
        if (lesson) {
            unsaved.add(Texts.text("lesson.leaving"));
        }
        choices.keepChosen().ifPresent(why -> unsaved.add(Texts.text("settings.leaving", why)));
        if (unsaved.isEmpty() || refused) {
            return true;
        }
        refused = true;
        if (lesson) {
            shell.screens().lessons().open();
        }
        shell.status().say(String.join(" ", unsaved));
        return false;
    }

    /// Begins, after a pause, what search by meaning still lacks, and again when it is chosen anew; its progress stands
    /// in the status bar.
    public void understand(Duration after) {
        shell.understanding().begin(after);
        choices.settingsProperty().map(Settings::meaning).addListener((_, _, on) -> {
            if (on) {
                shell.understanding().begin(Duration.ZERO);
            } else {
                shell.understanding().stop();
            }
        });
    }

    private void remember() {
        shell.classroom().flush();
        WindowPlace before = choices.get().place();
        boolean maximized = stage.isMaximized();
        WindowPlace now = new WindowPlace(
                maximized ? before.x() : stage.getX(),
                maximized ? before.y() : stage.getY(),
                maximized ? before.width() : window.scene().getWidth(),
                maximized ? before.height() : window.scene().getHeight(),
                maximized,
                before.facetsWidth(),
                before.hitsWidth(),
                before.sourceShare());
        choices.change(settings -> settings.withPlace(shell.panes().place(now)));
        choices.keep();
        keepSearches();
        shell.panes().division().close();
    }

    /// An exception here would leave a window that neither closes nor lets the program end.
    private void keepSearches() {
        try {
            shell.searchActs().searches().write();
        } catch (WorkTrouble told) {
            // It was said when it failed the first time.
        }
    }
}

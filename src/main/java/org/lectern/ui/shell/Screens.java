package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.lectern.library.Library;
import org.lectern.ui.control.Cover;
import org.lectern.ui.control.Focus;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.curation.JudgingViewModel;
import org.lectern.ui.pair.PairRequest;
import org.lectern.ui.text.MarkKind;

/// The views that cover the panes: one at a time, and those that lie above it.
final class Screens {

    private final List<Screen> all;
    private final PairScreen pair;
    private final LessonsScreen lessons;
    private final Set<Screen> standing = new HashSet<>();
    private Optional<Turns> turns = Optional.empty();
    private boolean quiet;
    private Optional<Node> focusBefore = Optional.empty();

    Screens(Library library, TaskRunner runner, Errands errands, Classroom classroom, JudgingViewModel judging) {
        pair = new PairScreen(library, runner, errands);
        lessons = new LessonsScreen(classroom);
        all = List.of(
                new CompareScreen(library, runner, errands),
                new GlanceScreen(library, runner, errands),
                new DeskScreen(library, runner, errands, judging),
                pair,
                lessons,
                new SpotScreen(classroom));
        for (Screen screen : all) {
            screen.openProperty().subscribe(open -> turned(screen, open));
        }
    }

    /// Who follows which screen is open.
    interface Turns {

        /// One opens, and takes the place of others or lies above them.
        void opening();

        void opened();

        /// One was closed by itself, for nothing else that is shown.
        void closed();
    }

    void onTurn(Turns follower) {
        turns = Optional.of(follower);
    }

    private void turned(Screen screen, boolean open) {
        if (open) {
            turns.ifPresent(Turns::opening);
            quietly(() -> closeAllBut(screen));
            turns.ifPresent(Turns::opened);
        } else if (!quiet) {
            turns.ifPresent(Turns::closed);
        }
    }

    private void quietly(Runnable what) {
        boolean before = quiet;
        quiet = true;
        what.run();
        quiet = before;
    }

    /// The open one on top, to come back to it.
    Optional<ScreenPlace> place() {
        return open().map(Screen::place);
    }

    /// The same screen as it is now, where it is open.
    ScreenPlace now(ScreenPlace before) {
        return all.stream()
                .filter(screen -> screen.isOpen() && screen.sign().id().equals(before.id()))
                .findFirst()
                .map(Screen::place)
                .orElse(before);
    }

    /// Shows a screen as it was, on top, or none.
    void show(Optional<ScreenPlace> wanted) {
        wanted.ifPresentOrElse(this::show, this::closeAll);
    }

    private void show(ScreenPlace wanted) {
        for (Screen screen : all) {
            if (screen.sign().id().equals(wanted.id())) {
                if (screen.isOpen() && !screen.liesAbove()) {
                    quietly(() -> closeAllBut(screen));
                }
                if (screen.isOpen() && screen.place().equals(wanted)) {
                    screen.enter();
                } else {
                    screen.reopen(wanted);
                }
            }
        }
    }

    List<Screen> all() {
        return all;
    }

    /// Makes each screen and puts it into the window when it is first opened, in their order: one that is only hidden
    /// would be styled at every start, with all that is in it.
    void standIn(Pane place) {
        int below = place.getChildren().size();
        for (Screen screen : all) {
            screen.openProperty().subscribe(open -> {
                if (open) {
                    rememberFocus(place);
                } else {
                    giveFocusBack(screen);
                }
                if (open && standing.add(screen)) {
                    Cover view = screen.cover();
                    place.getChildren().add(below + standingBelow(screen), view);
                    // Controls have their children, which may want the focus, only once they are styled.
                    view.applyCss();
                    screen.enter();
                }
            });
        }
    }

    /// Where the focus stood below the first screen that was opened.
    private void rememberFocus(Pane place) {
        if (focusBefore.isEmpty()) {
            focusBefore = Optional.ofNullable(place.getScene()).map(Scene::getFocusOwner);
        }
    }

    /// With the last screen the focus would fall on whatever comes first in the window, and the next key act there.
    private void giveFocusBack(Screen closed) {
        if (open().isEmpty()) {
            Optional<Node> back = focusBefore;
            focusBefore = Optional.empty();
            if (standing.contains(closed) && Focus.isInside(closed.cover())) {
                back.ifPresent(Node::requestFocus);
            }
        }
    }

    /// How many screens stand in their place already below this one.
    private int standingBelow(Screen screen) {
        return (int) all.subList(0, all.indexOf(screen)).stream()
                .filter(standing::contains)
                .count();
    }

    /// Everything that the screens add to what can be done from everywhere.
    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Screen screen : all) {
            commands.add(new Command(
                    screen.sign().id(),
                    screen.sign().key(),
                    event -> screen.sign().combination().match(event),
                    screen::toggle));
            commands.addAll(screen.commands());
        }
        return commands;
    }

    /// The open one on top.
    Optional<Screen> open() {
        return all.reversed().stream().filter(Screen::isOpen).findFirst();
    }

    /// Opens two sources beside each other, above what is open.
    void sideBySide(PairRequest request) {
        pair.open(request);
    }

    LessonsScreen lessons() {
        return lessons;
    }

    void setText(int pixels, int lineWidth) {
        pair.setText(pixels, lineWidth);
    }

    /// Holds sentences that sell back where a source is read.
    void setWithoutClaims(boolean on) {
        pair.setWithoutClaims(on);
    }

    void setHidden(Set<MarkKind> kinds) {
        pair.setHidden(kinds);
    }

    /// Shows the library as it is now.
    void follow() {
        all.forEach(Screen::follow);
    }

    boolean key(KeyEvent event) {
        return open().filter(screen -> Focus.isInside(screen.cover()) && screen.key(event))
                .isPresent();
    }

    /// Closes the one on top.
    void close() {
        open().ifPresent(Screen::close);
        open().ifPresent(Screen::enter);
    }

    void closeAll() {
        quietly(() -> all.stream().filter(Screen::isOpen).forEach(Screen::close));
    }

    private void closeAllBut(Screen screen) {
        all.stream()
                .filter(other -> other != screen && other.isOpen())
                .filter(other -> other.liesAbove() || !screen.liesAbove())
                .forEach(Screen::close);
    }
}

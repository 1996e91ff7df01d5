package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.lectern.library.Library;
import org.lectern.ui.control.TaskRunner;

/// The views that cover the panes, at most one at a time.
final class Screens {

    private final List<Screen> all;

    Screens(Library library, TaskRunner runner, Errands errands) {
        all = List.of(new CompareScreen(library, runner, errands));
        for (Screen screen : all) {
            screen.openProperty().subscribe(open -> {
                if (open) {
                    closeAllBut(screen);
                }
            });
        }
    }

    List<Screen> all() {
        return all;
    }

    List<Node> views() {
        return all.stream().map(Screen::view).toList();
    }

    /// Everything that the screens add to what can be done from everywhere.
    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Screen screen : all) {
            commands.add(new Command(
                    screen.id(), screen.key(), event -> screen.combination().match(event), screen::toggle));
            commands.addAll(screen.commands());
        }
        return commands;
    }

    Optional<Screen> open() {
        return all.stream().filter(Screen::isOpen).findFirst();
    }

    void close() {
        open().ifPresent(Screen::close);
    }

    private void closeAllBut(Screen screen) {
        all.stream().filter(other -> other != screen && other.isOpen()).forEach(Screen::close);
    }
}

package org.lectern.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a key means where the focus stands. Seen before the panes see it, so that a text area can't swallow a key that
/// leads out of it.
final class ShellKeys {

    private final Shell shell;
    private final ShellCommands commands;
    private Pressed pressed = Pressed.NONE;

    /// A key that is down.
    ///
    /// @param at     where the focus stood when it came down
    /// @param counts whether it meant something to the window
    private record Pressed(Optional<Node> at, boolean counts) {

        static final Pressed NONE = new Pressed(Optional.empty(), false);

        /// A key that meant something, or led elsewhere, is no letter where the focus stands now.
        boolean isNoLetter(Optional<Node> now) {
            return counts || (at.isPresent() && !at.equals(now));
        }
    }

    ShellKeys(Shell shell, ShellCommands commands) {
        this.shell = shell;
        this.commands = commands;
    }

    void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Optional<Node> at = focus(scene);
            boolean counts = handled(event, scene);
            pressed = new Pressed(at, counts);
            if (counts) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (pressed.isNoLetter(focus(scene))) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> pressed = Pressed.NONE);
    }

    private static Optional<Node> focus(Scene scene) {
        return Optional.ofNullable(scene.getFocusOwner());
    }

    private boolean handled(KeyEvent event, Scene scene) {
        if (shell.overlay().isOpen()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                shell.overlay().close();
                return true;
            }
            return false;
        }
        if (shell.screens().key(event)) {
            return true;
        }
        for (Command command : commands.all()) {
            if (command.test().means(event)) {
                command.action().run();
                return true;
            }
        }
        if (scene.getFocusOwner() instanceof TextInputControl) {
            return inBox(event);
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            stepBack();
            return true;
        }
        if (event.getCode() == KeyCode.SLASH) {
            commands.searchBox();
            return true;
        }
        if (shell.panes().readerView().hasFocusInside()) {
            return inReader(event);
        }
        return shell.panes().hits().list().isFocused() && inHits(event);
    }

    private boolean inBox(KeyEvent event) {
        if (shell.panes().offers().isVisible()) {
            return false;
        }
        boolean inSearch = shell.panes().searchBar().box().isFocused();
        switch (event.getCode()) {
            case ESCAPE -> stepBack();
            case DOWN -> {
                if (!inSearch) {
                    return false;
                }
                boolean blank = shell.panes().searchBar().box().getText().isBlank();
                if (blank && shell.searchActs().offers().recall()) {
                    return true;
                }
                shell.panes().hits().enter();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inHits(KeyEvent event) {
        if (isNearby(event)) {
            return true;
        }
        switch (event.getCode()) {
            case RIGHT, ENTER -> shell.panes().readerView().enter();
            case SPACE -> {
                shell.opened();
                shell.panes().readerView().page(event.isShiftDown() ? -1 : 1);
            }
            case N -> {
                shell.opened();
                shell.panes().reader().nextMark();
            }
            case P -> {
                shell.opened();
                shell.panes().reader().previousMark();
            }
            case LEFT -> shell.panes().facetsView().enter();
            case UP, DOWN -> shell.panes().hits().walk(event.getCode() == KeyCode.UP ? -1 : 1);
            default -> {
                return copied(event);
            }
        }
        return true;
    }

    /// Keys that count in the list of hits and in the text alike.
    private boolean isNearby(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case N -> {
                return shift && done(() -> shell.searchActs().nextHit(shell));
            }
            case P -> {
                return shift && done(() -> shell.searchActs().previousHit(shell));
            }
            case W -> {
                return done(shell.panes().hits()::toggleWhy);
            }
            case S -> {
                return done(shell.panes().readerView()::enterSimilar);
            }
            case J -> {
                return done(shell.panes().readerView()::judge);
            }
            case C -> {
                return done(() -> nextClaim(shift ? -1 : 1));
            }
            default -> {
                return false;
            }
        }
    }

    private void nextClaim(int by) {
        shell.opened();
        shell.panes().reader().stepClaim(by);
    }

    private static boolean done(Runnable what) {
        what.run();
        return true;
    }

    private boolean inReader(KeyEvent event) {
        if (isNearby(event)) {
            return true;
        }
        if (event.isShiftDown() && event.getCode() != KeyCode.SPACE) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> shell.panes().hits().enter();
            case N -> shell.panes().reader().nextMark();
            case P -> shell.panes().reader().previousMark();
            case ENTER -> shell.panes().reader().openCard();
            case SPACE -> {
                if (event.isShiftDown() || !shell.panes().reader().openCard()) {
                    shell.panes().readerView().page(event.isShiftDown() ? -1 : 1);
                }
            }
            default -> {
                return copied(event);
            }
        }
        return true;
    }

    private boolean copied(KeyEvent event) {
        boolean copy = event.isShortcutDown() && event.getCode() == KeyCode.C;
        if (copy) {
            commands.copy();
        }
        return copy;
    }

    /// One step back: what floats, what is open above the text, the reader, the drawer, the filters, the query.
    private void stepBack() {
        if (shell.screens().open().isPresent()) {
            shell.screens().close();
            return;
        }
        if (shell.panes().reader().stepBack() || shell.panes().hits().closeWhy()) {
            return;
        }
        if (shell.panes().division().isDrawerOpen()) {
            shell.panes().division().setDrawer(false);
        } else if (shell.panes().readerView().hasFocusInside()) {
            shell.panes().hits().enter();
        } else if (!shell.panes().searchBar().box().isFocused()) {
            commands.searchBox();
        } else if (!shell.panes().search().requestProperty().get().query().isEmpty()) {
            shell.panes().search().submit("");
        } else {
            shell.panes().search().clearFilters();
        }
    }
}

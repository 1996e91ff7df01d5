package org.lectern.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.lectern.search.SearchRequest;
import org.lectern.settings.Theme;
import org.lectern.ui.classroom.StepIdea;
import org.lectern.ui.style.Texts;

/// What can be done from everywhere, each with its key. The palette, the sheet of keys and the key handler read the
/// same list, so that they can't disagree.
final class ShellCommands implements TopBar.Acts {

    private final Shell shell;
    private final List<Command> all = new ArrayList<>();

    ShellCommands(Shell shell) {
        this.shell = shell;
        keyed("searchBox", "/  Ctrl+E", this::searchBox, new KeyCodeCombination(KeyCode.E, SHORTCUT_DOWN));
        keyed("palette", "Ctrl+K", () -> shell.panels().palette(), new KeyCodeCombination(KeyCode.K, SHORTCUT_DOWN));
        keyed("keys", "F1", () -> shell.panels().keys(), new KeyCodeCombination(KeyCode.F1));
        keyed("home", "Alt+Home", this::home, new KeyCodeCombination(KeyCode.HOME, ALT_DOWN));
        keyed("back", "Alt+\u2190", this::back, new KeyCodeCombination(KeyCode.LEFT, ALT_DOWN));
        keyed("forward", "Alt+\u2192", this::forward, new KeyCodeCombination(KeyCode.RIGHT, ALT_DOWN));
        keyed("facets", "Ctrl+L", this::facets, new KeyCodeCombination(KeyCode.L, SHORTCUT_DOWN));
        all.add(Command.unkeyed("hits", () -> shell.panes().hits().enter()));
        all.add(Command.unkeyed("reader", () -> shell.panes().readerView().enter()));
        all.add(Command.unkeyed("clearFilters", () -> shell.panes().search().clearFilters()));
        keyed(
                "withoutClaims",
                "Ctrl+Shift+C",
                () -> shell.panes()
                        .search()
                        .setWithoutClaims(!shell.panes().search().isWithoutClaims()),
                new KeyCodeCombination(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN));
        shown("nextMark", "N", () -> shell.panes().reader().nextMark());
        shown("previousMark", "P", () -> shell.panes().reader().previousMark());
        shown("nextClaim", "C", () -> shell.panes().reader().stepClaim(1));
        keyed(
                "about",
                "Ctrl+I",
                () -> shell.panes().reader().toggleSourcePage(),
                new KeyCodeCombination(KeyCode.I, SHORTCUT_DOWN));
        keyed("find", "Ctrl+F", this::find, new KeyCodeCombination(KeyCode.F, SHORTCUT_DOWN));
        shown("copy", "Ctrl+C", this::copy);
        keyed(
                "larger",
                "Ctrl++",
                () -> resize(1),
                new KeyCodeCombination(KeyCode.PLUS, SHORTCUT_DOWN),
                new KeyCodeCombination(KeyCode.EQUALS, SHORTCUT_DOWN),
                new KeyCodeCombination(KeyCode.ADD, SHORTCUT_DOWN));
        keyed(
                "smaller",
                "Ctrl+\u2212",
                () -> resize(-1),
                new KeyCodeCombination(KeyCode.MINUS, SHORTCUT_DOWN),
                new KeyCodeCombination(KeyCode.SUBTRACT, SHORTCUT_DOWN));
        all.add(Command.unkeyed("wider", () -> widen(DisplayPanel.LINE_STEP)));
        all.add(Command.unkeyed("narrower", () -> widen(-DisplayPanel.LINE_STEP)));
        shown("judge", "J", () -> shell.panes().readerView().judge());
        outsideBoxes(
                "undo",
                "Ctrl+Z",
                () -> shell.judging().decisions().undo(),
                new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN));
        outsideBoxes(
                "redo",
                "Ctrl+Shift+Z",
                () -> shell.judging().decisions().redo(),
                new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN));
        all.add(Command.unkeyed("saveAgain", () -> shell.judging().decisions().saveAgain()));
        for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
            all.add(Command.unkeyed("sort." + sort, () -> shell.panes().search().sort(sort)));
        }
        for (Theme theme : Theme.values()) {
            all.add(Command.unkeyed(
                    "theme." + theme, () -> shell.choices().change(settings -> settings.withTheme(theme))));
        }
        all.add(Command.unkeyed("display", this::display));
        lessons();
        all.addAll(shell.searchActs().commands(shell));
        all.addAll(shell.screens().commands());
    }

    private void lessons() {
        keyed("toLesson", "Ctrl+Shift+L", this::toLesson, new KeyCodeCombination(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN));
        all.add(Command.unkeyed("hitsToLesson", () -> collect(seen().hits())));
        keyed("present", "F5", () -> shell.classroom().present(0), new KeyCodeCombination(KeyCode.F5));
        // Among the lessons Ctrl+Z means this too: their screen sees the key first.
        all.add(Command.unkeyed("lessonUndo", () -> shell.classroom().undo()));
    }

    @Override
    public void toLesson() {
        collect(seen().idea());
    }

    private void collect(Optional<StepIdea> idea) {
        idea.ifPresentOrElse(
                shell.classroom().collect()::add, () -> shell.status().say(Texts.text("lesson.nothingSeen")));
    }

    private void keyed(String id, String key, Runnable action, KeyCombination... combinations) {
        List<KeyCombination> meant = List.of(combinations);
        all.add(new Command(id, key, event -> meant.stream().anyMatch(each -> each.match(event)), action));
    }

    /// A command whose key means something else in a text box.
    private void outsideBoxes(String id, String key, Runnable action, KeyCombination combination) {
        all.add(new Command(
                id,
                key,
                event -> !(event.getTarget() instanceof TextInputControl) && combination.match(event),
                action));
    }

    /// A command whose key counts only in one pane; the pane's own handler knows it.
    private void shown(String id, String key, Runnable action) {
        all.add(new Command(id, key, _ -> false, action));
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    void searchBox() {
        shell.panes().searchBar().box().requestFocus();
        shell.panes().searchBar().box().selectAll();
    }

    @Override
    public void home() {
        shell.way().home();
        searchBox();
    }

    @Override
    public void facets() {
        shell.panes().division().setDrawer(!shell.panes().division().isDrawerOpen());
        shell.panes().facetsView().enter();
    }

    @Override
    public void back() {
        shell.way().back();
    }

    @Override
    public void forward() {
        shell.way().forward();
    }

    @Override
    public void searches() {
        shell.panels().searches(false);
    }

    @Override
    public void display() {
        shell.panels().display();
    }

    private void find() {
        if (shell.screens().open().isEmpty()) {
            shell.panes().readerView().find();
        } else {
            shell.status().say(Texts.text("reader.find.notHere"));
        }
    }

    private void resize(int by) {
        shell.choices().change(settings -> settings.withTextSize(settings.textSize() + by));
    }

    private void widen(int by) {
        shell.choices().change(settings -> settings.withLineWidth(settings.lineWidth() + by));
    }

    void copy() {
        shell.panes().readerView().quotation().ifPresent(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            shell.status().say(Texts.text("reader.copied"));
        });
    }

    /// What one sees now.
    private Seen seen() {
        return new Seen(shell.panes(), shell.screens());
    }
}

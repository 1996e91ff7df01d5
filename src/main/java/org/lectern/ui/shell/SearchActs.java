package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.lectern.export.ListFormat;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;
import org.lectern.settings.SearchesFile;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.search.ExportViewModel;
import org.lectern.ui.search.Offer;
import org.lectern.ui.search.OffersViewModel;
import org.lectern.ui.search.RequestWords;
import org.lectern.ui.search.SearchViewModel;
import org.lectern.ui.search.SearchesPanel;
import org.lectern.ui.search.SearchesViewModel;
import org.lectern.ui.search.WhyViewModel;
import org.lectern.ui.style.Texts;

/// What one does with searches beside searching: keeping them, taking their hits along, asking why a hit is there.
record SearchActs(
        SearchesViewModel searches,
        OffersViewModel offers,
        WhyViewModel why,
        ExportViewModel export,
        RequestWords words) {

    static SearchActs of(Library library, SearchesFile file, TaskRunner runner, Errands errands) {
        SearchesViewModel searches = new SearchesViewModel(file, runner, errands::say);
        return new SearchActs(
                searches,
                new OffersViewModel(library, runner, searches),
                new WhyViewModel(library, runner),
                new ExportViewModel(library, runner, errands::say),
                new RequestWords(library));
    }

    /// What was asked led to a text that was opened by choice: a click on a hit, or the focus or a page of its text.
    void opened(SearchRequest request) {
        searches.led(request);
    }

    /// The commands that are always there.
    List<Command> commands(Shell shell) {
        List<Command> all = new ArrayList<>();
        all.add(keyed("searches", "Ctrl+H", KeyCode.H, () -> shell.panels().searches(false)));
        all.add(keyed("saveSearch", "Ctrl+S", KeyCode.S, () -> shell.panels().searches(true)));
        all.add(shown("nextHit", "Shift+N", () -> nextHit(shell)));
        all.add(shown("previousHit", "Shift+P", () -> previousHit(shell)));
        all.add(shown("why", "W", () -> shell.panes().hits().toggleWhy()));
        all.add(shown("similar", "S", () -> shell.panes().readerView().enterSimilar()));
        for (ListFormat format : ListFormat.values()) {
            all.add(Command.named(
                    "export." + format,
                    Texts.text("export.palette", Texts.text("export." + format)),
                    () -> shell.panes().hits().export(format)));
        }
        return all;
    }

    /// The searches that are kept, to run, name and forget them.
    SearchesPanel panel(SearchViewModel search, Runnable close) {
        return new SearchesPanel(searches, search, words, close);
    }

    /// One command for each saved search, by its name.
    List<Command> saved(SearchViewModel search) {
        return searches.searchesProperty().get().saved().stream()
                .map(saved -> Command.named(
                        "saved." + saved.name(),
                        Texts.text("searches.run", saved.name()),
                        () -> search.take(new Offer.Saved(saved))))
                .toList();
    }

    void nextHit(Shell shell) {
        go(shell, shell.panes().reader().nearby().nearbyProperty().get().next());
    }

    void previousHit(Shell shell) {
        go(shell, shell.panes().reader().nearby().nearbyProperty().get().previous());
    }

    private static void go(Shell shell, Optional<String> section) {
        section.ifPresent(shell.panes().hits()::choose);
    }

    private static Command keyed(String id, String key, KeyCode code, Runnable action) {
        KeyCombination combination = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
        return new Command(id, key, combination::match, action);
    }

    private static Command shown(String id, String key, Runnable action) {
        return new Command(id, key, _ -> false, action);
    }
}

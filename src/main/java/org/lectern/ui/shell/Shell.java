package org.lectern.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;
import org.lectern.settings.SearchesFile;
import org.lectern.settings.Settings;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.curation.HomeNotice;
import org.lectern.ui.curation.JudgingViewModel;
import org.lectern.ui.curation.UnsavedNotice;
import org.lectern.ui.search.Answer;
import org.lectern.ui.search.OffersView;
import org.lectern.ui.search.SearchBox;
import org.lectern.ui.search.SearchState;
import org.lectern.ui.text.MarkKind;

/// Lays the panes out and ties them together: they know nothing of each other.
final class Shell extends StackPane {

    private final Library library;
    private final TaskRunner runner;
    private final Choices choices;
    private final Footsteps footsteps = new Footsteps();
    private final SearchActs searchActs;
    private final Panes panes;
    private final Classroom classroom;
    private final Screens screens;
    private final TopBar top;
    private final Overlay overlay = new Overlay();
    private final Panels panels;
    private final UnderstandingViewModel understanding;
    private final StatusBar status;
    private final Rereading rereading;
    private final Preview preview;
    private final Wayfinding way;
    private final ShellCommands commands;
    private final JudgingViewModel judging;
    private boolean greeted;

    Shell(Library library, Choices choices, SearchesFile searches, SearchBox box, TaskRunner runner) {
        this.library = library;
        this.runner = runner;
        this.choices = choices;
        Errands errands = new WindowErrands(this, library);
        searchActs = SearchActs.of(library, searches, runner, errands);
        judging = new JudgingViewModel(library, runner, ChosenName.of(choices, errands::say), errands::say);
        panes = Panes.of(
                library, runner, choices.get().place(), box, searchActs, errands, judging, this::ask, this::openSource);
        panels = new Panels(
                overlay,
                choices,
                () -> searchActs.panel(panes().search(), overlay::close),
                this::allCommands,
                judging.decide());
        understanding = new UnderstandingViewModel(library, runner, errands::say);
        status = new StatusBar(panels::keys, panels::palette, understanding);
        rereading = new Rereading(panes, status);
        preview = new Preview(
                panes, footsteps, rereading, id -> library.section(id).isPresent());
        classroom = new Classroom(
                library, runner, choices, errands, status::say, () -> panels().lessonChoice(classroom()), this);
        screens = new Screens(library, runner, errands, classroom, judging);
        way = new Wayfinding(footsteps, panes, screens, preview);
        commands = new ShellCommands(this);
        top = new TopBar(footsteps, panes.searchBar(), commands, screens.all());
        StackPane middle = new StackPane(panes.division());
        screens.standIn(middle);
        BorderPane frame = new BorderPane(
                middle,
                top,
                null,
                new VBox(new HomeNotice(judging), new UnsavedNotice(judging.decisions()), status),
                null);
        getStyleClass().add("lectern");
        getChildren().addAll(frame, overlay);
        hang(panes.offers());
        tie();
    }

    /// The offers come into the window with the first of them: a list is styled though nobody sees it.
    private void hang(OffersView offers) {
        StackPane.setAlignment(offers, Pos.TOP_LEFT);
        offers.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        offers.visibleProperty().subscribe(seen -> {
            if (seen && offers.getParent() == null) {
                getChildren().add(getChildren().indexOf(overlay), offers);
            }
        });
    }

    private void tie() {
        way.begin();
        panes.search().stateProperty().subscribe(this::follow);
        panes.search()
                .requestProperty()
                .subscribe(_ -> screens.setWithoutClaims(panes.search().isWithoutClaims()));
        panes.hits().chosenProperty().subscribe(preview::read);
        panes.hits().onOpened(this::opened);
        panes.readerView().onEntered(this::opened);
        panes.tie();
        judging.decisions().savedProperty().addListener((_, _, _) -> followDecisions());
        judging.decide().onOpen(panels::decide, overlay::close);
        choices.settingsProperty().subscribe(this::applySettings);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        new Freshness(library, runner, this::tell, status::say).begin();
    }

    /// Notes of the start are told once, whatever the first news is, and stay until something else is told.
    /// The open section stays open, whatever is found now.
    private void tell(Freshness.News news) {
        status.library(news);
        if (!greeted) {
            greeted = true;
            String notes = Stream.of(choices.note(), searchActs.searches().note())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            Optional.of(notes).filter(said -> !said.isEmpty()).ifPresent(status::greet);
        }
        if (news.change().isPresent()) {
            rereading.begin();
            screens.follow();
        }
    }

    /// Shows the library as it is after a decision: the same request, the same section, at the same place.
    private void followDecisions() {
        rereading.decided();
        screens.follow();
    }

    private void follow(SearchState state) {
        panes.follow(state);
        switch (state) {
            case SearchState.Idle(Answer everything) -> {
                preview.await(Optional.empty());
                idle(everything);
            }
            // What is on the screen stays until the answer is here.
            case SearchState.Searching _ -> {}
            case SearchState.Found _, SearchState.CutShort _ -> {
                makeReady();
                panes.start().setVisible(false);
                preview.answered();
            }
            case SearchState.Nothing _, SearchState.Failed _ -> {
                makeReady();
                panes.start().setVisible(false);
                preview.await(Optional.empty());
                if (rereading.isDue()) {
                    preview.stay();
                } else {
                    panes.reader().close();
                }
            }
        }
        if (!(state instanceof SearchState.Searching)) {
            rereading.end();
        }
    }

    private void idle(Answer everything) {
        panes.start().setVisible(true);
        runner.run(
                Lane.FACTS,
                Duration.ZERO,
                _ -> StartFacts.of(library, everything.results()),
                facts -> panes.greet(facts, everything, this::makeReady),
                status::say);
    }

    private void applySettings(Settings settings) {
        panes.readerView().setText(settings.textSize(), settings.lineWidth());
        screens.setText(settings.textSize() - 1, settings.lineWidth());
        Set<MarkKind> hidden = MarkKind.named(settings.hiddenMarks());
        panes.reader().setHidden(hidden);
        screens.setHidden(hidden);
    }

    private void fit(double width) {
        if (width > 0) {
            panes.fit(width);
            top.fit(width);
        }
    }

    /// Divides the panes as they were left; once the window has its size.
    void divide() {
        applyCss();
        layout();
        panes.division().divide(getWidth(), choices.get().place());
        layout();
    }

    /// Hits and reader stand ready for the first answer.
    private void makeReady() {
        panes.uncover(getWidth(), choices.get().place());
    }

    UnderstandingViewModel understanding() {
        return understanding;
    }

    void ask(String query) {
        panes.search().submit(query);
        panes.hits().enter();
    }

    private void openSource(String sourceId) {
        panes.search().sort(SearchRequest.Sort.SOURCE);
        panes.search().toggleInclude(Facet.SOURCE, sourceId);
        panes.hits().enter();
    }

    Footsteps footsteps() {
        return footsteps;
    }

    Wayfinding way() {
        return way;
    }

    Classroom classroom() {
        return classroom;
    }

    JudgingViewModel judging() {
        return judging;
    }

    Panels panels() {
        return panels;
    }

    Screens screens() {
        return screens;
    }

    Panes panes() {
        return panes;
    }

    Overlay overlay() {
        return overlay;
    }

    Choices choices() {
        return choices;
    }

    /// What is asked now led to a text that was opened by choice; a preview is none.
    void opened() {
        searchActs.opened(panes.search().requestProperty().get());
    }

    private List<Command> allCommands() {
        return Stream.concat(commands.all().stream(), searchActs.saved(panes.search()).stream())
                .toList();
    }

    SearchActs searchActs() {
        return searchActs;
    }

    ShellCommands commands() {
        return commands;
    }

    StatusBar status() {
        return status;
    }
}

package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.settings.SearchesFile;
import org.lectern.settings.Settings;
import org.lectern.settings.SettingsFile;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.control.Lane;
import org.lectern.ui.reader.NearbyViewModel;
import org.lectern.ui.reader.ReaderState;
import org.lectern.ui.reader.ReaderViewModel;
import org.lectern.ui.search.SearchBox;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.Pointed;
import org.lectern.ui.text.TextPane;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The reader shows the hit that is chosen in the list, whatever else happens while one waits for an answer.
final class RereadingTest {

    @TempDir
    private Path folder;

    private final WaitingTaskRunner runner = new WaitingTaskRunner();
    private DeskRoom room;
    private Library library;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        room = new DeskRoom(folder);
        library = room.open();
        SettingsFile settings = new SettingsFile(folder.resolve("settings.properties"));
        settings.save(Settings.DEFAULT, Settings.DEFAULT.withName("Ada Moss"));
        SearchesFile searches = new SearchesFile(folder.resolve("searches.tsv"));
        shell = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Shell made = new Shell(library, new Choices(settings), searches, new SearchBox(), runner);
            made.panes().searchBar().takeBox();
            new Scene(made, 1200, 800);
            runner.doNext(Lane.FRESHNESS);
            runner.doNext(Lane.SEARCH);
            return made;
        });
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static void onWindow(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }

    private void ask(String query) {
        onWindow(() -> {
            shell.ask(query);
            answer();
        });
    }

    private void answer() {
        runner.doNext(Lane.SEARCH);
        runner.doNext(Lane.READING);
        runner.doNext(Lane.NEARBY);
    }

    private String chosen() {
        return shell.panes().hits().chosenProperty().get().map(Hit::sectionId).orElse("");
    }

    private String read() {
        return shell.panes().reader().stateProperty().get() instanceof ReaderState.Open(var reading)
                ? reading.section().section().id()
                : "";
    }

    private NearbyViewModel.Nearby nearby() {
        return shell.panes().reader().nearby().nearbyProperty().get();
    }

    /// Agrees with the flag of the open section; the library has it then.
    private void agree() {
        Mark claim = shell.panes().reader().shownMarks().stream()
                .filter(mark -> mark.kind() == MarkKind.CLAIM)
                .findFirst()
                .orElseThrow();
        Pointed at = shell.panes().reader().pointed(claim).orElseThrow();
        shell.judging().acts(at).getFirst().run().run();
    }

    private void walk(int by) {
        shell.panes().hits().walk(by);
    }

    @Test
    void aHitChosenAfterADecisionIsReadAlsoBeforeTheListWasAskedAgain() {
        ask("CrystalFlush");
        onWindow(() -> {
            String before = read();
            agree();
            runner.doNext(Lane.DECISION);
            walk(1);
            assertThat(chosen()).isNotEqualTo(before);
            answer();
        });

        assertThat(read()).isEqualTo(chosen());
    }

    @Test
    void aHitThatIsOnItsWayWhenADecisionIsSavedIsShown() {
        ask("CrystalFlush");
        onWindow(() -> {
            agree();
            walk(1);
            runner.doNext(Lane.DECISION);
            answer();
        });

        assertThat(read()).isEqualTo(chosen());
    }

    @Test
    void aQuestionAskedAfterADecisionIsAnswered() {
        ask("CrystalFlush");
        onWindow(() -> {
            agree();
            runner.doNext(Lane.DECISION);
        });
        ask("Cherries");

        assertThat(chosen()).startsWith("gout-guide/food");
        assertThat(read()).isEqualTo(chosen());
    }

    @Test
    void aQuestionThatWaitsForItsAnswerWhenASourceChangesOutsideIsAnswered() throws IOException {
        ask("CrystalFlush");
        onWindow(() -> shell.panes().search().submit("Cherries"));
        Path clinic = room.source("clear-joint-clinic");
        Files.writeString(clinic, Files.readString(clinic).replace("award-winning", "praised"));
        onWindow(() -> {
            runner.doNext(Lane.FRESHNESS);
            answer();
        });

        assertThat(chosen()).startsWith("gout-guide/food");
        assertThat(read()).isEqualTo(chosen());
    }

    @Test
    void theHitsThatOneWalksAndTheSilentSourcesAreThoseOfTheLastAnswer() throws IOException {
        ask("colchicine");
        String section = read();
        onWindow(() -> {
            shell.panes().search().toggleInclude(Facet.TREATMENT, "allopurinol");
            answer();
        });

        assertThat(read()).isEqualTo(section);
        assertThat(nearby().of()).isEqualTo((int)
                shell.panes().search().stateProperty().get().shown().orElseThrow().results().hits().stream()
                        .filter(hit -> hit.sourceId().equals(section.replaceFirst("/.*", "")))
                        .count());
        assertThat(shell.footsteps().goBack()).isPresent();
        assertThat(shell.footsteps().goForward().flatMap(Place::sectionId)).contains(section);
    }

    @Test
    void aSourceThatSpeaksOfItNowIsNoLongerSaidToBeSilent() throws IOException {
        ask("colchicine");
        assertThat(silent()).isEqualTo(1);
        Path clinic = room.source("clear-joint-clinic");
        Files.writeString(clinic, Files.readString(clinic).replace("Tired of pills", "Tired of colchicine"));
        onWindow(() -> {
            runner.doNext(Lane.FRESHNESS);
            answer();
        });

        assertThat(silent()).isZero();
    }

    private int silent() {
        return shell.panes().reader().stateProperty().get() instanceof ReaderState.Open(var reading)
                ? reading.silent().size()
                : -1;
    }

    @Test
    void theCountOfPlacesFoundStaysAfterADecision() {
        ask("CrystalFlush");
        ReaderViewModel reader = shell.panes().reader();
        onWindow(() -> {
            reader.findingProperty().set(true);
            reader.find("al");
            reader.nextMark();
            agree();
            runner.doNext(Lane.DECISION);
            answer();
        });

        assertThat(reader.foundProperty().get()).hasSizeGreaterThan(1);
        assertThat(reader.currentProperty().get())
                .contains(reader.foundProperty().get().get(1));
    }

    @Test
    void theTextStaysAsItWasLaidOutAfterADecision() {
        onWindow(() -> {
            shell.applyCss();
            shell.layout();
        });
        ask("CrystalFlush");
        TextPane text = (TextPane) shell.panes().readerView().lookup(".section-text");
        Object before = text.area().getModel();
        onWindow(() -> {
            agree();
            runner.doNext(Lane.DECISION);
            answer();
        });

        assertThat(text.area().getModel()).isSameAs(before);
    }

    @Test
    void aSectionOfASourceWithMoreThanAListHoldsIsOpenedAllTheSame() throws IOException {
        StringBuilder book = new StringBuilder("---\ntitle: A long book\n---\n");
        for (int i = 0; i <= SearchRequest.LARGEST_LIMIT; i++) {
            book.append("# Chapter ").append(i).append("\n\nRest for a day.\n\n");
        }
        Files.writeString(room.source("book"), book);
        onWindow(() -> runner.doNext(Lane.FRESHNESS));
        SearchRequest all = SearchRequest.of("")
                .withInclude(Map.of(Facet.SOURCE, Set.of("book")))
                .withPage(0, SearchRequest.LARGEST_LIMIT);
        List<String> listed =
                library.search(all).hits().stream().map(Hit::sectionId).toList();
        String unlisted = library.source("book").orElseThrow().sections().stream()
                .map(section -> section.section().id())
                .filter(id -> !listed.contains(id))
                .findFirst()
                .orElseThrow();
        onWindow(() -> {
            new WindowErrands(shell, library).openSection(unlisted);
            answer();
        });

        assertThat(read()).isEqualTo(unlisted);
        assertThat(chosen()).isEmpty();
    }
}

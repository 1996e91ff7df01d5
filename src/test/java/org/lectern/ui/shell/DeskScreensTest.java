package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.curation.Outcome;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.library.Library;
import org.lectern.settings.Settings;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.Pictures;
import org.lectern.testing.Window;
import org.lectern.ui.style.Texts;

/// The librarian's desk and the ways to judge as pictures in `target/screens`, on a real library with decisions.
final class DeskScreensTest {

    @TempDir
    private Path folder;

    record Scenario(String name, Steps steps) {

        interface Steps {
            void in(Window window, DeskRoom room);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(
                new Scenario("desk", (window, _) -> desk(window)),
                new Scenario("desk-homeless", (window, _) -> {
                    desk(window);
                    window.robot().clickOn("#shelf-HOMELESS");
                    window.await(() -> window.shows(".home-text"));
                }),
                new Scenario("desk-rules", (window, _) -> {
                    desk(window);
                    window.robot().clickOn("#shelf-RULES");
                    window.await(() -> window.shows(".rules .link"));
                }),
                new Scenario("decide", (window, _) -> {
                    claim(window);
                    window.robot().push(KeyCode.J);
                    window.await(() -> window.shows(".decide"));
                }),
                new Scenario("decide-level", (window, _) -> {
                    claim(window);
                    window.robot().push(KeyCode.J).push(KeyCode.E);
                    window.await(() -> window.shows(".picks"));
                }),
                new Scenario("judged-card", (window, _) -> {
                    ask(window, "your body knows");
                    window.robot()
                            .clickOn(".hit-list")
                            .push(KeyCode.RIGHT)
                            .push(KeyCode.N)
                            .push(KeyCode.ENTER);
                    window.await(() -> window.shows(".card"));
                }),
                new Scenario("judged-source", (window, _) -> {
                    ask(window, "colchicine");
                    window.robot().push(KeyCode.CONTROL, KeyCode.I);
                    window.await(() -> window.shows(".quality-item"));
                }),
                new Scenario("not-saved", (window, room) -> {
                    inTheWay(room);
                    claim(window);
                    window.robot().push(KeyCode.J).push(KeyCode.C);
                    window.robot().clickOn("#decide-save");
                    window.await(() -> window.shows(".unsaved"));
                }));
    }

    private static void inTheWay(DeskRoom room) {
        try {
            Path curation = room.curation();
            Files.move(curation, curation.resolveSibling("elsewhere"));
            Files.writeString(curation, "in the way");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void desk(Window window) {
        window.robot().push(KeyCode.CONTROL, KeyCode.D);
        window.await(() -> window.shows(".work-row") && window.shows(".history-words"));
    }

    private static void claim(Window window) {
        ask(window, "CrystalFlush");
        window.robot().clickOn(".hit-list").push(KeyCode.RIGHT);
        window.robot().push(KeyCode.N).push(KeyCode.N).push(KeyCode.N).push(KeyCode.ENTER);
        window.await(() -> window.shows(".card"));
    }

    private static void ask(Window window, String query) {
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText(query));
        window.robot().clickOn(".search-box").push(KeyCode.ENTER);
        window.await(() -> !window.shows(".start") && window.shows(".section-text") && window.shows("#judge"));
    }

    /// Eight decisions, one of which is undone and one of which lost its words.
    private DeskRoom room() throws IOException {
        DeskRoom room = new DeskRoom(folder.resolve("library"));
        try (Library open = room.open()) {
            Judge ada = new Judge(open, "Ada Moss");
            ada.decide(
                    "clear-joint-clinic",
                    "Book today",
                    (as, section) -> section.statements().stream()
                            .filter(each -> !each.claims().isEmpty())
                            .findFirst()
                            .map(each ->
                                    as.dismissFlag(section, each, each.claims().getFirst(), "a plain fact on places"))
                            .orElseThrow());
            ada.decide(
                    "clear-joint-clinic",
                    "Why CrystalFlush",
                    (as, section) -> section.statements().stream()
                            .filter(each -> !each.claims().isEmpty())
                            .findFirst()
                            .map(each ->
                                    as.confirmFlag(section, each, each.claims().getFirst(), ""))
                            .orElseThrow());
            ada.decide("gout-guide", "Food and drink", (as, section) -> as.addTag(section, "colchicine", "meant here"));
            ada.decide(
                    "gout-guide",
                    "Lowering uric acid",
                    (as, section) -> as.changeBadge(
                            section,
                            section.statements().getLast(),
                            Optional.of(Evidence.OBS),
                            "seen in the cohort that it cites"));
            ada.decide(
                    "colchicine-report",
                    "What readers asked",
                    (as, _) -> as.field("issued", List.of("2024-11-09"), "as printed"));
            new Judge(open, "Ben Ito")
                    .decide("gout-guide", "Symptoms", (as, section) -> as.confirmTag(section, "swelling", ""));
            open.desk().decide(Drafting.undo("Ada Moss", open.desk().decisions().getFirst(), "too quick"));
        }
        Path guide = room.source("gout-guide");
        String text = Files.readString(guide);
        Files.writeString(
                guide,
                text.replace("Results vary between people, and treatment is for years.", "It is a long treatment."));
        return room;
    }

    private record Judge(Library library, String who) {

        interface Wording {
            Draft draft(Drafting as, SectionReading section);
        }

        void decide(String sourceId, String title, Wording wording) {
            SourceReading source = library.source(sourceId).orElseThrow();
            SectionReading section = source.sections().stream()
                    .filter(each -> each.section().title().equals(title))
                    .findFirst()
                    .orElseThrow();
            assertThat(library.desk().decide(wording.draft(new Drafting(source, who), section)))
                    .isInstanceOf(Outcome.Saved.class);
        }
    }

    @Test
    void theLongestNameOfARuleHasRoomOnASmallLaptop() throws Exception {
        try (Library library = room().open();
                Window window = Window.open(folder, Pictures.settings(), library)) {
            desk(window);
            window.robot().clickOn("#shelf-RULES");
            window.await(() -> window.shows(".rules .link"));
            window.resize(1280, 800);
            TableView<?> table = (TableView<?>) window.node(".rules .table-view");
            TableCell<?, ?> cell = (TableCell<?, ?>) window.node(".rules .table-cell");
            Font small = ((Label) window.node(".rules .table-cell .caption")).getFont();
            double longest = Stream.concat(
                            library.desk().rules().stream().map(rule -> widthOf(rule.id(), small)),
                            Stream.of(ClaimKind.values()).map(kind -> widthOf(Texts.name(kind), cell.getFont())))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();

            assertThat(table.getColumns().getFirst().getWidth())
                    .isGreaterThanOrEqualTo(longest + cell.snappedLeftInset() + cell.snappedRightInset());
            assertThat(table.getColumns().stream()
                            .mapToDouble(TableColumnBase::getWidth)
                            .sum())
                    .isLessThanOrEqualTo(table.getWidth() - table.snappedLeftInset() - table.snappedRightInset());
        }
    }

    private static double widthOf(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void everyWayToJudgeHasItsPictures(Scenario scenario) throws Exception {
        DeskRoom room = room();
        Settings settings = Pictures.settings().withName(scenario.name().equals("decide") ? "" : "Ada Moss");
        try (Library library = room.open();
                Pictures pictures = new Pictures();
                Window window = Window.open(folder, settings, library)) {
            scenario.steps().in(window, room);
            pictures.take(scenario.name(), window);
        }
    }
}

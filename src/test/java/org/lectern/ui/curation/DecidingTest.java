package org.lectern.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.curation.Decision;
import org.lectern.curation.Drafting;
import org.lectern.curation.Judgement;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.library.Library;
import org.lectern.library.WorkItem;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.text.Judging;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.Pointed;

/// Deciding and the desk without a window, on a real library.
final class DecidingTest {

    private static final String CLINIC = "clear-joint-clinic";

    @TempDir
    private Path folder;

    private final AskedPerson ada = new AskedPerson();
    private final List<String> said = new ArrayList<>();
    private final ImmediateTaskRunner runner = new ImmediateTaskRunner();
    private DeskRoom room;
    private Library library;
    private JudgingViewModel judging;
    private DecideViewModel decide;
    private DeskViewModel desk;

    @BeforeEach
    void open() {
        room = new DeskRoom(folder);
        library = room.open();
        show();
    }

    private void show() {
        judging = new JudgingViewModel(library, runner, ada, said::add);
        decide = judging.decide();
        desk = new DeskViewModel(library, runner, judging, said::add);
        judging.decisions().savedProperty().addListener((_, _, _) -> desk.follow());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Pointed.AtSection section(String sourceId, String title) {
        SourceReading source = library.source(sourceId).orElseThrow();
        SectionReading section = source.sections().stream()
                .filter(each -> each.section().title().equals(title))
                .findFirst()
                .orElseThrow();
        return new Pointed.AtSection(source, section);
    }

    private Pointed.AtMark claim() {
        Pointed.AtSection at = section(CLINIC, "Book today");
        return new Pointed.AtMark(
                at.source(),
                at.section(),
                at.section().statements().stream()
                        .filter(each -> each.claims().size() == 1)
                        .findFirst()
                        .map(Mark.OfClaim::new)
                        .orElseThrow());
    }

    private List<WorkRow> claims() {
        return desk.workProperty().get().getOrDefault(Shelf.CLAIMS, List.of());
    }

    @Test
    void aLetterChoosesAndTheNameIsAskedOnceAndKept() {
        judging.open(claim());
        assertThat(decide.isNameKnown()).isFalse();
        assertThat(decide.nameProperty().get()).isEqualTo("system");
        assertThat(decide.choose("q")).isFalse();
        assertThat(decide.choose("d")).isTrue();
        decide.nameProperty().set("Ada Moss");
        decide.reasonProperty().set("a plain fact");
        decide.save();

        assertThat(decide.isOpen()).isFalse();
        assertThat(ada.name()).isEqualTo("Ada Moss");
        assertThat(said).containsExactly("Saved: flag dismissed: Calls to act");
        assertThat(library.desk().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.who()).isEqualTo("Ada Moss");
            assertThat(decision.reason()).isEqualTo("a plain fact");
        });
        judging.open(section(CLINIC, "Book today"));
        assertThat(decide.reasons()).containsExactly("a plain fact");
    }

    @Test
    void whatIsBeingDecidedByThenStaysOpenWhenADecisionBeforeItIsWritten() {
        WaitingTaskRunner slow = new WaitingTaskRunner();
        JudgingViewModel late = new JudgingViewModel(library, slow, ada, said::add);
        late.open(claim());
        late.decide().choose("d");
        late.decide().nameProperty().set("Ada Moss");
        late.decide().save();
        late.open(section(CLINIC, "Book today"));
        slow.doAll();

        assertThat(library.desk().decisions()).hasSize(1);
        assertThat(late.decide().isOpen()).isTrue();
    }

    @Test
    void whatIsSavedTwiceBeforeItIsWrittenIsDecidedOnceAndCanBeDecidedAgainLater() {
        ada.call("Ada Moss");
        WaitingTaskRunner slow = new WaitingTaskRunner();
        JudgingViewModel late = new JudgingViewModel(library, slow, ada, said::add);
        late.open(claim());
        late.decide().choose("d");
        late.decide().save();
        late.decide().save();
        late.acts(claim()).getFirst().run().run();
        late.acts(claim()).getFirst().run().run();
        slow.doAll();
        assertThat(library.desk().decisions()).hasSize(2);

        late.open(claim());
        late.decide().choose("a");
        late.decide().save();
        slow.doAll();
        assertThat(library.desk().decisions()).hasSize(3);
    }

    @Test
    void agreeingAgainBeforeTheWorkIsGatheredAgreesWithTheNextLine() {
        ada.call("Ada Moss");
        WaitingTaskRunner slow = new WaitingTaskRunner();
        JudgingViewModel late = new JudgingViewModel(library, slow, ada, said::add);
        DeskViewModel lateDesk = new DeskViewModel(library, slow, late, said::add);
        lateDesk.open(Optional.empty());
        slow.doAll();
        List<WorkRow> before = lateDesk.rows();
        lateDesk.agree();
        assertThat(lateDesk.rows()).doesNotContain(before.getFirst());
        slow.doAll();
        lateDesk.agree();
        slow.doAll();

        assertThat(lateDesk.rows()).isEqualTo(before.subList(2, before.size()));
        assertThat(library.desk().decisions())
                .hasSize(2)
                .extracting(Decision::judgement)
                .doesNotHaveDuplicates();
    }

    @Test
    void aLineStaysWhereTheNameIsStillAskedFor() {
        desk.open(Optional.empty());
        List<WorkRow> before = desk.rows();
        desk.agree();

        assertThat(decide.isOpen()).isTrue();
        assertThat(desk.rows()).isEqualTo(before);
    }

    @Test
    void agreeingFromACardTakesOnePressOnceTheNameIsKnown() {
        judging.acts(claim()).getFirst().run().run();
        assertThat(decide.isOpen()).as("the name is not known yet").isTrue();
        decide.close();
        ada.call("Ada Moss");
        judging.acts(claim()).getFirst().run().run();
        assertThat(library.desk().decisions()).hasSize(1);
    }

    @Test
    void whatOneAgreedWithIsNotOfferedAgainOnTheCardButCanBeTakenBackThere() {
        ada.call("Ada Moss");
        assertThat(judging.acts(claim())).extracting(Judging.Act::name).doesNotContain("Undo my decision");
        judging.acts(claim()).getFirst().run().run();

        assertThat(judging.acts(claim()))
                .extracting(Judging.Act::name)
                .doesNotContain("Agree with the flag")
                .last()
                .isEqualTo("Undo my decision");
        ada.call("Ben Ito");
        assertThat(judging.acts(claim()))
                .extracting(Judging.Act::name)
                .as("another person has not decided yet")
                .contains("Agree with the flag")
                .doesNotContain("Undo my decision");

        ada.call("Ada Moss");
        judging.acts(claim()).getLast().run().run();
        assertThat(claim().section().statements())
                .allSatisfy(statement -> assertThat(statement.decided()).isEmpty());
        assertThat(judging.acts(claim())).extracting(Judging.Act::name).contains("Agree with the flag");
    }

    @Test
    void savingWaitsForThePickThatAVerbAsksFor() {
        judging.open(claim());
        decide.choose("e");
        assertThat(decide.isPickMissing()).isTrue();
        decide.pick(decide.picks().getFirst());
        assertThat(decide.isPickMissing()).isFalse();
        decide.choose("d");
        assertThat(decide.isPickMissing()).isFalse();
    }

    @Test
    void whatWasPickedCountsNoLongerOnceOtherWordsAreTyped() {
        ada.call("Ada Moss");
        judging.open(section("gout-guide", "Food and drink"), "T");
        decide.typedProperty().set("colch");
        decide.pick(decide.picks().getFirst());
        decide.typedProperty().set("colchx");
        decide.save();

        assertThat(decide.picks()).isEmpty();
        assertThat(decide.troubleProperty().get()).isNotEmpty();
        assertThat(library.desk().decisions()).isEmpty();
    }

    @Test
    void nothingIsSavedWithoutWhatAVerbStillNeeds() {
        judging.open(section("gout-guide", "Food and drink"));
        decide.choose("T");
        decide.save();
        assertThat(decide.troubleProperty().get()).isNotBlank();
        decide.typedProperty().set("colch");
        assertThat(decide.picks()).extracting(Pick::label).containsExactly("Colchicine");
        decide.pick(decide.picks().getFirst());
        decide.save();
        assertThat(section("gout-guide", "Food and drink").section().conceptIds())
                .contains("colchicine");
    }

    @Test
    void aDateThatIsNoneIsRefusedWhereItIsTyped() {
        judging.open(new Pointed.AtField(library.source("gout-guide").orElseThrow(), "issued"));
        assertThat(decide.typedProperty().get()).isEqualTo("2025-03");
        decide.typedProperty().set("last spring");
        assertThat(decide.troubleProperty().get()).contains("is no date");
        decide.save();
        assertThat(decide.isOpen()).isTrue();
        assertThat(library.desk().decisions()).isEmpty();
        decide.typedProperty().set("2025-04");
        decide.save();
        assertThat(decide.isOpen()).isFalse();
    }

    @Test
    void theDeskFollowsEveryDecisionAndUndoAndRedoAreDecisions() {
        ada.call("Ada Moss");
        desk.open(Optional.empty());
        int before = claims().size();
        WorkRow first = claims().getFirst();
        assertThat(desk.chosenProperty().get()).contains(first);
        desk.agree();
        assertThat(claims()).hasSize(before - 1).doesNotContain(first);
        assertThat(desk.chosenProperty().get()).contains(claims().getFirst());

        judging.decisions().undo();
        assertThat(claims()).hasSize(before);
        judging.decisions().redo();
        assertThat(claims()).hasSize(before - 1);
        judging.decisions().redo();
        assertThat(said).last().asString().contains("brought back");
        assertThat(desk.tallyProperty().get().made()).isEqualTo(3);
        assertThat(desk.history().rowsProperty().get()).hasSize(3);
        assertThat(desk.history().rowsProperty().get().getFirst().what()).startsWith("Brought back");
    }

    @Test
    void oneFlagOfAStatementIsJudgedByItsOwnLine() {
        ada.call("Ada Moss");
        desk.open(Optional.empty());
        WorkRow one = claims().stream()
                .filter(row -> claims().stream()
                                .filter(other -> other.words().equals(row.words()))
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();
        desk.chosenProperty().set(Optional.of(one));
        desk.agree();
        assertThat(claims())
                .noneMatch(row -> row.words().equals(one.words()) && row.title().equals(one.title()));
        assertThat(claims()).anyMatch(row -> row.words().equals(one.words()));
    }

    @Test
    void whatCouldNotBeSavedStandsUntilItIs() throws IOException {
        ada.call("Ada Moss");
        Files.writeString(room.curation(), "in the way");
        judging.acts(claim()).getFirst().run().run();
        assertThat(judging.decisions().unsavedProperty().get())
                .isPresent()
                .get()
                .satisfies(unsaved -> {
                    assertThat(unsaved.count()).isEqualTo(1);
                    assertThat(unsaved.sentence()).startsWith("Not saved");
                });
        assertThat(said).noneMatch(sentence -> sentence.startsWith("Saved"));
        judging.decisions().saveAgain();
        assertThat(judging.decisions().unsavedProperty().get()).isPresent();
        Files.delete(room.curation());
        judging.decisions().saveAgain();
        assertThat(judging.decisions().unsavedProperty().get()).isEmpty();
        assertThat(said).last().asString().startsWith("Saved");
    }

    @Test
    void aDecisionThatLostItsWordsIsGivenAHome() throws IOException {
        ada.call("Ada Moss");
        judging.acts(claim()).getFirst().run().run();
        library.close();
        Path clinic = room.source(CLINIC);
        Files.writeString(clinic, Files.readString(clinic).replace("## Book today", "## Reserve a chair"));
        library = room.open();
        show();
        desk.open(Optional.empty());
        desk.take(Shelf.HOMELESS);
        assertThat(desk.rows()).hasSize(1);
        desk.lookForHome();
        judging.open(section(CLINIC, "Reserve a chair"));
        assertThat(decide.choose("H")).isTrue();
        decide.save();
        assertThat(desk.rows()).isEmpty();
        assertThat(judging.homelessProperty().get()).isEmpty();
    }

    @Test
    void anAnswerThatLostItsSourceIsGivenAnother() throws IOException {
        QualityItem item = library.quality(CLINIC).orElseThrow().items().getFirst();
        Drafting drafting = new Drafting(library.source(CLINIC).orElseThrow(), "Ada Moss");
        library.desk().decide(drafting.item(item, QualityItem.Answer.PARTLY, List.of(), ""));
        library.close();
        Files.move(room.source(CLINIC), room.source("joint-clinic"));
        library = room.open();
        show();
        ada.call("Ada Moss");
        desk.open(Optional.empty());
        desk.take(Shelf.HOMELESS);
        assertThat(desk.rows()).hasSize(1);
        desk.lookForHome();
        judging.open(section("joint-clinic", "Book today"));
        assertThat(decide.choose("H")).isTrue();
        decide.save();
        assertThat(desk.rows()).isEmpty();
        assertThat(library.quality("joint-clinic")
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .answer())
                .isEqualTo(QualityItem.Answer.PARTLY);
    }

    @Test
    void aDecisionIsFoundByTheNumberTheNameAndTheLocalTimeThatItsLineShows() {
        ada.call("Ada Moss");
        judging.acts(claim()).getFirst().run().run();
        judging.decisions().undo();
        desk.open(Optional.empty());
        HistoryViewModel history = desk.history();
        HistoryRow first = history.rowsProperty().get().getLast();
        LocalDateTime time = LocalDateTime.ofInstant(first.placed().decision().time(), ZoneId.systemDefault());
        history.filterProperty()
                .set("1 \u00b7 ada moss, "
                        + DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(time));

        assertThat(history.rowsProperty().get()).containsExactly(first);
    }

    @Test
    void theHistoryIsNarrowedByWordsAndWrittenAsATable() throws IOException {
        ada.call("Ada Moss");
        judging.acts(claim()).getFirst().run().run();
        judging.decisions().undo();
        desk.open(Optional.empty());
        HistoryViewModel history = desk.history();
        history.filterProperty().set("agreed");
        assertThat(history.rowsProperty().get()).hasSize(2);
        history.filterProperty().set("undone");
        assertThat(history.rowsProperty().get()).hasSize(1);
        history.filterProperty().set("");
        Path csv = folder.resolve("history.csv");
        history.save(csv);
        assertThat(Files.readAllLines(csv)).hasSize(3);
        history.save(folder.resolve("history.md"));
        assertThat(Files.readAllLines(folder.resolve("history.md")))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("| number");
    }

    @Test
    void aDecisionWhoseWordsHaveChangedLiesOnItsShelfUntilOneKeySaysThatItStillFits() throws IOException {
        ada.call("Ada Moss");
        judging.acts(claim()).getFirst().run().run();
        changeAroundTheClaim();
        desk.open(Optional.empty());
        desk.take(Shelf.CHANGED);
        assertThat(desk.rows()).hasSize(1);
        assertThat(desk.history().rowsProperty().get().getFirst().homeless()).isNotEmpty();
        desk.agree();
        assertThat(desk.rows()).isEmpty();
        assertThat(library.desk().decisions()).hasSize(2);
        desk.follow();
        assertThat(desk.rows()).isEmpty();
    }

    @Test
    void aDecisionThatFitsItsChangedWordsNoMoreIsTakenBackFromItsShelf() throws IOException {
        ada.call("Ada Moss");
        judging.acts(claim()).getFirst().run().run();
        changeAroundTheClaim();
        desk.open(Optional.empty());
        desk.take(Shelf.CHANGED);
        desk.dismiss();
        assertThat(desk.rows()).isEmpty();
        assertThat(library.desk().tally().undone()).isEqualTo(1);
    }

    private void changeAroundTheClaim() throws IOException {
        SourceReading source = library.source(CLINIC).orElseThrow();
        Decision decision = library.desk().decisions().getFirst();
        String exact =
                ((Judgement.OfWords) decision.judgement()).place().quote().exact();
        library.close();
        Path file = room.source(CLINIC);
        Files.writeString(file, Files.readString(file).replace(exact, "It is open all day. " + exact));
        assertThat(Files.readString(file)).isNotEqualTo(source.document().text());
        library = room.open();
        show();
    }

    @Test
    void aFieldThatASourceLacksIsFilledInFromItsProblemAndTheLineGoes() throws IOException {
        library.close();
        Files.writeString(room.source("leaflet"), "---\ntitle: A leaflet\n---\n\n# Gout\n\nGout hurts.\n");
        library = room.open();
        show();
        ada.call("Ada Moss");
        desk.open(Optional.empty());
        desk.take(Shelf.PROBLEMS);
        WorkRow lacking = desk.rows().stream()
                .filter(row -> row.item() instanceof WorkItem.FoundProblem(var problem)
                        && problem.kind().equals("missing-creator"))
                .findFirst()
                .orElseThrow();
        desk.chosenProperty().set(Optional.of(lacking));
        assertThat(desk.hasField()).isTrue();
        assertThat(desk.pointed())
                .get()
                .isInstanceOfSatisfying(
                        Pointed.AtField.class, at -> assertThat(at.term()).isEqualTo("creator"));
        desk.judge();
        library.desk()
                .decide(new Drafting(
                                library.source(lacking.sourceId().orElseThrow()).orElseThrow(), "Ada Moss")
                        .field("creator", List.of("A. Moss"), ""));
        desk.follow();
        assertThat(desk.rows()).noneMatch(lacking::isSame);
    }
}

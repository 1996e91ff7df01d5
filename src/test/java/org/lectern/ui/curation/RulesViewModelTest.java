package org.lectern.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.RuleCard;
import org.lectern.library.Library;
import org.lectern.library.LibraryTrouble;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.ImmediateTaskRunner;

/// The page of rules without a window, on a real library.
final class RulesViewModelTest {

    @TempDir
    private Path folder;

    private final ImmediateTaskRunner runner = new ImmediateTaskRunner();
    private Library library;
    private JudgingViewModel judging;
    private DecideViewModel decide;
    private DeskViewModel desk;

    @BeforeEach
    void openTheDesk() {
        library = new DeskRoom(folder).open();
        AskedPerson ada = new AskedPerson();
        ada.call("Ada Moss");
        judging = new JudgingViewModel(library, runner, ada, _ -> {});
        decide = judging.decide();
        desk = new DeskViewModel(library, runner, judging, _ -> {});
        judging.decisions().savedProperty().addListener((_, _, _) -> desk.follow());
        desk.open(Optional.empty());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aRuleIsSwitchedOffWithAReasonAndOnAgain() {
        RuleRow rule = rule("cta-book");
        assertThat(rule.on()).isTrue();
        desk.rules().toggle(rule);
        decide.reasonProperty().set("a name of a day here");
        decide.save();
        assertThat(rule("cta-book").on()).isFalse();
        assertThat(desk.rules().rowsProperty().get().getFirst().id()).isEqualTo("cta-book");
        desk.rules().toggle(rule("cta-book"));
        decide.save();
        assertThat(rule("cta-book").on()).isTrue();
    }

    @Test
    void everyRuleIsListedAlsoOneThatFoundNothingAndCanBeSwitchedOff() {
        List<RuleRow> rows = desk.rules().rowsProperty().get();
        assertThat(rows)
                .extracting(RuleRow::id)
                .containsAll(library.desk().rules().stream().map(RuleCard::id).toList())
                .doesNotHaveDuplicates()
                .contains("cta-book", "design-trial", "source-tag", "points-back");
        RuleRow idle = rows.stream().filter(row -> row.found() == 0).findFirst().orElseThrow();
        assertThat(idle.judged()).isZero();
        desk.rules().toggle(idle);
        decide.save();
        assertThat(rule(idle.id()).on()).isFalse();
        assertThat(library.desk().switchedOff()).containsExactly(idle.id());
    }

    @Test
    void everyRuleSaysWhatItFindsAndWhy() {
        assertThat(desk.rules().rowsProperty().get()).allSatisfy(row -> {
            assertThat(row.words().name()).as(row.id()).isNotBlank();
            assertThat(row.words().reason()).as(row.id()).endsWith(".");
        });
        assertThat(rule("design-trial").words().name()).isEqualTo("Controlled trial");
        assertThat(rule("source-line").words().name()).isEqualTo("Named source");
        assertThat(rule("boilerplate").words().name()).isEqualTo("Leaves a tag out");
    }

    @Test
    void aRuleThatOnlyDecisionsNameIsToldAsOne() {
        assertThat(RuleWords.of(Optional.empty(), "long-gone").name()).isEqualTo("No rule of this version");
    }

    @Test
    void whyTheRulesCannotBeReadIsSaid() {
        Library broken = (Library)
                Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, _, _) -> {
                    throw new LibraryTrouble("The disk is gone.");
                });
        List<String> said = new ArrayList<>();

        new RulesViewModel(broken, runner, judging, said::add).read();

        assertThat(said).containsExactly("The disk is gone.");
    }

    private RuleRow rule(String id) {
        return desk.rules().rowsProperty().get().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

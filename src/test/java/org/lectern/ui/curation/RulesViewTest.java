package org.lectern.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.ImmediateTaskRunner;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The table of rules: its order is the person's own.
final class RulesViewTest {

    private static final int FOUND = 1;
    private static final int PRECISION = 4;
    private static final RuleWords WORDS = new RuleWords("Hype words", "They can be taken away.", "");

    @TempDir
    private Path folder;

    private final ImmediateTaskRunner runner = new ImmediateTaskRunner();
    private Library library;
    private JudgingViewModel judging;
    private DeskViewModel desk;

    @BeforeEach
    void openTheDesk() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        library = new DeskRoom(folder).open();
        AskedPerson ada = new AskedPerson();
        ada.call("Ada Moss");
        judging = new JudgingViewModel(library, runner, ada, _ -> {});
        desk = new DeskViewModel(library, runner, judging, _ -> {});
        judging.decisions().savedProperty().addListener((_, _, _) -> desk.follow());
        desk.open(Optional.empty());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anOrderThatAPersonChoseOutlastsASwitchAndSoDoesTheChosenRule() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TableView<RuleRow> table = table();
            TableColumn<RuleRow, ?> found = table.getColumns().get(FOUND);
            found.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(found));
            RuleRow row = table.getItems().stream()
                    .filter(each -> each.id().equals("cta-book"))
                    .findFirst()
                    .orElseThrow();
            table.getSelectionModel().select(row);

            desk.rules().toggle(row);
            judging.decide().save();

            assertThat(table.getItems())
                    .isSortedAccordingTo(Comparator.comparing(RuleRow::found).reversed());
            RuleRow chosen = table.getSelectionModel().getSelectedItem();
            assertThat(chosen.id()).isEqualTo("cta-book");
            assertThat(chosen.on()).isFalse();
        });
    }

    @Test
    void aPartOfAHundredIsOrderedAsANumberAndAfterWhatNobodyJudged() {
        RuleRow all = new RuleRow("all", WORDS, 3, 4, 0, true);
        RuleRow most = new RuleRow("most", WORDS, 3, 9, 1, true);
        RuleRow few = new RuleRow("few", WORDS, 3, 5, 95, true);
        RuleRow nobody = new RuleRow("nobody", WORDS, 3, 0, 0, true);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TableView<RuleRow> table = table();
            table.getItems().setAll(List.of(most, all, nobody, few));
            table.getSortOrder().setAll(List.of(table.getColumns().get(PRECISION)));

            assertThat(table.getItems()).containsExactly(nobody, few, most, all);
        });
    }

    @Test
    void theRuleInHandTellsWhyItIsOneAndByWhichWordsItIsKnown() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            RulesView view = new RulesView(desk.rules());
            TableView<RuleRow> table = tableOf(view);
            RuleRow row = table.getItems().stream()
                    .filter(each -> each.id().equals("cta-book"))
                    .findFirst()
                    .orElseThrow();

            table.getSelectionModel().select(row);

            assertThat(view.getBottom().lookupAll(".label"))
                    .extracting(each -> ((Label) each).getText())
                    .containsExactly(
                            row.words().reason(),
                            "For example: \u201c" + row.words().example() + "\u201d");
            assertThat(row.words().name()).isEqualTo("Calls to act");
        });
    }

    private TableView<RuleRow> table() {
        return tableOf(new RulesView(desk.rules()));
    }

    @SuppressWarnings("unchecked")
    private static TableView<RuleRow> tableOf(RulesView view) {
        return (TableView<RuleRow>) view.getCenter();
    }
}

package org.lectern.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.ui.style.Texts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The history beside the desk.
final class HistoryViewTest {

    @TempDir
    private Path folder;

    @Test
    void whereNothingFitsItDoesNotSayThatNothingWasDecided() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        try (Library library = new DeskRoom(folder).open()) {
            ImmediateTaskRunner runner = new ImmediateTaskRunner();
            AskedPerson ada = new AskedPerson();
            ada.call("Ada Moss");
            JudgingViewModel judging = new JudgingViewModel(library, runner, ada, _ -> {});
            DeskViewModel desk = new DeskViewModel(library, runner, judging, _ -> {});
            judging.decisions().savedProperty().addListener((_, _, _) -> desk.follow());
            desk.open(Optional.empty());
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                HistoryView view = new HistoryView(desk.history());
                ListView<?> list = (ListView<?>) view.getChildren().getLast();
                Label none = (Label) list.getPlaceholder();
                assertThat(none.getText()).isEqualTo(Texts.text("history.empty"));

                desk.rules().toggle(desk.rules().rowsProperty().get().getFirst());
                judging.decide().save();
                assertThat(list.getItems()).hasSize(1);
                Scene scene = new Scene(view, 360, 500);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertThat(list.lookup(".history-cell").getAccessibleText())
                        .contains("Ada Moss")
                        .doesNotContain("undone", ", ,");
                desk.history().undo();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertThat(list.lookupAll(".history-cell"))
                        .anyMatch(cell -> cell.getAccessibleText().contains(", undone, "));
                desk.history().filterProperty().set("no such words");
                assertThat(list.getItems()).isEmpty();
                assertThat(none.getText()).isEqualTo(Texts.text("history.none"));
            });
        }
    }
}

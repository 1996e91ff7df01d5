package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.settings.SearchesFile;
import org.lectern.settings.Settings;
import org.lectern.settings.SettingsFile;
import org.lectern.testing.SampleLibrary;
import org.lectern.ui.control.FxTaskRunner;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.shell.Choices;
import org.lectern.ui.shell.OpeningWindow;
import org.lectern.ui.shell.ReadingRoom;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RehearsalTest {

    /// Frames to wait for a session that plays, and for one that can't.
    private static final int LONG = 600;

    private static final int SHORT = 100;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "colchicine"})
    void theSessionPlaysToItsEndAndClosesTheWindow(String question) throws Exception {
        assertThat(played(question, LONG)).isTrue();
    }

    @Test
    void aQuestionThatFindsNothingIsNotTakenForASession() throws Exception {
        assertThat(played("zzzqqq", SHORT)).isFalse();
    }

    private boolean played(String question, int patience) throws Exception {
        SettingsFile file = settings();
        Stage stage = FxToolkit.registerPrimaryStage();
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        try (TaskRunner runner = new FxTaskRunner()) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                Choices choices = new Choices(file);
                new ReadingRoom(
                                new OpeningWindow(stage, choices, runner),
                                new SampleLibrary(),
                                choices,
                                new SearchesFile(folder.resolve("searches.tsv")),
                                runner)
                        .show();
                new Rehearsal(stage, question, patience, ended::complete).start();
            });
            boolean played = ended.get(60, TimeUnit.SECONDS);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(stage.isShowing()).isFalse();
            return played;
        }
    }

    private SettingsFile settings() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        file.save(Settings.DEFAULT, Settings.DEFAULT);
        return file;
    }
}

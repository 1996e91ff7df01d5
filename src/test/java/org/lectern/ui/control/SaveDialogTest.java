package org.lectern.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaveDialogTest {

    private static final ExtensionFilter MARKDOWN = new ExtensionFilter("Markdown", "*.md");
    private static final ExtensionFilter CSV = new ExtensionFilter("CSV", "*.csv");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "decisions, decisions.csv",
        "decisions.md, decisions.md",
        "DECISIONS.CSV, DECISIONS.CSV",
        "decisions.2026, decisions.2026.csv",
    })
    void aNameWithoutAnEndingGetsThatOfTheFormatThatWasChosen(String typed, String file) {
        assertThat(SaveDialog.ended(Path.of("folder", typed), List.of(MARKDOWN, CSV), CSV))
                .isEqualTo(Path.of("folder", file));
    }

    @Test
    void aFileThatOnlyTheEndingNamesIsAskedAboutBeforeItIsWrittenOver() throws IOException {
        Path there = Files.createFile(folder.resolve("fatigue.csv"));
        Deque<Path> typed = new ArrayDeque<>(List.of(folder.resolve("fatigue"), there));
        List<Path> again = new ArrayList<>();

        assertThat(settled(typed, again)).contains(there);
        assertThat(again).containsExactly(there);
        assertThat(typed).isEmpty();
    }

    @Test
    void whoIsAskedAgainMayTypeAnotherNameOrGiveUp() throws IOException {
        Files.createFile(folder.resolve("fatigue.csv"));
        Path typed = folder.resolve("fatigue");

        assertThat(settled(new ArrayDeque<>(List.of(typed, folder.resolve("tired"))), new ArrayList<>()))
                .contains(folder.resolve("tired.csv"));
        assertThat(settled(new ArrayDeque<>(List.of(typed)), new ArrayList<>())).isEmpty();
    }

    @Test
    void aNewNameIsAskedForOnce() {
        List<Path> again = new ArrayList<>();

        assertThat(settled(new ArrayDeque<>(List.of(folder.resolve("tired"))), again))
                .contains(folder.resolve("tired.csv"));
        assertThat(again).isEmpty();
    }

    private static Optional<Path> settled(Deque<Path> typed, List<Path> again) {
        return SaveDialog.settled(
                () -> Optional.ofNullable(typed.poll()),
                file -> SaveDialog.ended(file, List.of(MARKDOWN, CSV), CSV),
                again::add);
    }
}

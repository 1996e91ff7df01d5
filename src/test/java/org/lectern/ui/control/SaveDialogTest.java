package org.lectern.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaveDialogTest {

    private static final ExtensionFilter MARKDOWN = new ExtensionFilter("Markdown", "*.md");
    private static final ExtensionFilter CSV = new ExtensionFilter("CSV", "*.csv");

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
}

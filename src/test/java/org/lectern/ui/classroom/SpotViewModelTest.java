package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.lessons.Spot;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLessons;

final class SpotViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private Library library;
    private SpotViewModel model;

    @BeforeEach
    void open() {
        library = SampleLessons.library(folder);
        model = new SpotViewModel(library, new ImmediateTaskRunner(), said::add, CLOCK);
        model.countProperty().set(4);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Spot drawn() {
        return model.spotProperty().get().orElseThrow();
    }

    @Test
    void theSameNumberDrawsTheSameSheet() {
        model.seedProperty().set("17");
        model.draw();
        Spot first = drawn();
        model.drawAnother();
        assertThat(drawn().seed()).isNotEqualTo(17);
        model.seedProperty().set(" 17 ");
        model.draw();

        assertThat(drawn()).isEqualTo(first);
    }

    @Test
    void whatIsNoNumberIsToldAndTheSheetStays() {
        model.draw();
        Spot before = drawn();
        model.seedProperty().set("seven");
        model.draw();

        assertThat(said).containsExactly("\u201cseven\u201d is not a number; the sheet is drawn by a whole number.");
        assertThat(drawn()).isEqualTo(before);
    }

    @Test
    void theKeyIsRevealedOneByOneOrAtOnceAndHiddenOnANewSheet() {
        model.draw();
        model.reveal();
        assertThat(model.revealedProperty().get()).isOne();
        model.revealAll();
        assertThat(model.revealedProperty().get()).isEqualTo(drawn().items().size());
        model.reveal();
        assertThat(model.revealedProperty().get()).isEqualTo(drawn().items().size());
        model.draw();
        assertThat(model.revealedProperty().get()).isZero();
    }

    @Test
    void sheetAndKeyAreWrittenBesideEachOther() throws IOException {
        model.draw();
        new LessonExportViewModel(library, new ImmediateTaskRunner(), said::add)
                .saveSheet(drawn(), folder.resolve("sheet.md"));

        String sheet = Files.readString(folder.resolve("sheet.md"));
        assertThat(drawn().items()).allSatisfy(item -> assertThat(sheet).contains(item.text()));
        assertThat(sheet).doesNotContain("Clear Air Clinic");
        assertThat(folder.resolve("sheet-key.md")).content().contains("Breathe free again");
        assertThat(said).singleElement().asString().contains("sheet-key.md");
    }

    @Test
    void aKeyIsNotWrittenOverAFileThatNobodyWasAskedAbout() throws IOException {
        model.draw();
        Path mine = Files.writeString(folder.resolve("sheet-key.md"), "my own notes");
        LessonExportViewModel export = new LessonExportViewModel(library, new ImmediateTaskRunner(), said::add);
        export.saveSheet(drawn(), folder.resolve("sheet.md"));

        assertThat(mine).hasContent("my own notes");
        assertThat(folder.resolve("sheet.md")).doesNotExist();
        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("Nothing was saved")
                .contains("sheet-key.md");

        export.saveSheet(drawn(), folder.resolve("other.md"));
        export.saveSheet(drawn(), folder.resolve("other.md"));
        assertThat(said.getLast()).as("the same key again").startsWith("Saved the sheet");
    }
}

package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.export.LessonFormat;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.settings.Settings;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLessons;
import org.lectern.testing.Window;
import org.lectern.ui.classroom.LessonExportViewModel;

/// From a question to the wall, by keyboard alone, on a library in a folder.
final class TeachALessonTest {

    private static final String ID = "two-voices-on-asthma";

    @TempDir
    private Path folder;

    private Library library;
    private Window window;

    @BeforeEach
    void open() {
        library = SampleLessons.library(folder);
        window = Window.open(folder, Settings.DEFAULT, library);
        window.await(() -> window.shows(".start"));
    }

    @AfterEach
    void close() {
        window.close();
        library.close();
    }

    private int saved() {
        return library.lesson(ID).map(file -> file.lesson().steps().size()).orElse(0);
    }

    private Lesson lesson() {
        return library.lesson(ID).orElseThrow().lesson();
    }

    private void add() {
        int before = saved();
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.await(() -> saved() == before + 1);
    }

    private Optional<Scene> wall() {
        return window.robot().listWindows().stream()
                .map(javafx.stage.Window::getScene)
                .filter(scene ->
                        scene != null && scene.getRoot().getStyleClass().contains("present"))
                .findFirst();
    }

    private long onTheWall(String selector) {
        return wall().map(scene -> scene.getRoot().lookupAll(selector).stream().count())
                .orElse(0L);
    }

    @Test
    void fiveStepsFromASearchToTheWallAndIntoEveryFile() throws IOException {
        collectFiveSteps();
        assertThat(lesson().steps())
                .extracting(Step::show)
                .containsExactly(
                        Step.Show.SECTION, Step.Show.RESULTS, Step.Show.SECTION, Step.Show.COMPARISON, Step.Show.SPOT);
        reorder();
        present();
        window.robot().push(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".lessons"));
        everyFileSaysWhatTheLibrarySays();
    }

    private void collectFiveSteps() {
        window.robot().write("inhaled steroids").push(KeyCode.ENTER);
        window.await(() -> window.shows(".section-text .mark-match"));
        window.robot().push(KeyCode.DOWN);
        window.await(() -> window.node(".hit-list").isFocused());
        window.robot().push(KeyCode.RIGHT);
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.await(() -> window.shows(".lesson-choice"));
        window.robot().write("Two voices on asthma").push(KeyCode.ENTER);
        window.await(() -> saved() == 1);
        assertThat(window.shows("#undo")).isTrue();

        window.robot().push(KeyCode.LEFT);
        add();
        window.robot().push(KeyCode.CONTROL, KeyCode.E).push(KeyCode.CONTROL, KeyCode.A);
        window.robot().write("salt cave cures").push(KeyCode.ENTER);
        window.await(() -> window.shows(".section-text .mark-claim"));
        window.robot().push(KeyCode.DOWN).push(KeyCode.RIGHT);
        add();
        window.robot().push(KeyCode.CONTROL, KeyCode.M);
        window.await(() -> window.shows(".compare"));
        add();
        window.robot().push(KeyCode.CONTROL, KeyCode.J);
        window.await(() -> window.shows(".spot-item"));
        assertThat(window.robot().lookup(".spot-sheet .evidence-chip").queryAll())
                .isEmpty();
        add();
    }

    private void reorder() {
        Step second = lesson().steps().get(1);
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.await(
                () -> window.shows(".step-list") && window.node(".step-list").isFocused());
        assertThat(((ListView<?>) window.node(".step-list")).getItems()).hasSize(5);
        window.robot().push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.UP);
        window.await(() -> lesson().steps().getFirst().equals(second));
        window.robot().push(KeyCode.DELETE);
        window.await(() -> saved() == 4);
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> saved() == 5 && lesson().steps().getFirst().equals(second));
        window.await(() -> window.shows(".kept")
                && window.robot().lookup(".kept").queryLabeled().getText().equals("saved"));
    }

    private void present() {
        window.robot().push(KeyCode.F5);
        window.await(() -> wall().isPresent() && onTheWall(".wall-title") == 1);
        assertThat(onTheWall(".taught-evidence") + onTheWall(".taught-claim")).isZero();
        window.robot().push(KeyCode.RIGHT);
        window.await(() -> onTheWall(".wall-source") == 1);
        window.robot().push(KeyCode.R);
        window.await(() -> onTheWall(".taught-evidence") == 1);
        window.robot().push(KeyCode.DIGIT3).push(KeyCode.ENTER);
        window.await(() -> onTheWall(".taught-evidence") == 0 && onTheWall(".taught-claim") == 0);
        window.robot().push(KeyCode.R).push(KeyCode.R);
        window.await(() -> onTheWall(".taught-claim") >= 1);
        window.robot().push(KeyCode.PAGE_DOWN);
        window.await(() -> onTheWall(".lesson-table") == 1);
        assertThat(onTheWall(".lesson-table-head")).isEqualTo(3);
        assertThat(onTheWall(".lesson-table-cell")).isEqualTo(9);
        window.robot().push(KeyCode.SPACE);
        window.await(() -> onTheWall(".wall-number") > 1 && onTheWall(".wall-citation") == 0);
        window.robot().push(KeyCode.R);
        window.await(() -> onTheWall(".wall-verdict") == 1 && onTheWall(".wall-citation") == 1);
        window.robot().push(KeyCode.P).push(KeyCode.B);
        window.await(() -> onTheWall(".speaker") == 1);
        window.robot().push(KeyCode.B).push(KeyCode.ESCAPE);
        window.await(() -> wall().isEmpty());
    }

    private void everyFileSaysWhatTheLibrarySays() throws IOException {
        Lesson lesson = lesson();
        LessonExportViewModel export = new LessonExportViewModel(library, new ImmediateTaskRunner(), _ -> {});
        for (LessonFormat format : LessonFormat.values()) {
            export.save(lesson, folder.resolve("lesson." + format.ending()), format);
        }
        List<String> words = lesson.steps().stream()
                .flatMap(step -> step.quotations().stream())
                .flatMap(
                        quotation -> quotation.exact().replaceAll("[*#>-]", " ").lines())
                .map(TeachALessonTest::spaced)
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(words).hasSizeGreaterThan(5);
        String html = Files.readString(folder.resolve("lesson.html"))
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replaceAll("[*#>-]", " ");
        assertThat(spaced(html)).contains(words);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("lesson.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[*#>-]", " ");
            assertThat(spaced(text).replace(" ", ""))
                    .contains(words.stream().map(line -> line.replace(" ", "")).toList());
        }
        try (XMLSlideShow slides = new XMLSlideShow(Files.newInputStream(folder.resolve("lesson.pptx")))) {
            StringBuilder text = new StringBuilder();
            slides.getSlides()
                    .forEach(slide -> slide.getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .forEach(shape -> text.append(((XSLFTextShape) shape).getText())
                                    .append('\n')));
            String shown = spaced(text.toString().replaceAll("[*#>-]", " ")).replace(" ", "");
            assertThat(shown)
                    .contains(words.stream().map(line -> line.replace(" ", "")).toList());
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.StepMaker;
import org.lectern.testing.SampleLessons;

/// What holds for every format; each file is read back with a reader of its format.
final class LessonExportTest extends LessonFiles {

    @Test
    void aLongStepGoesOnWithoutLosingACharacter() throws Exception {
        StringBuilder words = new StringBuilder();
        SplittableRandom random = new SplittableRandom(5);
        while (words.length() < 5_000) {
            words.append("word").append(random.nextInt(100_000)).append(random.nextInt(9) == 0 ? ". " : " ");
        }
        String long5000 = words.toString().strip();
        Lesson lesson = Lesson.begin("Long", "", "2026-11-22").withStep(Step.ofWords("A long step", long5000));
        ShownLesson shown = of(lesson);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes(shown, LessonFormat.PPTX)))) {
            StringBuilder found = new StringBuilder();
            for (XSLFSlide slide : show.getSlides().subList(1, show.getSlides().size())) {
                slide.getShapes().stream()
                        .filter(shape -> shape.getAnchor().getY() > 104
                                && shape.getAnchor().getY() < 500)
                        .forEach(shape -> {
                            assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(500);
                            found.append(((XSLFTextShape) shape).getText());
                        });
            }
            assertThat(show.getSlides().size()).isGreaterThan(5);
            assertThat(found.toString()).isEqualTo(long5000);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes(shown, LessonFormat.PDF))) {
            assertThat(squeezed(new PDFTextStripper().getText(pdf)).replaceAll("\\d+/\\d+", ""))
                    .contains(squeezed(long5000).substring(0, 2_000));
        }
    }

    @Test
    void sixtyStepsAreExportedAll() throws Exception {
        Lesson lesson = Lesson.begin("Many", "", "2026-11-22");
        try (Library library = SampleLessons.library(folder)) {
            Step step = new StepMaker(library)
                    .section(SampleLessons.section(library, "Breathing exercises"))
                    .orElseThrow();
            List<Step> steps = new ArrayList<>();
            for (int i = 1; i <= 60; i++) {
                steps.add(step.withTitle("Step number " + i));
            }
            ShownLesson shown = ShownLesson.of(library, lesson.withSteps(steps));
            assertThat(new String(bytes(shown, LessonFormat.HTML), StandardCharsets.UTF_8))
                    .contains("id=\"step-60\"");
            try (PDDocument pdf = Loader.loadPDF(bytes(shown, LessonFormat.PDF))) {
                assertThat(squeezed(new PDFTextStripper().getText(pdf))).contains("60.Stepnumber60");
            }
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(shown, LessonFormat.PPTX)))) {
                int slides = 0;
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    slides += entry.getName().matches("ppt/slides/slide\\d+\\.xml") ? 1 : 0;
                }
                assertThat(slides).isEqualTo(121);
            }
        }
    }

    @Test
    void scriptsFromRightToLeftAndPicturesOfFeelingsDoNotFail() throws Exception {
        Lesson lesson = Lesson.begin("שלום 😀", "", "2026-11-22")
                .withStep(
                        Step.ofWords("مرحبا", "Emoji 😀 and \u05e9\u05dc\u05d5\u05dd and a lone \ud800 half, Ωμέγα."));
        ShownLesson shown = of(lesson);
        assertThat(new String(bytes(shown, LessonFormat.HTML), StandardCharsets.UTF_8))
                .contains("שלום 😀", "Ωμέγα");
        LessonExport pdf = LessonExport.of(shown, LessonFormat.PDF);
        assertThat(pdf.notes()).singleElement().asString().contains("can\u2019t be printed", "U+1F600");
        try (PDDocument read = Loader.loadPDF(pdf.content())) {
            assertThat(new PDFTextStripper().getText(read)).contains("Ωμέγα");
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes(shown, LessonFormat.PPTX)))) {
            assertThat(text(show.getSlides().get(1))).contains("😀", "\u05e9\u05dc\u05d5\u05dd");
        }
    }

    @Test
    void nothingIsLeftBehindAndNothingIsSaidOnTheConsole() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path home = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean cached = Files.exists(home);
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            ShownLesson shown = sample();
            for (LessonFormat format : LessonFormat.values()) {
                Path file = folder.resolve("out/lesson." + format.ending());
                LessonExport.of(shown, format).save(file);
                assertThat(LessonFormat.of(file)).contains(format);
            }
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("ERROR", "log4j", "Log4j", "SEVERE");
        assertThat(Files.exists(home)).isEqualTo(cached);
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(3);
        }
    }
}

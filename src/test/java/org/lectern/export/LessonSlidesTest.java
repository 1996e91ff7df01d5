package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Part;
import org.lectern.lesson.Step;
import org.lectern.lesson.Veil;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.Spot;
import org.lectern.library.lessons.StepMaker;
import org.lectern.testing.SampleLessons;

/// The slides are read back with a reader of PPTX.
final class LessonSlidesTest extends LessonFiles {

    @Test
    void theSlidesAreTextWithNotesNumbersAndNoWayOut() throws Exception {
        ShownLesson shown = sample();
        byte[] file = bytes(shown, LessonFormat.PPTX);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            String all = String.join(
                    "\n", show.getSlides().stream().map(LessonFiles::text).toList());
            for (ShownQuotation quotation : quotations(shown)) {
                quotation
                        .blocks()
                        .forEach(block -> assertThat(all)
                                .contains(String.join(
                                        "",
                                        block.runs().stream()
                                                .map(run -> run.text())
                                                .toList())));
                assertThat(all)
                        .contains(
                                quotation.citation(),
                                "Support shown: " + quotation.badge().word());
                quotation.flags().forEach(flag -> assertThat(all).contains("Flag: " + flag.word(), flag.trigger()));
            }
            assertThat(notes(show.getSlides().get(1))).contains("Ask who uses a spacer.");
            assertThat(show.getSlides()).allSatisfy(slide -> {
                assertThat(slide.getTitle()).isNotBlank();
                assertThat(slide.getXmlObject().xmlText()).contains("type=\"slidenum\"");
                for (var shape : slide.getShapes()) {
                    if (shape instanceof XSLFTextShape words) {
                        words.getTextParagraphs().stream()
                                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                                .forEach(run -> assertThat(run.getFontSize()).isGreaterThanOrEqualTo(14));
                    }
                }
            });
        }
        for (String relation : relations(file)) {
            assertThat(relation).doesNotContain("External", "http://example", "file:");
        }
    }

    @Test
    void whatAHiddenQuotationSaysNowIsHiddenWithIt() throws Exception {
        Lesson lesson;
        try (Library library = SampleLessons.library(folder)) {
            Step step = new StepMaker(library)
                    .section(SampleLessons.section(library, "Inhaled steroids"))
                    .orElseThrow();
            Part.Quoted quoted = (Part.Quoted) step.parts().getFirst();
            Step hiding =
                    step.withQuotation(quoted.quotation(), quoted.quotation().withVeils(EnumSet.of(Veil.TEXT)));
            lesson = Lesson.begin("Guess", "", "2026-11-22").withStep(hiding);
        }
        Files.writeString(
                folder.resolve("library/sources/asthma-guide.md"),
                SampleLessons.GUIDE.replace("240 adults", "2,400 adults"));
        try (Library library = SampleLessons.open(folder)) {
            List<String> slides = texts(ShownLesson.of(library, lesson));

            assertThat(slides.get(1)).doesNotContain("240 adults", "2,400 adults");
            assertThat(String.join("\n", slides.subList(2, slides.size())))
                    .contains("240 adults", "2,400 adults", "The source has changed since this was quoted.");
        }
    }

    @Test
    void statementsToJudgeBearTheSameNumbersBeforeAndAfterTheyAreRevealed() throws Exception {
        ShownLesson shown;
        try (Library library = SampleLessons.library(folder)) {
            Step step = new StepMaker(library).spot(Spot.draw(library, 3, 1));
            shown = ShownLesson.of(
                    library, Lesson.begin("Judge", "", "2026-11-22").withStep(step));
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes(shown, LessonFormat.PPTX)))) {
            for (ShownQuotation quotation : quotations(shown)) {
                int number = quotations(shown).indexOf(quotation) + 1;
                String words = quotation.blocks().getFirst().runs().getFirst().text();
                assertThat(show.getSlides().stream()
                                .flatMap(slide -> slide.getShapes().stream())
                                .filter(XSLFTextShape.class::isInstance)
                                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                                .filter(paragraph -> paragraph.getText().startsWith(words)))
                        .hasSizeGreaterThan(1)
                        .allSatisfy(paragraph ->
                                assertThat(paragraph.getAutoNumberingStartAt()).isEqualTo(number));
            }
        }
    }

    @Test
    void whatIsAddedToALongTitleIsNotCutAndTheTitleStandsWholeInTheNotes() throws Exception {
        String title = "Which of these treatments did more than its makers said that it would ".repeat(3);
        String words = "One more sentence of my own. ".repeat(80);
        ShownLesson shown = of(Lesson.begin("Long", "", "2026-11-22")
                .withStep(Step.ofWords(title.strip(), words).withAnswer("None.")));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes(shown, LessonFormat.PPTX)))) {
            XSLFSlide second = show.getSlides().get(2);
            assertThat(second.getTitle()).endsWith("\u2026 (continued)").hasSizeLessThanOrEqualTo(112);
            assertThat(show.getSlides().getLast().getTitle()).endsWith("\u2026: revealed");
            assertThat(notes(second)).contains(title.strip());
        }
    }

    @Test
    void aLongTitleOfALessonStandsWholeInTheNotesOfTheCover() throws Exception {
        String title = "Which of these treatments did more than its makers said that it would ".repeat(3);
        ShownLesson shown = of(Lesson.begin(title.strip(), "", "2026-11-22").withStep(Step.ofWords("One", "Words.")));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes(shown, LessonFormat.PPTX)))) {
            XSLFSlide cover = show.getSlides().getFirst();
            assertThat(cover.getTitle()).endsWith("\u2026");
            assertThat(notes(cover)).contains(title.strip());
        }
    }

    @Test
    void theCellsOfAQuotedRowStandApart() throws Exception {
        String markdown = "Doses:\n\n| Drug | Dose |\n|---|---|\n| Salbutamol | 100 \u00b5g |\n";
        List<String> slides =
                texts(of(Lesson.begin("Doses", "", "2026-11-22").withStep(Step.ofWords("Doses", markdown))));

        assertThat(slides.get(1)).contains("Salbutamol \u00b7 100 \u00b5g").doesNotContain("\t");
    }

    private static List<String> texts(ShownLesson shown) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes(shown, LessonFormat.PPTX)))) {
            return show.getSlides().stream().map(LessonFiles::text).toList();
        }
    }

    private static String notes(XSLFSlide slide) {
        return String.join(
                "\n",
                java.util.Arrays.stream(slide.getNotes().getPlaceholders())
                        .map(XSLFTextShape::getText)
                        .toList());
    }

    private static List<String> relations(byte[] file) throws IOException {
        List<String> relations = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".rels")) {
                    relations.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(relations).isNotEmpty();
        return relations;
    }
}

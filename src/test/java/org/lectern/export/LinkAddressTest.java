package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.testing.SampleLessons;

/// Where a teacher's link leads can be read on paper and on the wall, and no file leads there by itself.
final class LinkAddressTest {

    private static final String WORDS = """
            Read [the leaflet](https://lungs.example/leaflet?page=2 "A leaflet"), **[a page](https://lungs.example/b)**, \
            [the guide][1] and <https://lungs.example/plain>.

            [1]: https://lungs.example/guide
            """;

    private static final List<String> READ = List.of(
            "the leaflet (https://lungs.example/leaflet?page=2)",
            "a page (https://lungs.example/b)",
            "the guide (https://lungs.example/guide)",
            "and https://lungs.example/plain.");

    @TempDir
    Path folder;

    private ShownLesson shown;

    @BeforeEach
    void aLessonWithLinks() {
        try (Library library = SampleLessons.library(folder)) {
            Step step = Step.ofWords("Read on", WORDS.strip())
                    .withNotes("Ask [them](https://lungs.example/notes).")
                    .withAnswer("See [here](https://lungs.example/answer).");
            shown = ShownLesson.of(
                    library, Lesson.begin("Links", "", "2026-11-22").withStep(step));
        }
    }

    private byte[] bytes(LessonFormat format) throws IOException {
        return LessonExport.of(shown, format).content();
    }

    @Test
    void thePageShowsAddressesAsTextAndHasNoLinkThere() throws IOException {
        String html = new String(bytes(LessonFormat.HTML), StandardCharsets.UTF_8);
        String seen = html.replaceAll("<span class=\"markup\">[^<]*</span>", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
        assertThat(seen)
                .contains(READ)
                .contains("them (https://lungs.example/notes)", "here (https://lungs.example/answer)");
        assertThat(html).doesNotContainPattern("(?i)(?:href|src)=\"(?!#step-)");
    }

    @Test
    void thePrintShowsAddressesAndHasNoLinkThere() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(LessonFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(text)
                    .contains(READ.stream().map(read -> read.replace(" ", "")).toList())
                    .contains("them(https://lungs.example/notes)", "here(https://lungs.example/answer)");
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theSlidesShowAddressesAndHaveNoRelationThere() throws IOException {
        byte[] file = bytes(LessonFormat.PPTX);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            StringBuilder text = new StringBuilder();
            show.getSlides()
                    .forEach(slide -> slide.getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .forEach(shape -> text.append(((XSLFTextShape) shape).getText())));
            assertThat(text.toString()).contains(READ).contains("here (https://lungs.example/answer)");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".rels")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .as(entry.getName())
                            .doesNotContain("External", "lungs.example");
                }
            }
        }
    }
}

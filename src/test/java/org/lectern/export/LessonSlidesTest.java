package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownPart.ShownQuotation;

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

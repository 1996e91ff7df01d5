package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Step;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownPart.ShownQuotation;

/// The handout and the notes are read back with a reader of PDF.
final class LessonPrintTest extends LessonFiles {

    @Test
    void theHandoutIsTaggedHasItsFontsAndNoEmptyPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(sample(), LessonFormat.PDF))) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Asthma: two voices");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page).strip().length()).as("page " + page).isGreaterThan(20);
            }
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theHandoutHoldsTheWordsAndTheNotesPagesWhatIsHidden() throws IOException {
        ShownLesson shown = sample();
        try (PDDocument pdf = Loader.loadPDF(bytes(shown, LessonFormat.PDF))) {
            String all = squeezed(new PDFTextStripper().getText(pdf));
            int notes = all.indexOf(squeezed("Notes for the speaker"));
            assertThat(all.substring(0, notes))
                    .doesNotContain("Supportshown", "Flag:")
                    .contains("Yournotes");
            for (ShownQuotation quotation : quotations(shown)) {
                assertThat(all.substring(0, notes)).contains(squeezed(quotation.citation()));
                assertThat(all)
                        .contains(squeezed("Support shown: " + quotation.badge().word()));
                quotation
                        .blocks()
                        .forEach(block -> assertThat(all)
                                .contains(squeezed(String.join(
                                        "",
                                        block.runs().stream()
                                                .map(run -> run.text())
                                                .toList()))));
                quotation.flags().forEach(flag -> assertThat(all).contains(squeezed("Flag: " + flag.word())));
            }
            assertThat(all).contains("β2agonists");
        }
    }

    @Test
    void whatTheFontLacksStandsAsTheMarkThatTheSentenceNames() throws IOException {
        LessonExport export = LessonExport.of(
                of(Lesson.begin("Pain", "", "2026-11-22").withStep(Step.ofWords("In Hebrew", "\u05db\u05d0\u05d1"))),
                LessonFormat.PDF);
        try (PDDocument pdf = Loader.loadPDF(export.content())) {
            assertThat(squeezed(new PDFTextStripper().getText(pdf))).contains("InHebrew\u25ca\u25ca\u25ca");
        }
        assertThat(export.notes()).singleElement().asString().contains("stand as \u25ca, 3 in all");
    }

    @Test
    void everyStyleOfTheFontHasThatMark() throws IOException {
        for (String style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            byte[] file = Glyphs.bytes("IBMPlexSans-" + style + ".ttf");
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                assertThat(font.getUnicodeCmapLookup().getGlyphId(Glyphs.MISSING.codePointAt(0)))
                        .as(style)
                        .isNotZero();
            }
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.ShownStep;
import org.lectern.library.lessons.StepMaker;
import org.lectern.testing.SampleLessons;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// Each file is read back with a reader of its format.
final class LessonExportTest {

    @TempDir
    Path folder;

    private ShownLesson sample() {
        try (Library library = SampleLessons.library(folder)) {
            return ShownLesson.of(library, SampleLessons.lesson(library));
        }
    }

    private ShownLesson of(Lesson lesson) {
        try (Library library = SampleLessons.library(folder)) {
            return ShownLesson.of(library, lesson);
        }
    }

    private static byte[] bytes(ShownLesson shown, LessonFormat format) throws IOException {
        return LessonExport.of(shown, format).content();
    }

    @Test
    void thePageHoldsEveryQuotationByteForByteWithCitationBadgeAndFlags() throws Exception {
        ShownLesson shown = sample();
        String html = new String(bytes(shown, LessonFormat.HTML), StandardCharsets.UTF_8);
        NodeList quotes = xml(html).getElementsByTagName("blockquote");
        List<String> texts = IntStream.range(0, quotes.getLength())
                .mapToObj(i -> quotes.item(i).getTextContent())
                .toList();
        assertThat(texts)
                .isEqualTo(quotations(shown).stream().map(ShownQuotation::text).toList());
        String all = xml(html).getDocumentElement().getTextContent();
        for (ShownQuotation quotation : quotations(shown)) {
            assertThat(all)
                    .contains(
                            quotation.citation(),
                            "Support shown: " + quotation.badge().word());
            quotation.flags().forEach(flag -> assertThat(all).contains("Flag: " + flag.word(), flag.rule()));
        }
    }

    @Test
    void thePageReachesNothingOutsideItself() throws IOException {
        String html = new String(bytes(sample(), LessonFormat.HTML), StandardCharsets.UTF_8);
        assertThat(html).contains("default-src 'none'; style-src 'sha256-").doesNotContain("unsafe");
        assertThat(html).doesNotContainPattern("(?i)\\ssrc\\s*=|url\\(|@import|<link|<iframe|<object|https?:");
        Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(html);
        assertThat(links.results().map(link -> link.group(1))).isNotEmpty().allMatch(link -> link.startsWith("#step-"));
    }

    @Test
    void markupInALessonStaysText() throws Exception {
        Lesson lesson = Lesson.begin("<script>alert(1)</script> & \"more\"", "", "2026-11-22")
                .withStep(Step.ofWords("</title><img src=x>", "<b onclick=\"x\">bold</b> [link](https://example.org)"));
        Document page = xml(new String(bytes(of(lesson), LessonFormat.HTML), StandardCharsets.UTF_8));
        assertThat(page.getElementsByTagName("script").getLength()).isOne();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
        assertThat(page.getElementsByTagName("b").getLength()).isZero();
    }

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
    void theSlidesAreTextWithNotesNumbersAndNoWayOut() throws Exception {
        ShownLesson shown = sample();
        byte[] file = bytes(shown, LessonFormat.PPTX);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            String all = String.join(
                    "\n", show.getSlides().stream().map(LessonExportTest::text).toList());
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
        assertThat(pdf.notes()).singleElement().asString().contains("can't be printed", "U+1F600");
        try (PDDocument read = Loader.loadPDF(pdf.content())) {
            assertThat(new PDFTextStripper().getText(read)).contains("Ωμέγα");
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes(shown, LessonFormat.PPTX)))) {
            assertThat(text(show.getSlides().get(1))).contains("😀", "\u05e9\u05dc\u05d5\u05dd");
        }
    }

    @Test
    void anOutdatedStepShowsBothTexts() throws IOException {
        Lesson lesson;
        try (Library library = SampleLessons.library(folder)) {
            lesson = SampleLessons.lesson(library);
        }
        Files.writeString(
                folder.resolve("library/sources/asthma-guide.md"),
                SampleLessons.GUIDE.replace("240 adults", "2,400 adults"));
        try (Library library = SampleLessons.open(folder)) {
            ShownLesson shown = ShownLesson.of(library, lesson);
            String html = new String(bytes(shown, LessonFormat.HTML), StandardCharsets.UTF_8);
            assertThat(html).contains("240 adults", "2,400 adults", "The source has changed since this was quoted.");
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

    private static List<ShownQuotation> quotations(ShownLesson shown) {
        return shown.steps().stream()
                .map(ShownStep::quotations)
                .flatMap(List::stream)
                .toList();
    }

    private static Document xml(String html) throws Exception {
        String xhtml = html.replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String text(XSLFSlide slide) {
        return String.join(
                "\n",
                slide.getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .map(shape -> ((XSLFTextShape) shape).getText())
                        .toList());
    }

    private static String notes(XSLFSlide slide) {
        return String.join(
                "\n",
                java.util.Arrays.stream(slide.getNotes().getPlaceholders())
                        .map(XSLFTextShape::getText)
                        .toList());
    }

    /// Where a line breaks is the layout's business, not the text's.
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
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

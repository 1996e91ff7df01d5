package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Part;
import org.lectern.lesson.Step;
import org.lectern.lesson.Veil;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.StepMaker;
import org.lectern.testing.SampleLessons;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// The page is read back as XML.
final class LessonPageTest extends LessonFiles {

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

    /// The sheet sets marks apart unless something that is closed hides their kind.
    @Test
    void whatIsClosedHidesItsOwnMarksOnly() throws Exception {
        Lesson lesson;
        try (Library library = SampleLessons.library(folder)) {
            Step step = new StepMaker(library)
                    .section(SampleLessons.section(library, "Our salt cave"))
                    .orElseThrow();
            Part.Quoted quoted = (Part.Quoted) step.parts().getFirst();
            lesson = Lesson.begin("Salt", "", "2026-11-22")
                    .withStep(step.withQuotation(
                            quoted.quotation(), quoted.quotation().withVeils(EnumSet.of(Veil.EVIDENCE))))
                    .withStep(step.withQuotation(
                            quoted.quotation(), quoted.quotation().withVeils(EnumSet.of(Veil.FLAGS))));
        }
        String html = new String(bytes(of(lesson), LessonFormat.HTML), StandardCharsets.UTF_8);

        assertThat(Pattern.compile("<details class=\"([a-z -]*)\">")
                        .matcher(html)
                        .results())
                .extracting(details -> details.group(1))
                .containsExactly("hides-evidence", "hides-claims");
        assertThat(html)
                .contains(
                        ".quotation:not(:has(.hides-claims:not([open]))) .mark-claim",
                        ".quotation:not(:has(.hides-evidence:not([open]))) .mark-evidence");
    }

    @Test
    void whatPrintingOpenedIsClosedAfterIt() throws IOException {
        String html = new String(bytes(sample(), LessonFormat.HTML), StandardCharsets.UTF_8);
        String printing = html.substring(html.indexOf("\"beforeprint\""));
        assertThat(printing)
                .containsSubsequence(
                        "details:not(.notes):not([open])", "closed.push", "\"afterprint\"", "open = false");
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

    private static Document xml(String html) throws Exception {
        String xhtml = html.replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
    }
}

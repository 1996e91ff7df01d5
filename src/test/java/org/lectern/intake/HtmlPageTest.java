package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Outcomes.refused;
import static org.lectern.intake.Outcomes.taken;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.SourceDocument;

/// A web page saved with its tags becomes Markdown that reads as the page did.
final class HtmlPageTest {

    private static SourceDocument page(String html) {
        return taken(Intake.read(html, "gout.html"));
    }

    private static String body(String html) {
        SourceDocument page = page("<!DOCTYPE html><html><body>" + html + "</body></html>");
        return page.text().substring(page.bodyStart()).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<h3>Gout &amp; diet</h3> ~ ### Gout & diet",
                "<p>It is <b>very </b>sore,<br>by night.</p> ~ It is **very** sore,\\nby night.",
                "<p>Urate &lt; 6 mg/dl&nbsp;&ndash; the aim</p> ~ Urate < 6 mg/dl\u00a0– the aim",
                "<p>first<p>second ~ first\\n\\nsecond",
                "<div>loose <span>words</span><div>apart</div></div> ~ loose words\\n\\napart",
                "<ul><li>one<li>two<ul><li>deep</ul></ul> ~ - one\\n- two\\n    - deep",
                "<ol><li><p>rest</p><li>ice</ol> ~ 1. rest\\n2. ice",
                "<dl><dt>Colchicine</dt><dd>0.5 mg</dd></dl> ~ **Colchicine**\\n\\n0.5 mg",
                "<details><summary>Is it <b>rare</b>?</summary><p>No.</p></details> ~ **Is it rare?**\\n\\nNo.",
                "<p>Urate falls.<sup>3</sup> Body: 2 m<sup>2</sup></p> ~ Urate falls.[3] Body: 2 m^2",
                "<p>See <a href='/other'>the leaflet</a>.</p> ~ See the leaflet.",
                "<script>if (a<b) x('<p>');</script><style>p{}</style><p>seen</p><!-- <p>not</p> --> ~ seen",
                "<p>Urate &copy 2024 &frac12;&#1;&#xd800;g</p> ~ Urate © 2024 ½ g",
                "<p>seen <svg><style>p{}</style></svg><noscript><b>not</b></noscript></p> ~ seen",
                "<h2>Gout</h3><p>hurts ~ ## Gout\\n\\nhurts",
                "<p>3 < 4 and a <b>b ~ 3 < 4 and a **b**",
                "<table><tr><th>Drug<th>Dose<tr><td>Allopurinol<td>100 mg</table>"
                        + " ~ | Drug | Dose |\\n| --- | --- |\\n| Allopurinol | 100 mg |",
                "<table><tr><td><h2>Left</h2><p>words</td></tr></table> ~ ## Left\\n\\nwords",
                "<blockquote><p>It went away.</p></blockquote> ~ > It went away.",
            })
    void tagsBecomeMarkdown(String html, String markdown) {
        assertThat(body(html)).isEqualTo(markdown.replace("\\n", "\n"));
    }

    @Test
    void whatTheSiteSetsAroundTheTextIsKeptApartFromIt() {
        String text = body("""
                <div class="cookie-bar">We use cookies.</div>
                <nav><ul><li><a href="/a">Diseases</a></li><li><a href="/b">Drugs</a></li></ul></nav>
                <header><h1>Gout</h1></header><p>Gout is a painful joint disease.</p>
                <footer><a href="/p">Privacy</a><ul><li>Jobs</li></ul></footer>
                """);
        assertThat(text).isEqualTo("""
                        We use cookies.

                        ---

                        - [Diseases](/a)
                        - [Drugs](/b)

                        ---

                        # Gout

                        Gout is a painful joint disease.

                        ---

                        [Privacy](/p)

                        - [Jobs](#)

                        ---""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 id='age-related-macular-degeneration'>words</h2>",
                "<h2 class='related'>words</h2>",
                "<h3 id='social-support'>words</h3>",
                "<section id='social-support'><h3>Social support</h3>words</section>",
                "<div id='if-you-skip-a-dose'>words</div>",
                "<div class='age-related-loss'>words</div>",
                "<div id='skip'><h2>If you skip a dose</h2>words</div>",
            })
    void aNameThatHappensToHoldAWordOfASiteIsText(String html) {
        assertThat(body(html)).endsWith("words").doesNotContain("---");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='box sidebar'>words</div>",
                "<div class='site-footer'>words</div>",
                "<ul class='related-links'><li>words</ul>",
                "<div id='cookie-bar'>words</div>",
                "<div id='footer'><h2>Contact</h2>words</div>",
                "<nav><h2>words</h2></nav>",
            })
    void whatIsNamedAsAPartOfTheSiteIsKeptApart(String html) {
        assertThat(body("<p>Gout</p>" + html)).contains("---").endsWith("---");
    }

    @Test
    void theHeadOfThePageBecomesItsFrontMatter() {
        SourceDocument page = page("""
                <html><head><title>Gout | Some site</title><meta name="author" content="Ada Reed">
                <meta property="article:published_time" content="2024-05-06T10:00"></head>
                <body><h1>Gout in brief</h1><p>It hurts.</p></body></html>""");
        assertThat(page.metadata().terms())
                .containsEntry("title", List.of("Gout in brief"))
                .containsEntry("creator", List.of("Ada Reed"))
                .containsEntry("issued", List.of("2024-05-06"));
    }

    @Test
    void whatThePageSaysOfItselfIsReadWithoutItsMarks() {
        SourceDocument page = page("""
                <html><body><h1>Gout</h1><p><b>By R&amp;D Team</b><sup>1</sup></p>
                <p>Reviewed by <a href="https://doi.org/10.1000/1">Jo <i>Lind</i></a>, MD.</p>
                <p><strong>Last updated:</strong> 5 May 2024<br>Gout hurts.</p></body></html>""");
        assertThat(page.metadata().terms())
                .containsEntry("creator", List.of("R&D Team"))
                .containsEntry("contributor", List.of("Jo Lind, MD"))
                .containsEntry("modified", List.of("2024-05-05"));
    }

    @Test
    void linesOfOneParagraphSayEachTheirOwn() {
        SourceDocument page = page("""
                <html><body><h1>Gout</h1><p>By Ana
                Roe<br>Last updated: 5 May 2024</p><p>Reviewed by<br>Jo Lind</p></body></html>""");
        assertThat(page.metadata().terms())
                .containsEntry("creator", List.of("Ana Roe"))
                .containsEntry("contributor", List.of("Jo Lind"))
                .containsEntry("modified", List.of("2024-05-05"));
    }

    @Test
    void theTitleOfTheTextGoesBeforeThatOfTheSite() {
        SourceDocument page = page("""
                <html><head><title>Joints.example</title></head><body><h1>Joints for all</h1>
                <main><h1>Gout</h1><p>It hurts.</p></main></body></html>""");
        assertThat(page.title()).isEqualTo("Gout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div hidden>unseen</div>",
                "<p>Gout <span hidden>unseen</span>hurts.</p>",
                "<p>Gout <a href=x><svg><title>unseen</title></svg>hurts</a>.</p>",
                "<h2>Gout<template>unseen</template></h2>",
                "<table><tr><td>a<noscript>unseen</noscript></td></tr><tr><td>b</td></tr></table>"
            })
    void whatNobodySeesIsNoTextWhereverItStands(String unseen) {
        assertThat(body(unseen + "<p>It hurts.</p>")).contains("hurts").doesNotContain("unseen");
    }

    @Test
    void aPageOfTagsAloneIsRefused() {
        assertThat(refused(Intake.read("<html><script>x()</script></html>", "a.html"))
                        .kind())
                .isEqualTo("empty-file");
    }

    @Test
    void aPlainTextThatMentionsATagStaysPlainText() {
        assertThat(taken(Intake.read("Gout\n\nWrite <b> for bold.\n", "gout.txt"))
                        .text())
                .contains("\\<b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<ul><li>x",
                "<ul><li>",
                "<ol><li><hr>",
                "<table><tr><td>",
                "<p",
                "<b>x",
                "&",
                "<!--",
                "<a href=\"",
                "</p>",
                "x<br>",
                "<",
                "</",
                "<![CDATA[",
                "<blockquote>x",
                "<template>",
                "<svg><desc>",
                "<b><p>x",
                "<form>",
                "<select>x",
                "<header><h1>x",
                "<script>",
                "<title>",
                "&#xd800;",
                "&#0;",
                "<sup>1",
                "<sup>1</sup>",
                "<sup>,</sup>",
                "<a href=x>x",
                "<table>x",
                "\ud800"
            })
    void pagesOfOneTagOverAndOverEndSoon(String tag) {
        assertThat(Intake.read("<html>words " + tag.repeat(20_000), "odd.html")).isNotNull();
    }

    @Test
    void aMillionHalfCharactersAreBlank() {
        assertThat(body("Gout" + "\ud800".repeat(1_000_000) + "hurts")).isEqualTo("Gout hurts");
    }

    @Test
    void indentsDoNotOutgrowTheWords() {
        String nested = "<ul><li>word ".repeat(5_000);
        assertThat(body(nested)).hasSizeLessThan(8 * nested.length());
    }

    @Test
    void aPageWhoseTagsCrossFarBelowGetsOneSentence() {
        Random random = new Random(12);
        String[] tags = {"p", "div", "b", "td", "table", "i", "a", "template", "object", "font", "caption"};
        StringBuilder html = new StringBuilder("<html>");
        for (int i = 0; i < 30_000; i++) {
            html.append(random.nextInt(3) == 0 ? "</" : "<")
                    .append(tags[random.nextInt(tags.length)])
                    .append(">w");
        }
        assertThat(refused(Intake.read(html.toString(), "odd.html")).kind()).isEqualTo("page-tangled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p", "</p", "<", "</", "<pp", "x"})
    void aTagThatDoesNotEndCostsNoMoreThanItsLength(String signs) {
        Intake.Outcome outcome = Intake.read("<html>words<p" + signs.repeat(100_000), "odd.html");
        assertThat(outcome)
                .isInstanceOf(signs.contains("/") ? Intake.Outcome.Taken.class : Intake.Outcome.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noVisibleLetterIsLostInWhateverOrderTagsStand(long seed) {
        Random random = new Random(seed);
        String[] tags = {"p", "div", "li", "ul", "b", "td", "tr", "table", "h2", "section", "i", "dt", "dd", "ol"};
        StringBuilder html = new StringBuilder("<html><body>");
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            String tag = tags[random.nextInt(tags.length)];
            html.append(random.nextInt(3) == 0 ? "</" : "<").append(tag).append('>');
            String word = "w" + Integer.toString(random.nextInt(46_656), 36);
            html.append(word).append(' ');
            letters.append(word);
        }
        SourceDocument page = page(html.toString());
        String kept = page.text().substring(page.bodyStart()).replaceAll("(?m)^\\s*\\d+\\. ", "");
        assertThat(kept.replaceAll("[^a-z0-9]", "")).hasSameSizeAs(letters);
    }
}

package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Outcomes.taken;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.SourceDocument;
import org.lectern.markup.Block;
import org.lectern.markup.Markdown;

/// What a web page shows as one thing (a line, a number, a cell, an item) is one in the Markdown too, as it will be
/// read.
final class HtmlShapesTest {

    private static SourceDocument page(String html) {
        return taken(Intake.read("<!DOCTYPE html><html><body>" + html + "</body></html>", "gout.html"));
    }

    private static String body(String html) {
        SourceDocument page = page(html);
        return page.text().substring(page.bodyStart()).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p>Refer at an HbA1c of<br>&gt; 10 %</p> ~ Refer at an HbA1c of > 10 %",
                "<p>Count the<br># of cases</p> ~ Count the # of cases",
                "<p>Gout<br>-----</p> ~ Gout -----",
                "<p>Gout<br>=====</p> ~ Gout =====",
                "<p>It rose by<br>+ 5 %</p> ~ It rose by + 5 %",
                "<p>It was<br>2. in line</p> ~ It was 2. in line",
                "<p>Yes | no<br>:-- | :--</p> ~ Yes | no :-- | :--",
                "<ul><li>Aim at<br>- 5 %</ul> ~ Aim at - 5 %",
            })
    void aLineAfterABreakOpensNoBlockOfItsOwn(String html, String words) {
        SourceDocument page = page(html);
        assertThat(Markdown.read(page.text(), page.bodyStart()).leaves())
                .extracting(leaf -> leaf.prose().plain())
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "It helps.<sup>3</sup>Later<sup>4</sup> ~ It helps.[3]Later[4]",
                "in trials<sup>1</sup><sup>,</sup><sup>2</sup> ~ in trials[1,2]",
                "in trials<sup>1</sup><sup>–</sup><sup>3</sup> ~ in trials[1–3]",
                "in <i>trials</i><sup>1</sup><sup>2</sup> ~ in *trials*[1][2]",
                "(or so)<sup>7</sup>, half <sup>8</sup> ~ (or so)[7], half [8]",
                "COVID-19<sup>4</sup>, IL-6<sup>5</sup>, HbA1c<sup>6</sup> ~ COVID-19[4], IL-6[5], HbA1c[6]",
                "R<sup><a href='#r2'>2</a></sup> ~ R[2]",
                "I<sup>2</sup> was 40 %, <i>R</i><sup>2</sup> 0.5 ~ I^2 was 40 %, *R*^2 0.5",
                "1.73m<sup>2</sup>, 4 cm<sup>2</sup>, kg/m<sup>2</sup> ~ 1.73m^2, 4 cm^2, kg/m^2",
                "2 × 10<sup>9</sup>/L, 10<sup>−6</sup>, mg kg<sup>-1</sup> ~ 2 × 10^9/L, 10^−6, mg kg^-1",
                "<sup>18</sup>F-FDG or (<sup>68</sup>Ga) ~ 18F-FDG or (68Ga)",
                "<sup>1</sup>/<sub>2</sub> or 1<sup>1</sup>⁄<sub>2</sub> tablets ~ 1/2 or 1 1⁄2 tablets",
                "Cl<sup>-</sup>, Ca<sup>2+</sup>, the 5<sup>th</sup> ~ Cl-, Ca2+, the 5th",
                "<sup>1</sup> Not at night ~ 1 Not at night",
            })
    void aRaisedNumberIsAReferenceAPowerOrPartOfAWord(String html, String words) {
        assertThat(body("<p>" + html + "</p>")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<tr><th rowspan=2>Drug<th colspan=2>Dose<tr><th>First<th>Later<tr><td>Colchicine<td>1 mg<td>0.5 mg"
                        + " ~ Drug,Dose,/,First,Later/Colchicine,1 mg,0.5 mg",
                "<tr><th>Stage<th>Sign<th>Drug<tr><td rowspan=2>I<td>pain<td>rest<tr><td>heat<td>ice"
                        + " ~ Stage,Sign,Drug/I,pain,rest/,heat,ice",
                "<thead><tr><th rowspan=9>A<th>B<tbody><tr><td>1<td>2 ~ A,B/1,2",
                "<tr><td rowspan=0>A<td>B<tr><td>2<tr><td>3 ~ A,B/,2/,3",
                "<tr><th colspan=99999>Doses<tr><td>1<td>2 ~ Doses,/1,2",
                "<tr><th colspan=-1>A<th rowspan=x>B<tr><td>1<td>2 ~ A,B/1,2",
            })
    void everyCellStandsInTheColumnThatItHasOnThePage(String rows, String cells) {
        String text = body("<table>" + rows + "</table>");
        String read = text.lines()
                .filter(line -> !line.contains("---"))
                .map(line -> line.replaceAll("^\\| ?| ?\\|$", "").replaceAll(" *\\| *", ","))
                .collect(Collectors.joining("/"));
        assertThat(read).isEqualTo(cells);
    }

    @Test
    void spansDoNotOutgrowTheWords() {
        String row = "<tr>" + "<td colspan=1000 rowspan=60000>a".repeat(20);
        assertThat(body("<table>" + row.repeat(500) + "</table>")).hasSizeLessThan(500 * 2_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<ul><li>one<hr>two<li>three</ul> ~ item 1: one, rule, two; item 1: three",
                "<ul><li>one<li><hr>two<li>three</ul> ~ item 1: one; item 1: , rule, two; item 1: three",
                "<ul><li>one<nav>Home</nav></ul><nav>Top</nav> ~ item 1: one, rule, Home, rule; rule; Top; rule",
                "<ul><li><ul><li>deep</ul><li>two</ul> ~ item 1: , item 2: deep; item 1: two",
                "<ul><li>zero<li><ul><li><ul><li>deep</ul>low</ul><li>two</ul>"
                        + " ~ item 1: zero; item 1: , item 2: , item 3: deep, low; item 1: two",
                "<ul><li>one<table><tr><td>a<td>b<tr><td>c<td>d</table>two<li>three</ul>"
                        + " ~ item 1: one, table 2, two; item 1: three",
                "<ul><li><table><tr><td>a<td>b<tr><td>c<td>d</table><li>three</ul>"
                        + " ~ item 1: , table 2; item 1: three",
                "<ul><li><blockquote><p>said</blockquote>two</ul> ~ item 1: , quote said, two",
                "<ol start=99><li>a<li>b<p>c</p><ul><li>d</ul><li>e</ol>"
                        + " ~ item 1: a; item 1: b, c, item 2: d; item 1: e",
            })
    void whateverStandsInAnItemStaysInIt(String html, String blocks) {
        SourceDocument page = page(html);
        List<Block> read = Markdown.read(page.text(), page.bodyStart()).blocks();
        assertThat(read.stream().map(block -> shape(block, 1)).collect(Collectors.joining("; ")))
                .isEqualTo(blocks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<ol start=6><li>rest<li>ice</ol> ~ 6. rest\\n7. ice",
                "<ol start=-2><li>rest<li>ice</ol> ~ 1. rest\\n2. ice",
                "<ol start=99999999999><li>rest</ol> ~ 1. rest",
                "<ol><li>rest<li value=5>ice<li>heat</ol> ~ 1. rest\\n5. ice\\n6. heat",
                "<ol><li>rest<li></li><li>ice</ol> ~ 1. rest\\n2.\\n3. ice",
                "<ul><li>rest<li></li><li>ice</ul> ~ - rest\\n- ice",
            })
    void itemsKeepTheirNumbers(String html, String markdown) {
        assertThat(body(html)).isEqualTo(markdown.replace("\\n", "\n"));
    }

    private static String shape(Block block, int depth) {
        return switch (block) {
            case Block.ListItem item ->
                Stream.concat(
                                Stream.of("item " + depth + ": " + item.prose()),
                                item.children().stream().map(child -> shape(child, depth + 1)))
                        .collect(Collectors.joining(", "));
            case Block.Quote quote ->
                "quote "
                        + quote.children().stream()
                                .map(child -> shape(child, depth))
                                .collect(Collectors.joining(", "));
            case Block.Paragraph paragraph -> paragraph.prose().plain();
            case Block.Table table -> "table " + table.rows().size();
            case Block.Rule _ -> "rule";
            default -> block.toString();
        };
    }
}

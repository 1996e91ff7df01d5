package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lectern.library.glance.Chart;
import org.w3c.dom.Document;

final class ChartSvgTest {

    private static final Chart CHART = new Chart(
            Chart.Kind.CLAIMS,
            List.of("CTA", "EASE"),
            List.of(
                    new Chart.Bar("A & <b>", List.of(3, 1), Map.of()),
                    new Chart.Bar("No\u0001thing", List.of(0, 0), Map.of())));

    private static Document drawn() throws Exception {
        return drawn(new ChartSvg(CHART, "Title & more", List.of("One", "Two")));
    }

    private static Document drawn(ChartSvg chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.svg().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void itIsWellFormedWhateverANameHolds() throws Exception {
        assertThat(drawn().getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Title & more");
        assertThat(drawn().getDocumentElement().getTextContent()).contains("A & <b>", "No\uFFFDthing");
    }

    @Test
    void aLongNameIsNotCutThroughACharacter() throws Exception {
        String long50 = "x".repeat(40) + "\ud835\udefc".repeat(5);
        Chart chart =
                new Chart(Chart.Kind.CLAIMS, List.of("CTA"), List.of(new Chart.Bar(long50, List.of(2), Map.of())));

        String shown = drawn(new ChartSvg(chart, "Title", List.of("One")))
                .getDocumentElement()
                .getTextContent();

        assertThat(shown).contains("x".repeat(40) + "\u2026").doesNotContain("?");
    }

    @Test
    void everyPartHasAPatternOfItsOwnAndEmptyPartsAreNotDrawn() throws Exception {
        assertThat(drawn().getElementsByTagName("pattern").getLength()).isEqualTo(2);
        assertThat(drawn().getElementsByTagName("rect").getLength())
                .as("ground, two keys, two parts")
                .isEqualTo(5);
    }
}

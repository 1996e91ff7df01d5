package org.lectern.export;

import java.util.List;
import java.util.Locale;
import org.lectern.library.glance.Chart;

/// A chart as a drawing that scales: SVG 1.1 without scripts, fonts or links. Parts differ in pattern and in tone, so
/// that it survives a copier.
///
/// @param chart what is drawn
/// @param title what stands above it
/// @param parts the names of the parts, in their order
public record ChartSvg(Chart chart, String title, List<String> parts) {

    private static final int WIDTH = 960;
    private static final int NAMES = 300;
    private static final int BARS = 560;
    private static final int ROW = 28;
    private static final int BAR = 18;
    private static final int EDGE = 24;
    private static final int LEGEND_COLUMN = 228;
    private static final int LEGEND_COLUMNS = 4;
    private static final int LONGEST_NAME = 42;
    private static final List<String> TONES =
            List.of("#33566e", "#1a7340", "#0b6b73", "#6941c6", "#0a5a94", "#8a6100", "#848d97", "#b42318");
    private static final List<String> STROKES = List.of(
            "M0 0H8V8H0Z",
            "M-2 2L2-2M0 8L8 0M6 10L10 6",
            "M0 2H8M0 6H8",
            "M2 0V8M6 0V8",
            "M-2 6L2 10M0 0L8 8M6-2L10 2",
            "M0 2H8M2 0V8",
            "M0 7.5H8",
            "M1 1H5V5H1Z");

    public String svg() {
        int legend = EDGE + 36;
        int legendRows = (parts.size() + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS;
        int top = legend + legendRows * 22 + 16;
        int height = top + chart.bars().size() * ROW + EDGE;
        StringBuilder svg = new StringBuilder();
        svg.append(line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"13\" role=\"img\">",
                WIDTH, height, WIDTH, height));
        svg.append(line("<title>%s</title>", Tags.escaped(title)));
        svg.append(line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height));
        svg.append("<defs>\n");
        for (int part = 0; part < parts.size(); part++) {
            svg.append(pattern(part));
        }
        svg.append("</defs>\n");
        svg.append(line(
                "<text x=\"%d\" y=\"%d\" font-size=\"18\" font-weight=\"600\">%s</text>",
                EDGE, EDGE + 14, Tags.escaped(title)));
        for (int part = 0; part < parts.size(); part++) {
            int x = EDGE + part % LEGEND_COLUMNS * LEGEND_COLUMN;
            int y = legend + part / LEGEND_COLUMNS * 22;
            svg.append(block(part, x, y, 14, 14));
            svg.append(line("<text x=\"%d\" y=\"%d\">%s</text>", x + 20, y + 12, Tags.escaped(parts.get(part))));
        }
        for (int row = 0; row < chart.bars().size(); row++) {
            bar(svg, chart.bars().get(row), top + row * ROW);
        }
        return svg.append("</svg>\n").toString();
    }

    private void bar(StringBuilder svg, Chart.Bar bar, int y) {
        svg.append(line(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                EDGE + NAMES - 12, y + 14, Tags.escaped(shortened(bar.label()))));
        double x = EDGE + (double) NAMES;
        for (int part = 0; part < parts.size(); part++) {
            double width = bar.counts().get(part) * (double) BARS / chart.longest();
            if (width > 0) {
                svg.append(block(part, x, y, width, BAR));
            }
            x += width;
        }
        svg.append(line("<text x=\"%.1f\" y=\"%d\">%d</text>", x + 8, y + 14, bar.total()));
    }

    private static String pattern(int part) {
        int at = part % TONES.size();
        String paint = at == 0 || at == 7
                ? "fill=\"" + TONES.get(at) + "\""
                : "fill=\"none\" stroke=\"" + TONES.get(at) + "\" stroke-width=\"2\"";
        return line(
                "<pattern id=\"p%d\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path d=\"%s\" %s/></pattern>",
                part, STROKES.get(at), paint);
    }

    private static String block(int part, double x, double y, double width, double height) {
        return line(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"url(#p%d)\" stroke=\"%s\"/>",
                x, y, width, height, part, TONES.get(part % TONES.size()));
    }

    private static String shortened(String label) {
        if (label.length() <= LONGEST_NAME) {
            return label;
        }
        int end = LONGEST_NAME - 1;
        int whole = Character.isHighSurrogate(label.charAt(end - 1)) ? end - 1 : end;
        return label.substring(0, whole).strip() + "\u2026";
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }
}

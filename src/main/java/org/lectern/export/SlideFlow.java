package org.lectern.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.export.SlideBox.Grid;
import org.lectern.export.SlideBox.Look;
import org.lectern.export.SlideBox.Text;

/// Sets boxes below each other and goes on on the next slide where one is full. It measures with the program's own font
/// and leaves room, since a slide may be shown in another.
final class SlideFlow {

    static final double LINE = 1.22;
    static final double PADDING = 6;
    static final double GRID_SIZE = 14;
    static final double CELL_PADDING = 5;

    private static final double RESERVE = 1.06;
    private static final double GAP = 10;
    private static final double INDENT = 22;

    private final Glyphs glyphs;
    private final double width;
    private final double height;
    private final List<List<Placed>> slides = new ArrayList<>(List.of(new ArrayList<>()));
    private double used;

    /// @param top    how far below the top of the body
    /// @param height how high
    record Placed(SlideBox box, double top, double height) {}

    private SlideFlow(Glyphs glyphs, double width, double height) {
        this.glyphs = glyphs;
        this.width = width;
        this.height = height;
    }

    /// @param width  of the column in points
    /// @param height of the column in points
    static List<List<Placed>> of(List<SlideBox> boxes, double width, double height, Glyphs glyphs) throws IOException {
        SlideFlow flow = new SlideFlow(glyphs, width, height);
        for (SlideBox box : boxes) {
            switch (box) {
                case Text text -> flow.add(text);
                case Grid grid -> flow.add(grid);
            }
        }
        return flow.slides;
    }

    /// What goes into a frame has less room for its words.
    static double room(Look look, double width) {
        return look.isFramed() ? width - 2 * PADDING : width - (look == Look.QUOTE ? 2 * PADDING : 0);
    }

    private void add(Text text) throws IOException {
        double line = text.look().size() * LINE;
        double frame = text.look().isFramed() ? 2 * PADDING : 0;
        List<SlideText> rest = new ArrayList<>(text.paragraphs());
        double needed = lines(rest, text.look()) * line + frame;
        if (needed > height - used && (!text.look().splits() || height - used < 3 * line) && used > 0) {
            next();
        }
        while (!rest.isEmpty()) {
            int most = Math.max(1, (int) ((height - used - frame) / line));
            List<SlideText> fitting = take(rest, text.look(), most);
            double high = lines(fitting, text.look()) * line + frame;
            place(new Text(text.look(), fitting), high);
            if (!rest.isEmpty()) {
                next();
            }
        }
    }

    /// Takes as many lines off the front of `rest` as there is room for.
    private List<SlideText> take(List<SlideText> rest, Look look, int most) throws IOException {
        List<SlideText> taken = new ArrayList<>();
        int left = most;
        while (!rest.isEmpty() && left > 0) {
            SlideText first = rest.removeFirst();
            List<Integer> ends = ends(first, look.size(), room(look, width));
            if (ends.size() <= left) {
                taken.add(first);
                left -= ends.size();
            } else {
                List<SlideText> halves = first.cut(ends.get(left - 1));
                taken.add(halves.getFirst());
                rest.addFirst(halves.getLast());
                left = 0;
            }
        }
        return taken;
    }

    private int lines(List<SlideText> paragraphs, Look look) throws IOException {
        int lines = 0;
        for (SlideText paragraph : paragraphs) {
            lines += ends(paragraph, look.size(), room(look, width)).size();
        }
        return lines;
    }

    /// Where each line of a paragraph ends.
    private List<Integer> ends(SlideText paragraph, double size, double room) throws IOException {
        double most = room - (paragraph.marker().isEmpty() ? 0 : INDENT);
        String text = paragraph.text();
        List<Integer> ends = new ArrayList<>();
        double wide = 0;
        int start = 0;
        int space = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int unit = text.codePointAt(i);
            wide += glyphs.width(unit) * size * RESERVE;
            if (wide > most && unit != ' ' && i > start) {
                int end = space > start ? space : i;
                ends.add(end);
                start = end;
                wide = width(text.substring(end, i + Character.charCount(unit)), size);
                space = -1;
            }
            if (unit == ' ') {
                space = i + 1;
            }
        }
        ends.add(text.length());
        return ends;
    }

    private double width(String text, double size) throws IOException {
        double wide = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            wide += glyphs.width(text.codePointAt(i)) * size * RESERVE;
        }
        return wide;
    }

    private void add(Grid grid) throws IOException {
        double head = rowHeight(grid.head());
        List<List<String>> rows = new ArrayList<>();
        double high = head;
        for (List<String> row : grid.rows()) {
            double rowHigh = rowHeight(row);
            if (high + rowHigh > height - used && (!rows.isEmpty() || used > 0)) {
                if (!rows.isEmpty()) {
                    place(new Grid(grid.head(), List.copyOf(rows)), high);
                }
                next();
                rows.clear();
                high = head;
            }
            rows.add(row);
            high += rowHigh;
        }
        place(new Grid(grid.head(), List.copyOf(rows)), high);
    }

    private double rowHeight(List<String> cells) throws IOException {
        int lines = 1;
        double room = width / cells.size() - 2 * CELL_PADDING;
        for (String cell : cells) {
            lines = Math.max(lines, ends(SlideText.of(cell), GRID_SIZE, room).size());
        }
        return lines * GRID_SIZE * LINE + 2 * CELL_PADDING;
    }

    private void place(SlideBox box, double high) {
        slides.getLast().add(new Placed(box, used, high));
        used += high + GAP;
    }

    private void next() {
        slides.add(new ArrayList<>());
        used = 0;
    }
}

package org.lectern.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    /// After each paragraph.
    static final double SPACE = 4;

    /// Where the words of a list's item begin; its marker stands before them.
    static final double INDENT = 22;

    private static final double RESERVE = 1.15;
    private static final double GAP = 10;
    private static final String ELLIPSIS = "\u2026";

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
        for (int i = 0; i < boxes.size(); i++) {
            SlideBox box = boxes.get(i);
            flow.keepTogether(boxes, i);
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

    /// A quotation begins on the next slide where its citation, badge and flags would else part from it, if that helps.
    private void keepTogether(List<SlideBox> boxes, int at) throws IOException {
        if (used == 0 || !(boxes.get(at) instanceof Text first) || !first.look().splits()) {
            return;
        }
        double together = height(first);
        for (int i = at + 1; i < boxes.size() && boxes.get(i) instanceof Text(Look look, var _); i++) {
            double more = together + GAP + height((Text) boxes.get(i));
            if (look == Look.QUOTE || look == Look.WORDS || more > height) {
                break;
            }
            together = more;
        }
        if (together <= height && used + together > height) {
            next();
        }
    }

    private double height(Text text) throws IOException {
        return height(text.paragraphs(), text.look());
    }

    private double height(List<SlideText> paragraphs, Look look) throws IOException {
        double frame = look.isFramed() ? 2 * PADDING : 0;
        return lines(paragraphs, look) * look.size() * LINE + (paragraphs.size() - 1) * SPACE + frame;
    }

    private void add(Text text) throws IOException {
        double line = text.look().size() * LINE;
        double frame = text.look().isFramed() ? 2 * PADDING : 0;
        List<SlideText> rest = new ArrayList<>(text.paragraphs());
        if (height(text) > height - used && (!text.look().splits() || height - used < 3 * line) && used > 0) {
            next();
        }
        while (!rest.isEmpty()) {
            List<SlideText> fitting = take(rest, text.look(), height - used - frame);
            place(new Text(text.look(), fitting), height(fitting, text.look()));
            if (!rest.isEmpty()) {
                next();
            }
        }
    }

    /// Takes as much off the front of `rest` as there is room for; at least a line.
    private List<SlideText> take(List<SlideText> rest, Look look, double free) throws IOException {
        List<SlideText> taken = new ArrayList<>();
        double left = free;
        while (!rest.isEmpty()) {
            List<Integer> ends = ends(rest.getFirst(), look.size(), room(look, width));
            int lines = (int) (left / (look.size() * LINE));
            if (ends.size() <= lines) {
                taken.add(rest.removeFirst());
                left -= ends.size() * look.size() * LINE + SPACE;
                continue;
            }
            int cut = taken.isEmpty() ? Math.max(1, lines) : lines;
            if (cut > 0 && cut < ends.size()) {
                List<SlideText> halves = rest.removeFirst().cut(ends.get(cut - 1));
                taken.add(halves.getFirst());
                rest.addFirst(halves.getLast());
            } else if (cut > 0) {
                taken.add(rest.removeFirst());
            }
            break;
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

    /// A row that no slide has room for goes on on the next one, as words do.
    private void add(Grid whole) throws IOException {
        Grid grid = underItsHead(whole);
        double head = rowHeight(grid.head());
        Deque<List<String>> waiting = new ArrayDeque<>(grid.rows());
        List<List<String>> rows = new ArrayList<>();
        double high = head;
        if (used > 0 && used + head > height) {
            next();
        }
        while (!waiting.isEmpty()) {
            List<String> row = waiting.removeFirst();
            if (high + rowHeight(row) > height - used && (!rows.isEmpty() || used > 0)) {
                if (!rows.isEmpty()) {
                    place(new Grid(grid.head(), List.copyOf(rows)), high);
                }
                next();
                rows.clear();
                high = head;
            }
            if (head + rowHeight(row) > height) {
                List<List<String>> halves = cut(row, linesIn(height - head));
                row = halves.getFirst();
                waiting.addFirst(halves.getLast());
            }
            rows.add(row);
            high += rowHeight(row);
        }
        place(new Grid(grid.head(), List.copyOf(rows)), high);
    }

    /// A head that leaves the rows less than half of a slide is shortened, and stands in full below it.
    private Grid underItsHead(Grid grid) throws IOException {
        if (rowHeight(grid.head()) <= height / 2) {
            return grid;
        }
        List<String> head = new ArrayList<>();
        for (String cell : cut(grid.head(), linesIn(height / 2)).getFirst()) {
            head.add(
                    grid.head().contains(cell)
                            ? cell
                            : cell.substring(0, cell.length() - 1).strip() + ELLIPSIS);
        }
        List<List<String>> rows = new ArrayList<>(List.of(grid.head()));
        rows.addAll(grid.rows());
        return new Grid(head, rows);
    }

    /// The first lines of every cell of a row, and the rest.
    private List<List<String>> cut(List<String> row, int lines) throws IOException {
        List<String> first = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String cell : row) {
            List<Integer> ends = ends(SlideText.of(cell), GRID_SIZE, cellRoom(row));
            int end = ends.get(Math.min(lines, ends.size()) - 1);
            first.add(cell.substring(0, end));
            rest.add(cell.substring(end));
        }
        return List.of(first, rest);
    }

    /// How many lines of a cell there is room for; at least one.
    private static int linesIn(double free) {
        return Math.max(1, (int) ((free - 2 * CELL_PADDING) / (GRID_SIZE * LINE)));
    }

    private double cellRoom(List<String> cells) {
        return width / cells.size() - 2 * CELL_PADDING;
    }

    private double rowHeight(List<String> cells) throws IOException {
        int lines = 1;
        double room = cellRoom(cells);
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

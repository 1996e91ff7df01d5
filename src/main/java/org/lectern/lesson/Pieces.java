package org.lectern.lesson;

import java.util.ArrayList;
import java.util.List;

/// The text of a lesson's file cut into front matter, opening and steps; put together again they are the text, byte for
/// byte.
///
/// @param head       the front matter with its lines of `---`; empty where there is none, or none that ends
/// @param isUnclosed whether front matter begins and does not end
/// @param opening    what stands before the first step
/// @param steps      each from its heading to the next
record Pieces(String head, boolean isUnclosed, String opening, List<Piece> steps) {

    private static final String FENCE = "---";
    private static final String STEP = "##";

    /// @param raw  the text, ends of lines as in the file
    /// @param line the line that it begins on, 1 for the first of the file
    record Piece(String raw, int line) {}

    static Pieces of(String text) {
        List<String> raw = rawLines(text);
        List<String> lines = raw.stream().map(Pieces::bare).toList();
        boolean fenced =
                !lines.isEmpty() && lines.getFirst().replace("\uFEFF", "").equals(FENCE);
        int head = fenced ? closing(lines) + 1 : 0;
        List<Integer> starts = starts(lines, head);
        List<Piece> steps = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            steps.add(new Piece(String.join("", raw.subList(starts.get(i), end)), starts.get(i) + 1));
        }
        int opening = starts.isEmpty() ? lines.size() : starts.getFirst();
        return new Pieces(
                String.join("", raw.subList(0, head)),
                fenced && head == 0,
                String.join("", raw.subList(head, opening)),
                List.copyOf(steps));
    }

    /// Whether every line of a text ends as Windows ends it.
    static boolean isWindows(String text) {
        boolean any = false;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (at == 0 || text.charAt(at - 1) != '\r') {
                return false;
            }
            any = true;
        }
        return any;
    }

    /// The lines of a text without their ends; text that ends with a line's end has no empty line after it.
    static List<String> lines(String text) {
        return rawLines(text).stream().map(Pieces::bare).toList();
    }

    private static int closing(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> starts(List<String> lines, int from) {
        Fences fences = new Fences(lines);
        List<Integer> starts = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.equals(STEP) || line.startsWith(STEP + " ")) {
                starts.add(i);
            } else {
                int end = Fences.isOwn(line) ? fences.endOfOwn(i) : fences.end(i);
                i = Math.max(i, end);
            }
        }
        return starts;
    }

    private static List<String> rawLines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private static String bare(String raw) {
        String line = raw.endsWith("\n") ? raw.substring(0, raw.length() - 1) : raw;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}

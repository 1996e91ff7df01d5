package org.lectern.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Keeps a teacher's words from being taken for the structure of the file: a line that looks like it gets a backslash
/// in front, which Markdown does not show, and loses it when read.
final class OwnWords {

    private static final Pattern STRUCTURE = Pattern.compile(" {0,3}(?:#{2,3}(?: .*+)?|```.*+|~~~.*+|\\|.*+)");

    private OwnWords() {}

    /// The lines as they are written.
    ///
    /// @param aside true for what stands under a sub-heading, where any other sub-heading ends it
    static List<String> written(String words, boolean aside) {
        List<String> lines = List.of(words.split("\n", -1));
        Fences fences = new Fences(lines);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int end = Fences.isOwn(line) ? -1 : fences.end(i);
            if (end > i) {
                written.addAll(lines.subList(i, end + 1));
                i = end;
            } else {
                written.add(isStructure(line, aside) || isEscaped(line) ? "\\" + line : line);
            }
        }
        return written;
    }

    /// The words that lines of the file mean, without blank lines around.
    static String readAll(String text) {
        List<String> lines = Pieces.lines(text);
        Fences fences = new Fences(lines);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = fences.end(i);
            if (end > i) {
                read.addAll(lines.subList(i, end + 1));
                i = end;
            } else {
                read.add(read(lines.get(i)));
            }
        }
        return Lines.trimmed(String.join("\n", read));
    }

    static String read(String line) {
        return isEscaped(line) ? line.substring(1) : line;
    }

    private static boolean isStructure(String line, boolean aside) {
        return line.equals("##")
                || line.startsWith("## ")
                || Subheading.of(line).isPresent()
                || aside && line.startsWith("### ")
                || Fences.length(line) > 0
                || !aside && line.startsWith("|");
    }

    private static boolean isEscaped(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '\\') {
            at++;
        }
        return at > 0 && STRUCTURE.matcher(line.substring(at)).matches();
    }
}

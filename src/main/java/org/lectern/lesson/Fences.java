package org.lectern.lesson;

import java.util.List;

/// Finds fenced blocks of Markdown in lines without their ends, in time that grows with the number of lines.
final class Fences {

    /// What begins a block of a lesson's own.
    static final List<String> OWN = List.of("```quote", "```step");

    private static final int SHORTEST = 3;
    private static final int DEEPEST_INDENT = 3;

    private final List<String> lines;
    private final Search backticks = new Search();
    private final Search tildes = new Search();

    /// The last search that found no end: for how long a fence, and up to which line.
    private static final class Search {
        private int length = Integer.MAX_VALUE;
        private int line;
    }

    Fences(List<String> lines) {
        this.lines = lines;
    }

    static boolean isOwn(String line) {
        return OWN.contains(line.stripTrailing());
    }

    /// The line that closes the lesson's own block that `open` begins: no blank line may stand before it. -1 where
    /// there is none.
    int endOfOwn(int open) {
        for (int i = open + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            if (lines.get(i).stripTrailing().equals("```")) {
                return i;
            }
        }
        return -1;
    }

    /// The line that closes the block that `open` begins; -1 where it begins none, or none that is closed before the
    /// next block of the lesson's own.
    int end(int open) {
        String line = lines.get(open);
        int length = length(line);
        if (length < SHORTEST) {
            return -1;
        }
        char mark = line.strip().charAt(0);
        Search before = mark == '`' ? backticks : tildes;
        if (open < before.line && length >= before.length) {
            return -1;
        }
        int i = open + 1;
        for (; i < lines.size() && !isOwn(lines.get(i)); i++) {
            String other = lines.get(i).strip();
            int closing = length(lines.get(i));
            if (closing >= length && closing == other.length() && other.charAt(0) == mark) {
                return i;
            }
        }
        before.length = length;
        before.line = i;
        return -1;
    }

    /// How many backticks or tildes a line begins with; 0 where it can't begin or end a block.
    static int length(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        if (at > DEEPEST_INDENT || at == line.length() || line.charAt(at) != '`' && line.charAt(at) != '~') {
            return 0;
        }
        int end = at;
        while (end < line.length() && line.charAt(end) == line.charAt(at)) {
            end++;
        }
        boolean code = line.charAt(at) == '`' && line.indexOf('`', end) >= 0;
        return code || end - at < SHORTEST ? 0 : end - at;
    }
}

package org.lectern.index;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a Markdown text without its markup: what a passage shows. Scanned by hand in one pass, because any text
/// may come here and none may cost more than its length; what does not close is kept as it stands.
public final class PlainText {

    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_LINK = 2_000;
    private static final String TITLE_END = "*_`# :–—\t";
    private static final String CLOSING = ".?!…)]”\"»";

    private static final List<String[]> ENTITIES = List.of(
            new String[] {"&amp;", "&"},
            new String[] {"&lt;", "<"},
            new String[] {"&gt;", ">"},
            new String[] {"&quot;", "\""},
            new String[] {"&nbsp;", " "},
            new String[] {"&#39;", "'"});

    /// An element of HTML, as CommonMark 0.31 (6.6) reads one; "<ULN and >5 (twice)" is none.
    private static final Pattern TAG = Pattern.compile(
            "</?[a-zA-Z][a-zA-Z0-9-]*+(?:\\s++[a-zA-Z_:][\\w.:-]*+(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++))?+)*+\\s*+/?>"
                    + "|<!--.*?-->|<(?:https?|mailto):[^\\s<>]*+>");

    private final String line;
    private final StringBuilder out;
    private final Emphasis emphasis;
    private int at;

    private PlainText(String line, StringBuilder out) {
        this.line = line;
        this.out = out;
        this.emphasis = new Emphasis(line);
    }

    /// Lines of one paragraph are joined by a space, blocks by a line end.
    public static String of(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        StringBuilder block = new StringBuilder();
        boolean newBlock = true;
        for (String raw : markdown.split("\n", -1)) {
            String line = raw.strip();
            if (line.isEmpty() || isRule(line)) {
                newBlock = true;
                continue;
            }
            String words = withoutMarker(line);
            if (newBlock || !words.equals(line)) {
                add(block, out);
            } else {
                block.append(' ');
            }
            block.append(words);
            newBlock = line.startsWith("#");
        }
        add(block, out);
        return out.toString().strip();
    }

    private static void add(StringBuilder block, StringBuilder out) {
        if (!block.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n");
            new PlainText(block.toString(), out).inline();
            block.setLength(0);
        }
    }

    /// What follows a title inside its block: the signs and the markup that close it, and the colon or dash after a
    /// label. Behind a space a sign is the text's own (`.5 mg`).
    static String withoutTitleEnd(String after) {
        int at = 0;
        boolean glued = true;
        while (at < after.length()
                && (TITLE_END.indexOf(after.charAt(at)) >= 0 || (glued && CLOSING.indexOf(after.charAt(at)) >= 0))) {
            glued &= !Character.isWhitespace(after.charAt(at));
            int address = after.startsWith("](", at) ? after.indexOf(')', at) : -1;
            at = Math.max(at, address) + 1;
        }
        return after.substring(at);
    }

    /// A line that only draws: `---`, `***`, `===`, a table's ruler, a code fence.
    private static boolean isRule(String line) {
        return (line.length() >= 3 && line.chars().allMatch(c -> "-=*_|: +".indexOf(c) >= 0))
                || line.startsWith("```")
                || line.startsWith("~~~");
    }

    private static String withoutMarker(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '#' || line.charAt(at) == '>')) {
            at++;
        }
        boolean marked = at > 0 && (line.charAt(0) == '>' || at == line.length() || line.charAt(at) == ' ');
        String rest = marked ? line.substring(at).strip() : line;
        boolean bullet = rest.length() > 1 && "-*+•".indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ';
        return bullet ? rest.substring(2).strip() : rest;
    }

    private void inline() {
        while (at < line.length()) {
            char c = line.charAt(at);
            switch (c) {
                case '\\' -> escaped();
                case '*', '`', '~' -> delimiter();
                case '_' -> underscore();
                case '[' -> link(at);
                case '!' -> {
                    if (at + 1 < line.length() && line.charAt(at + 1) == '[') {
                        at++;
                    } else {
                        keep();
                    }
                }
                case '<' -> tag();
                case '&' -> entity();
                case '|' -> {
                    out.append(' ');
                    at++;
                }
                default -> keep();
            }
        }
    }

    private void keep() {
        out.append(line.charAt(at++));
    }

    private void escaped() {
        at++;
        if (at < line.length()) {
            keep();
        }
    }

    private void delimiter() {
        int end = emphasis.endOfRun(at);
        if (!emphasis.marks(at)) {
            out.append(line, at, end);
        }
        at = end;
    }

    private void underscore() {
        boolean insideWord = isLetter(at - 1) && isLetter(at + 1);
        if (insideWord || (isSpace(at - 1) && isSpace(at + 1))) {
            out.append('_');
        }
        at++;
    }

    /// `[text](address)` leaves its text; any other bracket stays.
    private void link(int open) {
        int close = indexOf(']', open, LONGEST_LINK);
        boolean address = close > 0 && close + 1 < line.length() && line.charAt(close + 1) == '(';
        int end = address ? indexOf(')', close, LONGEST_LINK) : -1;
        if (end < 0) {
            keep();
            return;
        }
        new PlainText(line.substring(open + 1, close), out).inline();
        at = end + 1;
    }

    private void tag() {
        Matcher tag = TAG.matcher(line).region(at, Math.min(line.length(), at + LONGEST_TAG));
        if (!tag.lookingAt()) {
            keep();
            return;
        }
        if (line.startsWith("<http", at) || line.startsWith("<mailto", at)) {
            out.append(line, at + 1, tag.end() - 1);
        }
        at = tag.end();
    }

    private void entity() {
        for (String[] entity : ENTITIES) {
            if (line.startsWith(entity[0], at)) {
                out.append(entity[1]);
                at += entity[0].length();
                return;
            }
        }
        keep();
    }

    /// Looks only so far, so that a line of open brackets costs no more than its length.
    private int indexOf(char wanted, int from, int reach) {
        return line.indexOf(wanted, from, Math.min(line.length(), from + reach));
    }

    private boolean isSpace(int index) {
        return index < 0 || index >= line.length() || Character.isWhitespace(line.charAt(index));
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < line.length() && Character.isLetterOrDigit(line.charAt(index));
    }
}

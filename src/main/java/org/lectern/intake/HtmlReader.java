package org.lectern.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.markup.WordLists;

/// Reads the tags of a web page into a tree, as forgiving as a browser: what is left open closes by itself, what closes
/// nothing is passed over. One pass; elements nested deeper than a bound stay flat.
final class HtmlReader {

    private static final WordLists WORDS = WordLists.load(HtmlReader.class, "html.txt");
    private static final Set<String> RAW = WORDS.list("raw");
    private static final Set<String> EMPTY = WORDS.list("empty");
    private static final Set<String> CELLS = Set.of("td", "th", "caption");
    private static final Set<String> TABLE = Set.of("td", "th", "tr", "table", "tbody", "thead", "tfoot");

    private static final Set<String> ROWS = Set.of("td", "th", "tr", "tbody", "thead", "tfoot", "caption");

    /// What an opening tag closes.
    private static final Map<String, Set<String>> CLOSES = Map.of(
            "li", Set.of("li"),
            "dt", Set.of("dt", "dd"),
            "dd", Set.of("dt", "dd"),
            "tr", Set.of("tr", "td", "th", "caption"),
            "td", CELLS,
            "th", CELLS,
            "tbody", ROWS,
            "tfoot", ROWS,
            "thead", ROWS);

    /// What ends the search for what a tag closes.
    private static final Set<String> BOUNDS = Set.of("ul", "ol", "dl", "table", "body", "html");
    private static final int DEEPEST = 120;

    private final String page;
    private final List<HtmlNode> open = new ArrayList<>();
    private int at;

    private HtmlReader(String page) {
        this.page = page;
        open.add(HtmlNode.element("html", Map.of()));
    }

    static HtmlNode read(String page) {
        HtmlReader reader = new HtmlReader(page);
        while (reader.at < page.length()) {
            reader.next();
        }
        return reader.open.getFirst();
    }

    private void next() {
        int tag = page.indexOf('<', at);
        while (tag >= 0 && !isTag(tag)) {
            tag = page.indexOf('<', tag + 1);
        }
        int end = tag < 0 ? page.length() : tag;
        words(at, end);
        at = end;
        if (tag >= 0) {
            tag();
        }
    }

    private boolean isTag(int i) {
        char next = i + 1 < page.length() ? page.charAt(i + 1) : ' ';
        return next == '/' || next == '!' || next == '?' || next < 128 && Character.isLetter(next);
    }

    private void words(int from, int to) {
        if (from < to) {
            open.getLast().add(HtmlNode.words(HtmlCharacters.read(page.substring(from, to))));
        }
    }

    private void tag() {
        if (page.startsWith("<!--", at)) {
            at = after("-->", at + 4);
            return;
        }
        char kind = page.charAt(at + 1);
        if (kind == '!' || kind == '?') {
            at = after(">", at);
            return;
        }
        int nameStart = at + (kind == '/' ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < page.length() && isNamePart(page.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = page.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new HashMap<>();
        at = attributes(nameEnd, attributes);
        if (kind == '/') {
            close(name);
        } else {
            open(name, attributes);
        }
    }

    private int after(String end, int from) {
        int found = page.indexOf(end, from);
        return found < 0 ? page.length() : found + end.length();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
    }

    /// Reads up to and over the tag's closing bracket; a bracket in quotation marks is none.
    private int attributes(int from, Map<String, String> attributes) {
        int i = from;
        while (i < page.length() && page.charAt(i) != '>') {
            int start = i;
            while (i < page.length() && isNamePart(page.charAt(i))) {
                i++;
            }
            if (i == start) {
                i++;
                continue;
            }
            String key = page.substring(start, i).toLowerCase(Locale.ROOT);
            i = blanks(i);
            if (i < page.length() && page.charAt(i) == '=') {
                int value = blanks(i + 1);
                i = valueEnd(value);
                attributes.putIfAbsent(key, HtmlCharacters.read(unquoted(page.substring(value, i))));
            } else {
                attributes.putIfAbsent(key, "");
            }
        }
        return Math.min(page.length(), i + 1);
    }

    private int blanks(int from) {
        int i = from;
        while (i < page.length() && Character.isWhitespace(page.charAt(i))) {
            i++;
        }
        return i;
    }

    private int valueEnd(int from) {
        if (from < page.length() && (page.charAt(from) == '"' || page.charAt(from) == '\'')) {
            int close = page.indexOf(page.charAt(from), from + 1);
            return close < 0 ? page.length() : close + 1;
        }
        int i = from;
        while (i < page.length() && page.charAt(i) != '>' && !Character.isWhitespace(page.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private void open(String name, Map<String, String> attributes) {
        HtmlNode node = HtmlNode.element(name, attributes);
        if (node.isBlock()) {
            closeAny(Set.of("p"));
            closeAny(CLOSES.getOrDefault(name, Set.of()));
            for (int i = open.size() - 1; i >= 0 && !open.get(i).holdsBlock(); i--) {
                open.get(i).noteBlock();
            }
        }
        open.getLast().add(node);
        if (RAW.contains(name)) {
            raw(node);
        } else if (!EMPTY.contains(name) && open.size() < DEEPEST) {
            open.add(node);
        }
    }

    private void raw(HtmlNode node) {
        String closing = "</" + node.name();
        int end = at;
        while (end < page.length() && !page.regionMatches(true, end, closing, 0, closing.length())) {
            int next = page.indexOf('<', end + 1);
            end = next < 0 ? page.length() : next;
        }
        node.add(HtmlNode.words(HtmlCharacters.read(page.substring(at, end))));
        at = after(">", end);
    }

    /// Closes the innermost of these elements, unless a list or table that is still open lies between.
    private void closeAny(Set<String> names) {
        int cut = -1;
        for (int i = open.size() - 1; i > 0 && !names.isEmpty(); i--) {
            String name = open.get(i).name();
            if (names.contains(name)) {
                cut = i;
            } else if (BOUNDS.contains(name) || cut < 0 && CELLS.contains(name)) {
                break;
            }
        }
        if (cut > 0) {
            open.subList(cut, open.size()).clear();
        }
    }

    private void close(String name) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).name().equals(name)) {
                open.subList(i, open.size()).clear();
                return;
            }
            if (CELLS.contains(open.get(i).name()) && !TABLE.contains(name)) {
                return;
            }
        }
    }
}

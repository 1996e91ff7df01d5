package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.lectern.markup.WordLists;

/// Writes the tree of a web page as Markdown: headings, paragraphs, lists, tables. What the site sets around the text
/// is kept apart from it by rules and its links stay links, so that it can be told from the text.
final class HtmlWriter {

    private static final WordLists WORDS = WordLists.load(HtmlWriter.class, "html.txt");
    private static final Set<String> NAMES = WORDS.list("names");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

    // What was written last.
    private static final String RULE = "---";
    private static final String TEXT = "text";
    private static final String ITEM = "item";
    private static final String BARE = "bare item";

    private static final int SET_IN = 4;
    private static final int MOST_PRESSED = 6;
    private static final int WIDEST = 64;

    private final HtmlParts parts;
    private final StringBuilder out = new StringBuilder();
    private final List<String> paragraphs = new ArrayList<>();
    private final HtmlWords words = new HtmlWords();

    /// What begins the next line: list markers, and blanks below them.
    private String marker = "";

    private String indent = "";
    private boolean inFurniture;
    private String last = RULE;
    private String lastIndent = "";

    private HtmlWriter(HtmlParts parts) {
        this.parts = parts;
    }

    static HtmlWriter of(Document page) {
        HtmlWriter writer = new HtmlWriter(new HtmlParts(page));
        writer.children(page);
        writer.flush();
        return writer;
    }

    String markdown() {
        return out.toString();
    }

    /// The paragraphs as plain words, in order.
    List<String> paragraphs() {
        return paragraphs;
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (!(node instanceof Element element)) {
            words.add(node, inFurniture);
        } else if (!HtmlParts.isDropped(element)) {
            element(element);
        }
    }

    private void element(Element element) {
        if (!parts.isBlock(element) && !parts.holdsBlock(element)) {
            words.add(element, inFurniture);
        } else if (!inFurniture && parts.isFurniture(element)) {
            furniture(element);
        } else {
            block(element);
        }
    }

    private void furniture(Element element) {
        flush();
        rule();
        inFurniture = true;
        block(element);
        flush();
        inFurniture = false;
        rule();
    }

    private void block(Element element) {
        flush();
        int level = headingLevel(element.normalName());
        if (level > 0) {
            element.childNodes().forEach(child -> words.add(child, false));
            String heading = words.take().replace('\n', ' ').replace("**", "");
            writeLine(heading.isEmpty() ? "" : "#".repeat(level) + " " + heading);
        } else if (NAMES.contains(element.normalName())) {
            element.childNodes().forEach(child -> words.add(child, false));
            String name = words.take().replace('\n', ' ').replace("**", "");
            writeLine(name.isEmpty() ? "" : "**" + name + "**");
        } else {
            container(element);
        }
    }

    private static int headingLevel(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h';
        return heading && name.charAt(1) >= '1' && name.charAt(1) <= '6' ? name.charAt(1) - '0' : 0;
    }

    private void container(Element element) {
        switch (element.normalName()) {
            case "ul", "ol", "menu", "dir" -> list(element);
            case "table" -> table(element);
            case "hr" -> rule();
            case "blockquote" -> quote(element);
            default -> {
                children(element);
                flush();
            }
        }
    }

    private void list(Element list) {
        flush();
        bareItem();
        String outer = indent;
        boolean ordered = list.nameIs("ol");
        int number = number(list, "start", 1);
        for (Node node : list.childNodes()) {
            if (!(node instanceof Element item && item.nameIs("li"))) {
                node(node);
                continue;
            }
            flush();
            number = number(item, "value", number);
            item(item, outer, ordered ? number++ + ". " : "- ");
            if (ordered && !marker.isEmpty()) {
                bareItem();
                last = ITEM;
            }
            indent = outer;
            marker = "";
        }
        flush();
    }

    /// What stands below an item is set in deeper than its sign is long, or it would stand beside it.
    private void item(Element item, String outer, String sign) {
        marker = outer + sign;
        indent = below(outer, " ".repeat(Math.max(SET_IN, sign.length())));
        children(item);
        flush();
    }

    private static int number(Element element, String attribute, int usual) {
        String number = element.attr(attribute).strip();
        return NUMBER.matcher(number).matches() ? Integer.parseInt(number) : usual;
    }

    /// An item without words of its own: what it holds begins on the next line, since two signs on one line can mean
    /// something else.
    private void bareItem() {
        if (!marker.isEmpty()) {
            write("", "");
            last = BARE;
        }
    }

    /// Deeper than anyone reads, all that lies below stays at one depth: indents would outgrow the words.
    private static String below(String outer, String more) {
        return outer.length() < WIDEST ? outer + more : outer;
    }

    private void quote(Element quote) {
        String outer = indent;
        indent = below(outer, "> ");
        marker = marker.isEmpty() ? "" : marker + "> ";
        children(quote);
        flush();
        indent = outer;
    }

    /// A table whose cells hold headings, lists or tables only lays the page out.
    private void table(Element table) {
        HtmlTable read = HtmlTable.of(table, parts);
        if (read.isLayout()) {
            children(table);
            flush();
            return;
        }
        read.captions().forEach(caption -> {
            children(caption);
            flush();
        });
        bareItem();
        write(read.markdown(), TEXT);
    }

    private void flush() {
        String plain = words.plain();
        String text = words.take();
        if (text.isEmpty()) {
            return;
        }
        paragraphs.add(plain);
        boolean item = !marker.isEmpty();
        for (String part : text.split("\n\n")) {
            String opened = part.strip().lines().map(Escapes::opening).collect(Collectors.joining("\n"));
            if (!opened.isEmpty()) {
                writeLine(inFurniture && isPressed(opened) ? "[" + opened + "](#)" : opened);
            }
        }
        if (item) {
            marker = "";
        }
    }

    /// A few words in a menu or a footer are to be pressed, whatever a script does when they are.
    private static boolean isPressed(String words) {
        return words.indexOf('[') < 0
                && words.indexOf('\n') < 0
                && !words.contains("**")
                && ".!?:".indexOf(words.charAt(words.length() - 1)) < 0
                && words.split(" ").length <= MOST_PRESSED;
    }

    private void writeLine(String line) {
        if (!line.isEmpty()) {
            write(line, marker.isEmpty() ? TEXT : ITEM);
        }
    }

    private void rule() {
        if (!last.equals(RULE) || !lastIndent.equals(indent)) {
            bareItem();
            write(RULE, RULE);
        }
    }

    private void write(String block, String kind) {
        boolean item = !marker.isEmpty();
        boolean tight = last.equals(BARE) || item && last.equals(ITEM);
        if (!out.isEmpty() && !tight) {
            out.append('\n');
        }
        String first = (item ? marker : indent) + block.replace("\n", "\n" + indent);
        out.append(block.isEmpty() ? first.stripTrailing() : first).append('\n');
        marker = "";
        last = kind;
        lastIndent = indent;
    }
}

package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final String RULE = "---";
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
        write(RULE);
        inFurniture = true;
        block(element);
        flush();
        inFurniture = false;
        write(RULE);
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
            case "hr" -> write(RULE);
            case "blockquote" -> quote(element);
            default -> {
                children(element);
                flush();
            }
        }
    }

    private void list(Element list) {
        String outer = indent;
        int number = 1;
        for (Node node : list.childNodes()) {
            if (!(node instanceof Element item && item.nameIs("li"))) {
                node(node);
                continue;
            }
            flush();
            String bullet = list.nameIs("ol") ? number++ + ". " : "- ";
            marker = outer + bullet;
            indent = below(outer, " ".repeat(4));
            children(item);
            flush();
            indent = outer;
            marker = "";
        }
        flush();
    }

    /// Deeper than anyone reads, all that lies below stays at one depth: indents would outgrow the words.
    private static String below(String outer, String more) {
        return outer.length() < WIDEST ? outer + more : outer;
    }

    private void quote(Element quote) {
        String outer = indent;
        indent = below(outer, "> ");
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
        write(read.markdown());
    }

    private void flush() {
        String text = words.take();
        if (text.isEmpty()) {
            return;
        }
        paragraphs.add(text);
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
        if (line.isEmpty()) {
            return;
        }
        boolean item = !marker.isEmpty();
        boolean tight = item && last.equals("item");
        if (!out.isEmpty() && !tight) {
            out.append('\n');
        }
        String start = item ? marker : indent;
        out.append(start).append(line.replace("\n", "\n" + indent)).append('\n');
        marker = "";
        last = item ? "item" : "text";
    }

    private void write(String block) {
        boolean again = block.equals(RULE) && last.equals(RULE);
        if (block.isEmpty() || again) {
            return;
        }
        out.append(out.isEmpty() ? "" : "\n").append(block).append('\n');
        last = block.equals(RULE) ? RULE : "block";
    }
}

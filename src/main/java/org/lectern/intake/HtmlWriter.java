package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.markup.WordLists;

/// Writes the tree of a web page as Markdown: headings, paragraphs, lists, tables. What the site sets around the text
/// is kept apart from it by rules and its links stay links, so that it can be told from the text.
final class HtmlWriter {

    private static final WordLists WORDS = WordLists.load(HtmlWriter.class, "html.txt");
    private static final Set<String> DROPPED = WORDS.list("dropped");
    private static final Set<String> NAMES = WORDS.list("names");
    private static final String RULE = "---";
    private static final int MOST_PRESSED = 6;

    private final StringBuilder out = new StringBuilder();
    private final List<String> paragraphs = new ArrayList<>();
    private final HtmlWords words = new HtmlWords();

    /// What begins the next line: list markers, and blanks below them.
    private String marker = "";

    private String indent = "";
    private boolean inFurniture;
    private String last = RULE;

    static HtmlWriter of(HtmlNode page) {
        HtmlWriter writer = new HtmlWriter();
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

    private void children(HtmlNode node) {
        node.children().forEach(this::node);
    }

    private void node(HtmlNode node) {
        if (DROPPED.contains(node.name()) || !node.attribute("hidden").isEmpty()) {
            return;
        }
        if (node.isText() || !node.isBlock() && !node.holdsBlock()) {
            words.add(node, inFurniture);
        } else if (node.isFurniture() && !inFurniture) {
            furniture(node);
        } else {
            block(node);
        }
    }

    private void furniture(HtmlNode node) {
        flush();
        write(RULE);
        inFurniture = true;
        block(node);
        flush();
        inFurniture = false;
        write(RULE);
    }

    private void block(HtmlNode node) {
        flush();
        int level = node.headingLevel();
        if (level > 0) {
            node.children().forEach(child -> words.add(child, false));
            String heading = words.take().replace('\n', ' ').replace("**", "");
            writeLine(heading.isEmpty() ? "" : "#".repeat(level) + " " + heading);
        } else if (NAMES.contains(node.name())) {
            node.children().forEach(child -> words.add(child, false));
            String name = words.take().replace('\n', ' ').replace("**", "");
            writeLine(name.isEmpty() ? "" : "**" + name + "**");
        } else {
            container(node);
        }
    }

    private void container(HtmlNode node) {
        switch (node.name()) {
            case "ul", "ol", "menu", "dir" -> list(node);
            case "table" -> table(node);
            case "hr" -> write(RULE);
            case "blockquote" -> quote(node);
            default -> {
                children(node);
                flush();
            }
        }
    }

    private void list(HtmlNode list) {
        String outer = indent;
        int number = 1;
        for (HtmlNode item : list.children()) {
            if (!item.name().equals("li")) {
                node(item);
                continue;
            }
            flush();
            String bullet = list.name().equals("ol") ? number++ + ". " : "- ";
            marker = outer + bullet;
            indent = outer + " ".repeat(4);
            children(item);
            flush();
            indent = outer;
            marker = "";
        }
        flush();
    }

    private void quote(HtmlNode quote) {
        String outer = indent;
        indent = outer + "> ";
        children(quote);
        flush();
        indent = outer;
    }

    /// A table whose cells hold headings, lists or tables only lays the page out.
    private void table(HtmlNode table) {
        HtmlTable read = HtmlTable.of(table);
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
            String opened = Escapes.opening(part.strip());
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

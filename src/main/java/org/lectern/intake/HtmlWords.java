package org.lectern.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Gathers the words of one block with their marks: bold, italic, raised numbers, breaks, and links where they lead
/// elsewhere.
final class HtmlWords {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final StringBuilder words = new StringBuilder();

    /// The same words without marks, escapes and raised numbers, to be read and not shown.
    private final StringBuilder plain = new StringBuilder();

    /// @param links whether links are kept; in running text only those to a publication are
    void add(Node node, boolean links) {
        switch (node) {
            case TextNode text -> text(HtmlParts.words(text));
            case Element element when !HtmlParts.isDropped(element) -> element(element, links);
            default -> {}
        }
    }

    private void text(String text) {
        blanked(Escapes.inline(text));
        plain.append(BLANKS.matcher(text).replaceAll(" "));
    }

    private void element(Element element, boolean links) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "sup" -> raised(element);
            case "b", "strong" -> marked(element, "**", links);
            case "i", "em", "cite" -> marked(element, "*", links);
            case "button" -> {
                blank();
                children(element, links);
                blank();
            }
            case "a" -> {
                if (leads(element, links)) {
                    link(element);
                } else {
                    children(element, links);
                }
            }
            default -> children(element, links);
        }
    }

    private void children(Element element, boolean links) {
        element.childNodes().forEach(child -> add(child, links));
    }

    void blank() {
        text(" ");
    }

    /// The words so far without any marks, line by line as the page breaks them.
    String plain() {
        return plain.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// The words so far, which are forgotten.
    String take() {
        String text = words.toString().strip();
        words.setLength(0);
        plain.setLength(0);
        return text;
    }

    private void blanked(String text) {
        boolean blank = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = Character.isWhitespace(c);
            if (!white) {
                words.append(c);
            } else if (!blank) {
                words.append(' ');
            }
            blank = white;
        }
    }

    private void lineBreak() {
        plain.append('\n');
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        int length = words.length();
        boolean parted = length >= 2 && words.charAt(length - 1) == '\n' && words.charAt(length - 2) == '\n';
        if (length > 0 && !parted) {
            words.append('\n');
        }
    }

    private void raised(Element element) {
        HtmlRaised raised = HtmlRaised.of(element);
        if (raised.isNumber()) {
            words.append(raised.after(words));
        } else {
            text(raised.words());
        }
    }

    private static boolean leads(Element anchor, boolean links) {
        String target = anchor.attr("href");
        boolean published = target.contains("doi.org/") || target.contains("ncbi.nlm.nih.gov/");
        return (links || published)
                && !target.isEmpty()
                && !HtmlParts.words(anchor).isBlank();
    }

    private void link(Element anchor) {
        String target =
                anchor.attr("href").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
        boolean safe = !target.startsWith("javascript:") && target.indexOf('\n') < 0;
        String text = HtmlParts.words(anchor).strip().replaceAll("\\s+", " ");
        if (!words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) {
            words.append(' ');
        }
        plain.append(text);
        words.append('[')
                .append(Escapes.inline(text))
                .append("](")
                .append(safe ? target : "#")
                .append(") ");
    }

    private void marked(Element element, String mark, boolean links) {
        int start = words.length();
        children(element, links);
        int end = words.length();
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        String inner = words.substring(start, end);
        if (!inner.isEmpty() && !inner.contains("*") && inner.indexOf('\n') < 0) {
            words.insert(end, mark).insert(start, mark);
        }
    }
}

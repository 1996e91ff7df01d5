package org.lectern.intake;

import java.util.Set;

/// Gathers the words of one block with their marks: bold, italic, raised numbers, breaks, and links where they lead
/// elsewhere.
final class HtmlWords {

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite");

    private final StringBuilder words = new StringBuilder();

    /// @param links whether links are kept; in running text only those to a publication are
    void add(HtmlNode node, boolean links) {
        if (node.isText()) {
            blanked(Escapes.inline(node.text()));
        } else if (node.name().equals("br")) {
            lineBreak();
        } else if (node.name().equals("sup")) {
            raised(node.words().strip());
        } else if (node.name().equals("a") && leads(node, links)) {
            link(node);
        } else if (BOLD.contains(node.name())) {
            marked(node, "**", links);
        } else if (ITALIC.contains(node.name())) {
            marked(node, "*", links);
        } else if (node.name().equals("button")) {
            blanked(" ");
            node.children().forEach(child -> add(child, links));
            blanked(" ");
        } else if (!node.name().equals("script") && !node.name().equals("style")) {
            node.children().forEach(child -> add(child, links));
        }
    }

    /// The words so far, which are forgotten.
    String take() {
        String text = words.toString().strip();
        words.setLength(0);
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
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        int length = words.length();
        boolean parted = length >= 2 && words.charAt(length - 1) == '\n' && words.charAt(length - 2) == '\n';
        if (length > 0 && !parted) {
            words.append('\n');
        }
    }

    /// A raised number stands for a reference, except behind a digit or a unit, where it is a power.
    private void raised(String text) {
        if (text.isEmpty()) {
            return;
        }
        char before = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        boolean number = text.chars().allMatch(c -> Character.isDigit(c) || ",–- ".indexOf(c) >= 0);
        boolean power = Character.isDigit(before) || isUnit();
        if (number && power) {
            words.append('^').append(text);
        } else if (number) {
            words.append('[').append(text).append(']');
        } else {
            blanked(Escapes.inline(text));
        }
    }

    private boolean isUnit() {
        int start = words.length();
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return Set.of("m", "cm", "mm").contains(words.substring(start));
    }

    private static boolean leads(HtmlNode anchor, boolean links) {
        String target = anchor.attribute("href");
        boolean published = target.contains("doi.org/") || target.contains("ncbi.nlm.nih.gov/");
        return (links || published) && !target.isEmpty() && !anchor.words().isBlank();
    }

    private void link(HtmlNode anchor) {
        String target =
                anchor.attribute("href").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
        boolean safe = !target.startsWith("javascript:") && target.indexOf('\n') < 0;
        String text = anchor.words().strip().replaceAll("\\s+", " ");
        if (!words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) {
            words.append(' ');
        }
        words.append('[')
                .append(Escapes.inline(text))
                .append("](")
                .append(safe ? target : "#")
                .append(") ");
    }

    private void marked(HtmlNode node, String mark, boolean links) {
        int start = words.length();
        node.children().forEach(child -> add(child, links));
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

package org.lectern.intake;

/// Writes words so that Markdown shows them as they are.
final class Escapes {

    private Escapes() {}

    /// Words inside a block: what would be emphasis, code, a link, a tag or an entity is escaped.
    static String inline(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            if (isActive(words, i)) {
                escaped.append('\\');
            }
            escaped.append(words.charAt(i));
        }
        return escaped.toString();
    }

    private static boolean isActive(String words, int i) {
        char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
        return switch (words.charAt(i)) {
            case '\\', '*', '`' -> true;
            case '_' -> i == 0 || !isWord(words.charAt(i - 1)) || !isWord(next);
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> next == '#' || Character.isLetter(next);
            case ']' -> next == '(' || next == '[' || next == ':';
            default -> false;
        };
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /// A paragraph: beside [#inline], what would make its first characters a heading, item, quote, rule or table.
    static String paragraph(String words) {
        return opening(inline(words));
    }

    /// The first characters of a line whose words are escaped already.
    static String opening(String escaped) {
        if (escaped.isEmpty() || escaped.startsWith("**")) {
            return escaped;
        }
        char first = escaped.charAt(0);
        if ("#>-+=~|".indexOf(first) >= 0 || escaped.startsWith(":-")) {
            return "\\" + escaped;
        }
        int digits = 0;
        while (digits < escaped.length()
                && digits < 10
                && escaped.charAt(digits) >= '0'
                && escaped.charAt(digits) <= '9') {
            digits++;
        }
        boolean counted = digits > 0
                && digits < escaped.length()
                && ".)".indexOf(escaped.charAt(digits)) >= 0
                && (digits + 1 == escaped.length() || Character.isWhitespace(escaped.charAt(digits + 1)));
        return counted ? escaped.substring(0, digits) + "\\" + escaped.substring(digits) : escaped;
    }

    /// A heading: a run of `#` at its end would be taken for its closing.
    static String heading(String words) {
        String escaped = inline(words);
        return escaped.endsWith("#") ? escaped.substring(0, escaped.length() - 1) + "\\#" : escaped;
    }
}

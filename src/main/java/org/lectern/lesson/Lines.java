package org.lectern.lesson;

/// Small questions about the lines of a text.
final class Lines {

    private Lines() {}

    /// The text without blank lines before and after it, and without white space at its end.
    static String trimmed(String text) {
        String ended = text.replace("\r\n", "\n").stripTrailing();
        int start = 0;
        for (int i = 0; i < ended.length() && Character.isWhitespace(ended.charAt(i)); i++) {
            if (ended.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return ended.substring(start);
    }

    /// The text on one line, without white space around.
    static String single(String text) {
        return text.replaceAll("[\\r\\n]++", " ").strip();
    }
}

package org.lectern.intake;

import org.lectern.yaml.YamlText;

/// Puts quotation marks around the values of front matter that need them: programs that save pages write the title of a
/// page as it stands, with its colons and signs, and YAML can't read it so.
final class FrontMatterQuotes {

    private static final String SIGNS = "%@`{[\"',]}*&!";

    private FrontMatterQuotes() {}

    /// The lines between the fences, each `key: value` of one line quoted where YAML could misread it.
    static String around(String yaml) {
        StringBuilder quoted = new StringBuilder();
        yaml.lines().forEach(line -> quoted.append(line(line)).append('\n'));
        return quoted.toString();
    }

    private static String line(String line) {
        int colon = line.indexOf(": ");
        boolean key = colon > 0 && line.substring(0, colon).chars().allMatch(FrontMatterQuotes::isKeyPart);
        if (!key) {
            return line;
        }
        String value = line.substring(colon + 2).strip();
        return isMisread(value) ? line.substring(0, colon + 2) + YamlText.quoted(value) : line;
    }

    private static boolean isKeyPart(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static boolean isMisread(String value) {
        if (value.isEmpty() || isWrapped(value)) {
            return false;
        }
        return value.contains(": ") || value.endsWith(":") || SIGNS.indexOf(value.charAt(0)) >= 0;
    }

    /// A text in quotation marks, whole or never closed, or a list in brackets.
    private static boolean isWrapped(String value) {
        char first = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        int close = value.indexOf(first, 1);
        boolean quoted = (first == '"' || first == '\'') && (close < 0 || close == value.length() - 1);
        return quoted || first == '[' && last == ']' || first == '{' && last == '}';
    }
}

package org.lectern.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes keys and values as YAML that every reader takes for the same words. Numbers and dates stay as a person would
/// write them.
public final class YamlText {

    /// Words that YAML's readers, by one version or another, take for yes, no or nothing.
    private static final Set<String> NO_TEXT = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlText() {}

    /// `key: "value"`, or a list where there are several values.
    public static String line(String key, List<String> values) {
        String name = isPlain(key) ? key : quoted(key);
        return switch (values.size()) {
            case 0 -> name + ":\n";
            case 1 -> name + ": " + scalar(values.getFirst()) + "\n";
            default -> {
                StringBuilder list = new StringBuilder(name + ":\n");
                values.forEach(
                        value -> list.append("  - ").append(quoted(value)).append('\n'));
                yield list.toString();
            }
        };
    }

    /// Plain words, numbers and dates as they are, everything else in quotes.
    private static String scalar(String value) {
        return isPlain(value) ? value : quoted(value);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.charAt(0) != '-'
                && !NO_TEXT.contains(text.toLowerCase(Locale.ROOT))
                && text.chars()
                        .allMatch(unit -> unit >= 'a' && unit <= 'z'
                                || unit >= 'A' && unit <= 'Z'
                                || unit >= '0' && unit <= '9'
                                || unit == '-'
                                || unit == '/');
    }

    /// The text in quotation marks; what YAML does not print is written by its number.
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPrintable(unit) ? unit : String.format("\\u%04x", (int) unit));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(char unit) {
        return unit >= ' '
                && (unit < '\u007f' || unit > '\u00a0')
                && unit != '\u2028'
                && unit != '\u2029'
                && unit != '\ufeff'
                && unit < '\ufffe';
    }
}

package org.lectern.settings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How settings are written down: `key=value` lines in a fixed order, without a time stamp, so that equal settings
/// give equal files.
final class SettingsText {

    /// Raised when an older program would misread what is written here; a file without one is of version 1.
    static final int VERSION = 1;

    private static final String VERSION_KEY = "version";

    private SettingsText() {}

    /// @throws IllegalArgumentException where it is no number
    static int version(Properties lines) {
        return Integer.parseInt(lines.getProperty(VERSION_KEY, "1").strip());
    }

    static String print(Settings settings) {
        WindowPlace place = settings.place();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(VERSION_KEY, Integer.toString(VERSION));
        lines.put("theme", settings.theme().name());
        lines.put("text.size", Integer.toString(settings.textSize()));
        lines.put("window.x", Double.toString(place.x()));
        lines.put("window.y", Double.toString(place.y()));
        lines.put("window.width", Double.toString(place.width()));
        lines.put("window.height", Double.toString(place.height()));
        lines.put("window.maximized", Boolean.toString(place.maximized()));
        lines.put("facets.width", Double.toString(place.facetsWidth()));
        lines.put("hits.width", Double.toString(place.hitsWidth()));
        lines.put("source.share", Double.toString(place.sourceShare()));
        lines.put("marks.hidden", String.join(",", new TreeSet<>(settings.hiddenMarks())));
        lines.put("person.name", settings.name());
        lines.put("search.meaning", Boolean.toString(settings.meaning()));
        lines.put("text.line", Integer.toString(settings.lineWidth()));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + escaped(line.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /// @throws IllegalArgumentException where a value can't be read
    static Settings parse(Properties lines) {
        Settings otherwise = Settings.DEFAULT;
        WindowPlace place = new WindowPlace(
                number(lines, "window.x", otherwise.place().x()),
                number(lines, "window.y", otherwise.place().y()),
                number(lines, "window.width", otherwise.place().width()),
                number(lines, "window.height", otherwise.place().height()),
                Boolean.parseBoolean(lines.getProperty("window.maximized", "false")),
                number(lines, "facets.width", otherwise.place().facetsWidth()),
                number(lines, "hits.width", otherwise.place().hitsWidth()),
                number(lines, "source.share", otherwise.place().sourceShare()));
        return new Settings(
                Theme.valueOf(lines.getProperty("theme", otherwise.theme().name())),
                (int) number(lines, "text.size", otherwise.textSize()),
                place.sane(),
                hiddenMarks(lines),
                lines.getProperty("person.name", ""),
                Boolean.parseBoolean(lines.getProperty("search.meaning", Boolean.toString(otherwise.meaning()))),
                (int) number(lines, "text.line", otherwise.lineWidth()));
    }

    private static double number(Properties lines, String key, double otherwise) {
        return Double.parseDouble(lines.getProperty(key, Double.toString(otherwise)));
    }

    private static Set<String> hiddenMarks(Properties lines) {
        return Arrays.stream(lines.getProperty("marks.hidden", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        for (char unit : value.toCharArray()) {
            switch (unit) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case ' ' -> text.append(text.isEmpty() ? "\\ " : " ");
                default -> text.append(unit);
            }
        }
        return text.toString();
    }
}

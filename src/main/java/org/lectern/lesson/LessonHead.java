package org.lectern.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.knowledge.Metadata;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlText;
import org.lectern.yaml.YamlTrouble;

/// The front matter of a lesson. A change touches the lines of the terms that changed and no others.
final class LessonHead {

    private static final int GREATEST_SIZE = 65_536;
    private static final String FENCE = "---\n";

    private LessonHead() {}

    /// The terms that are texts or lists of texts; what else stands there is left in the file.
    ///
    /// @param head with its two lines of `---`, lines ended by `\n`
    static Metadata read(String head) throws YamlTrouble {
        return new Metadata(terms(mapping(head)));
    }

    private static YamlNode.Mapping mapping(String head) throws YamlTrouble {
        return head.isEmpty()
                ? new YamlNode.Mapping(Map.of(), 1)
                : new YamlReader(GREATEST_SIZE).read(body(head)).asMapping("the front matter");
    }

    private static Map<String, List<String>> terms(YamlNode.Mapping mapping) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (String key : mapping.entries().keySet()) {
            texts(mapping, key).ifPresent(values -> terms.put(key, values));
        }
        return terms;
    }

    private static Optional<List<String>> texts(YamlNode.Mapping mapping, String key) {
        try {
            return Optional.of(mapping.texts(key));
        } catch (YamlTrouble nested) {
            return Optional.empty();
        }
    }

    /// The head with other terms: line by line, or anew where its lines can't be told apart. What is written has been
    /// read back.
    ///
    /// @param head as it was; empty for none
    /// @param was  what was read in it
    /// @param now  what it shall say
    /// @return empty where the terms can't be put into it without losing what else stands there
    static Optional<String> written(String head, Metadata was, Metadata now) {
        if (was.equals(now)) {
            return Optional.of(head);
        }
        String byLine = fenced(changed(head, was, now));
        return says(byLine, was, now) ? Optional.of(byLine) : anew(head, was, now);
    }

    private static List<String> changed(String head, Metadata was, Metadata now) {
        List<String> lines = head.isEmpty() ? new ArrayList<>() : new ArrayList<>(Pieces.lines(body(head)));
        was.terms().keySet().stream()
                .filter(key -> !now.terms().containsKey(key))
                .forEach(key -> put(lines, key, List.of()));
        now.terms().forEach((key, values) -> {
            if (!values.equals(was.terms().get(key))) {
                put(lines, key, Pieces.lines(YamlText.line(key, values)));
            }
        });
        return lines;
    }

    /// Only where every entry of the old head is known, or one of them would be lost; comments stay, above.
    private static Optional<String> anew(String head, Metadata was, Metadata now) {
        try {
            YamlNode.Mapping mapping = mapping(head);
            if (terms(mapping).size() < mapping.entries().size()) {
                return Optional.empty();
            }
        } catch (YamlTrouble unread) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(Pieces.lines(body(head)));
        lines.removeIf(line -> !line.stripLeading().startsWith("#"));
        now.terms().forEach((key, values) -> lines.addAll(Pieces.lines(YamlText.line(key, values))));
        String fresh = fenced(lines);
        return says(fresh, was, now) ? Optional.of(fresh) : Optional.empty();
    }

    /// Whether a head is read as the terms. More may be read where the old one was not understood as a whole.
    private static boolean says(String head, Metadata was, Metadata now) {
        try {
            Map<String, List<String>> read = read(head).terms();
            return read.entrySet().containsAll(now.terms().entrySet())
                    && was.terms().keySet().stream()
                            .allMatch(
                                    key -> read.containsKey(key) == now.terms().containsKey(key));
        } catch (YamlTrouble broken) {
            return false;
        }
    }

    private static String fenced(List<String> lines) {
        return FENCE + lines.stream().map(line -> line + "\n").collect(Collectors.joining()) + FENCE;
    }

    /// Puts lines in place of those of a key, or at the end where it has none.
    private static void put(List<String> lines, String key, List<String> replacement) {
        int start = 0;
        while (start < lines.size() && !isKey(lines.get(start), key)) {
            start++;
        }
        int end = Math.min(start + 1, lines.size());
        while (end < lines.size() && belongsToThatAbove(lines.get(end))) {
            end++;
        }
        lines.subList(start, end).clear();
        lines.addAll(start, replacement);
    }

    private static boolean isKey(String line, String key) {
        return Stream.of(key, "\"" + key + "\"", "'" + key + "'")
                .anyMatch(name -> line.startsWith(name)
                        && line.substring(name.length()).stripLeading().startsWith(":"));
    }

    private static boolean belongsToThatAbove(String line) {
        return line.startsWith(" ") || line.startsWith("\t") || line.startsWith("- ") || line.equals("-");
    }

    private static String body(String head) {
        int start = head.indexOf('\n') + 1;
        return head.substring(start, head.lastIndexOf("---"));
    }
}

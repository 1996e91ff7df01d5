package org.lectern.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (head.isEmpty()) {
            return Metadata.empty();
        }
        Map<String, List<String>> terms = new LinkedHashMap<>();
        YamlNode.Mapping mapping =
                new YamlReader(GREATEST_SIZE).read(body(head)).asMapping("the front matter");
        for (String key : mapping.entries().keySet()) {
            texts(mapping, key).ifPresent(values -> terms.put(key, values));
        }
        return new Metadata(terms);
    }

    private static Optional<List<String>> texts(YamlNode.Mapping mapping, String key) {
        try {
            return Optional.of(mapping.texts(key));
        } catch (YamlTrouble nested) {
            return Optional.empty();
        }
    }

    /// @param head as it was; empty for none
    /// @param was  what was read in it
    /// @param now  what it shall say
    static String written(String head, Metadata was, Metadata now) {
        if (was.equals(now)) {
            return head;
        }
        List<String> lines = new ArrayList<>(head.isEmpty() ? List.of() : Pieces.lines(body(head)));
        was.terms().keySet().stream()
                .filter(key -> !now.terms().containsKey(key))
                .forEach(key -> put(lines, key, List.of()));
        now.terms().forEach((key, values) -> {
            if (!values.equals(was.terms().get(key))) {
                put(lines, key, Pieces.lines(YamlText.line(key, values)));
            }
        });
        String body = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return FENCE + body + FENCE;
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
        return line.startsWith(key + ":") || line.startsWith("\"" + key + "\":") || line.startsWith("'" + key + "':");
    }

    private static boolean belongsToThatAbove(String line) {
        return line.startsWith(" ") || line.startsWith("\t") || line.startsWith("- ") || line.equals("-");
    }

    private static String body(String head) {
        int start = head.indexOf('\n') + 1;
        return head.substring(start, head.lastIndexOf("---"));
    }
}

package org.lectern.appraisal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Problem;
import org.lectern.yaml.YamlNode;

/// The keys of one card, asked for by name. What is wrong is noted with its line, and reading goes on, so that a
/// librarian hears of everything at once.
final class CardFields {

    private static final List<String> KNOWN = List.of(
            "title",
            "about",
            "publishedIn",
            "year",
            "identifiers",
            "citedAs",
            "design",
            "evidence",
            "participants",
            "population",
            "adults",
            "intervention",
            "compared",
            "comparison",
            "result",
            "limits",
            "readFrom");

    private final YamlNode.Mapping file;
    private final String where;
    private final List<Problem> problems;
    private boolean sound = true;

    record Item(String text, int line) {}

    CardFields(YamlNode.Mapping file, String where, List<Problem> problems) {
        this.file = file;
        this.where = where;
        this.problems = problems;
    }

    /// False once a value was missing or wrong.
    boolean isSound() {
        return sound;
    }

    /// A key that is not known is a slip; the card stands without it.
    void tellUnknown() {
        file.entries().forEach((key, value) -> {
            if (!KNOWN.contains(key)) {
                problems.add(problem(
                        Problem.Severity.DEFECT,
                        where,
                        value.line(),
                        "'" + key + "' is not a key of a study card; known are " + String.join(", ", KNOWN)));
            }
        });
    }

    Optional<String> optional(String key) {
        return switch (file.entries().get(key)) {
            case null -> Optional.empty();
            case YamlNode.Text(String value, int _) ->
                Optional.of(value.strip()).filter(text -> !text.isEmpty());
            case YamlNode other -> {
                wrong(other.line(), "'" + key + "' must be a text");
                yield Optional.empty();
            }
        };
    }

    /// Empty text where the key is missing, which is noted.
    String required(String key) {
        Optional<String> value = optional(key);
        if (value.isEmpty() && !(file.entries().get(key) instanceof YamlNode.Sequence)) {
            wrong(key, "'" + key + "' is missing");
        }
        return value.orElse("");
    }

    boolean flag(String key) {
        String value = required(key);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            wrong(key, "'" + key + "' must be true or false");
        }
        return value.equals("true");
    }

    /// The texts of a list that must be there, if only as `[]`.
    List<Item> list(String key) {
        return switch (file.entries().get(key)) {
            case null -> {
                wrong(key, "'" + key + "' is missing; write [] where there are none");
                yield List.of();
            }
            case YamlNode.Text(String value, int line) -> List.of(new Item(value.strip(), line));
            case YamlNode.Sequence(List<YamlNode> nodes, int _) -> items(key, nodes);
            case YamlNode other -> {
                wrong(other.line(), "'" + key + "' must be a list of texts");
                yield List.of();
            }
        };
    }

    private List<Item> items(String key, List<YamlNode> nodes) {
        List<Item> items = new ArrayList<>();
        for (YamlNode node : nodes) {
            if (node instanceof YamlNode.Text(String value, int line)) {
                items.add(new Item(value.strip(), line));
            } else {
                wrong(node.line(), "'" + key + "' must be a list of texts");
            }
        }
        return items;
    }

    void wrong(String key, String sentence) {
        YamlNode value = file.entries().get(key);
        wrong(value == null ? file.line() : value.line(), sentence);
    }

    void wrong(int line, String sentence) {
        sound = false;
        problems.add(problem(Problem.Severity.DEFECT, where, line, sentence));
    }

    static Problem problem(Problem.Severity severity, String where, int line, String words) {
        String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        return new Problem("study-card", severity, where + ":" + line, sentence);
    }
}

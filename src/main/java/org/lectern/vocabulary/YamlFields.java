package org.lectern.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.vocabulary.Yaml.Malformed;

/// One entry of a YAML file, asked for its keys by name. What is not as it should be ends in [Malformed] with its line.
record YamlFields(Yaml.Keys keys) {

    static YamlFields of(Yaml node) throws Malformed {
        if (node instanceof Yaml.Keys keys) {
            return new YamlFields(keys);
        }
        throw new Malformed(node.line(), "'key: value' lines are expected here");
    }

    int line() {
        return keys.line();
    }

    void allow(Set<String> known) throws Malformed {
        for (var entry : keys.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw new Malformed(entry.getValue().line(), "unknown key '" + entry.getKey() + "'");
            }
        }
    }

    Optional<String> text(String key) throws Malformed {
        Yaml value = keys.entries().get(key);
        return switch (value) {
            case null -> Optional.empty();
            case Yaml.Text(String text, int line)
            when text.isBlank() -> throw new Malformed(line, "'" + key + "' is empty");
            case Yaml.Text(String text, int at) -> Optional.of(text.strip());
            default -> throw new Malformed(value.line(), "'" + key + "' takes one value, not a list");
        };
    }

    String required(String key) throws Malformed {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            throw new Malformed(line(), "'" + key + "' is missing");
        }
        return text.get();
    }

    /// The texts of a list; one text alone counts as a list of one, a missing key as an empty list.
    List<String> texts(String key) throws Malformed {
        Yaml value = keys.entries().get(key);
        return switch (value) {
            case null -> List.of();
            case Yaml.Text single -> text(key).stream().toList();
            case Yaml.Items(List<Yaml> items, int at) -> {
                String[] texts = new String[items.size()];
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = item(key, items.get(i));
                }
                yield List.of(texts);
            }
            case Yaml.Keys(var entries, int line) -> throw new Malformed(line, "'" + key + "' takes a list of texts");
        };
    }

    private static String item(String key, Yaml item) throws Malformed {
        if (item instanceof Yaml.Text(String text, int at) && !text.isBlank()) {
            return text.strip();
        }
        throw new Malformed(item.line(), "each item of '" + key + "' is one text and not empty");
    }

    List<Yaml> items(String key) throws Malformed {
        return switch (keys.entries().get(key)) {
            case null -> List.of();
            case Yaml.Items(List<Yaml> items, int at) -> items;
            case Yaml other -> throw new Malformed(other.line(), "'" + key + "' takes a list of entries");
        };
    }
}

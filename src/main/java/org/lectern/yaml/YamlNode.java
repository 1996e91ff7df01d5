package org.lectern.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A piece of a YAML text, with the line that it begins on (1 for the first).
public sealed interface YamlNode {

    int line();

    /// @param value the scalar just as typed: `1.10` stays `1.10`, a date stays text
    record Text(String value, int line) implements YamlNode {}

    /// @param items in order
    record Sequence(List<YamlNode> items, int line) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// @param entries in the order of the file; no key twice
    record Mapping(Map<String, YamlNode> entries, int line) implements YamlNode {

        /// The text under a key; empty where the key is missing.
        ///
        /// @throws YamlTrouble where something other than text stands there
        public Optional<String> text(String key) throws YamlTrouble {
            return switch (entries.get(key)) {
                case null -> Optional.empty();
                case Text text -> Optional.of(text.value());
                case YamlNode other -> throw new YamlTrouble("'" + key + "' must be a text", other.line());
            };
        }

        /// The text under a key that must be there.
        public String required(String key) throws YamlTrouble {
            return text(key)
                    .filter(value -> !value.isBlank())
                    .orElseThrow(() -> new YamlTrouble("'" + key + "' is missing", line));
        }

        /// The texts under a key: a list of texts or a single one; empty where the key is missing.
        public List<String> texts(String key) throws YamlTrouble {
            return switch (entries.get(key)) {
                case null -> List.of();
                case YamlNode node -> node.texts(key);
            };
        }

        /// True only where the key says `true`.
        public boolean flag(String key) throws YamlTrouble {
            Optional<String> value = text(key);
            if (value.isPresent() && !value.get().equals("true") && !value.get().equals("false")) {
                throw new YamlTrouble("'" + key + "' must be true or false", line);
            }
            return value.filter("true"::equals).isPresent();
        }

        /// The mappings in the list under a key; empty where the key is missing.
        public List<Mapping> mappings(String key) throws YamlTrouble {
            return switch (entries.get(key)) {
                case null -> List.of();
                case Sequence(List<YamlNode> items, int _) -> {
                    for (YamlNode item : items) {
                        item.asMapping("an item of '" + key + "'");
                    }
                    yield items.stream().map(Mapping.class::cast).toList();
                }
                case YamlNode other -> throw new YamlTrouble("'" + key + "' must be a list", other.line());
            };
        }

        /// @throws YamlTrouble at the first key that is not among `known`
        public void allowOnly(List<String> known) throws YamlTrouble {
            for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
                if (!known.contains(entry.getKey())) {
                    throw new YamlTrouble(
                            "'" + entry.getKey() + "' is not a key that is known here; known are "
                                    + String.join(", ", known),
                            entry.getValue().line());
                }
            }
        }
    }

    /// This node as a mapping.
    ///
    /// @param what how a person would name it, for the sentence of the error
    default Mapping asMapping(String what) throws YamlTrouble {
        if (this instanceof Mapping mapping) {
            return mapping;
        }
        throw new YamlTrouble(what + " must have keys and values", line());
    }

    /// This node as texts: a list of texts, or a single text as a list of one.
    private List<String> texts(String key) throws YamlTrouble {
        return switch (this) {
            case Text(String value, int _) -> value.isEmpty() ? List.of() : List.of(value);
            case Sequence(List<YamlNode> items, int _) -> {
                for (YamlNode item : items) {
                    if (!(item instanceof Text)) {
                        throw new YamlTrouble("'" + key + "' must be a list of texts", item.line());
                    }
                }
                yield items.stream().map(Text.class::cast).map(Text::value).toList();
            }
            case Mapping mapping -> throw new YamlTrouble("'" + key + "' must be a list of texts", mapping.line());
        };
    }
}

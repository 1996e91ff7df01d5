package org.lectern.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The YAML block at the head of a Markdown file, read as the text that was typed: no number, date or truth value is
/// made of it, and nothing in it can grow beyond what stands there.
///
/// @param metadata keys and values
/// @param end      where the body begins
/// @param problems keys that a librarian must mend
record FrontMatter(Metadata metadata, int end, List<Problem> problems) {

    private static final int LARGEST = 64 << 10;
    private static final int DEEPEST = 20;
    private static final String FENCE = "---";

    /// Whether the text begins with front matter. A line across at the very top is not one: a key must follow.
    static boolean begins(String text) {
        if (!text.startsWith(FENCE + "\n")) {
            return false;
        }
        int lineStart = FENCE.length() + 1;
        while (lineStart < text.length()) {
            int lineEnd = lineEnd(text, lineStart);
            String line = text.substring(lineStart, Math.min(lineEnd, lineStart + 200))
                    .strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return line.equals(FENCE) || line.indexOf(':') > 0 || line.startsWith("{");
            }
            lineStart = lineEnd + 1;
        }
        return false;
    }

    /// @throws Refusal where it does not end, is too large or too deep, or is not plain YAML
    static FrontMatter read(String text, String where) {
        int lineStart = FENCE.length() + 1;
        while (lineStart < text.length()) {
            int lineEnd = lineEnd(text, lineStart);
            String line =
                    text.substring(lineStart, Math.min(lineEnd, lineStart + 8)).stripTrailing();
            if (line.equals(FENCE) || line.equals("...")) {
                String yaml = text.substring(FENCE.length() + 1, lineStart);
                return parse(yaml, Math.min(lineEnd + 1, text.length()), where);
            }
            lineStart = lineEnd + 1;
        }
        throw new Refusal("front-matter-unclosed", where);
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }

    private static FrontMatter parse(String yaml, int end, String where) {
        if (yaml.length() > LARGEST) {
            throw new Refusal("front-matter-large", where, LARGEST >> 10);
        }
        try {
            return new Reader(where).read(safeEvents(yaml, where), end);
        } catch (MarkedYamlEngineException broken) {
            throw new Refusal("front-matter-syntax", where, line(broken.getProblemMark()));
        } catch (YamlEngineException broken) {
            throw new Refusal("front-matter-syntax", where, 2);
        }
    }

    /// Reads event by event, so that a bomb is refused before anything is built of it.
    private static List<Event> safeEvents(String yaml, String where) {
        LoadSettings settings = LoadSettings.builder().setLabel("front matter").build();
        List<Event> events = new ArrayList<>();
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new Refusal("front-matter-deep", where, DEEPEST);
            }
            if (isIndirect(event)) {
                throw new Refusal("front-matter-anchor", where, line(event.getStartMark()));
            }
            events.add(event);
        }
        return events;
    }

    private static boolean isIndirect(Event event) {
        return switch (event) {
            case AliasEvent alias -> true;
            case ScalarEvent scalar ->
                scalar.getAnchor().isPresent() || scalar.getTag().isPresent();
            case CollectionStartEvent start ->
                start.getAnchor().isPresent() || start.getTag().isPresent();
            case NodeEvent node -> node.getAnchor().isPresent();
            default -> false;
        };
    }

    /// The line in the file: the fence is line 1.
    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 2;
    }

    /// Walks over the events of a mapping of scalars and lists of scalars.
    private static final class Reader {

        private final String where;
        private final Map<String, List<String>> terms = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private Optional<String> key = Optional.empty();
        private boolean nested;
        private int depth;

        Reader(String where) {
            this.where = where;
        }

        FrontMatter read(List<Event> events, int end) {
            for (Event event : events) {
                accept(event);
            }
            return new FrontMatter(new Metadata(terms), end, List.copyOf(problems));
        }

        private void accept(Event event) {
            switch (event) {
                case CollectionStartEvent start -> open(start);
                case CollectionEndEvent end -> close();
                case ScalarEvent scalar -> scalar(scalar.getValue());
                default -> {}
            }
        }

        private void open(CollectionStartEvent start) {
            if (depth == 0 && !(start instanceof MappingStartEvent)) {
                throw new Refusal("front-matter-shape", where);
            }
            nested |= depth >= 1 && (start instanceof MappingStartEvent || depth > 1);
            depth++;
        }

        private void close() {
            depth--;
            if (depth == 1) {
                endValue();
            }
        }

        private void scalar(String value) {
            if (depth == 0) {
                if (!value.isEmpty()) {
                    throw new Refusal("front-matter-shape", where);
                }
            } else if (depth == 1 && key.isEmpty()) {
                beginKey(value);
            } else {
                add(value);
                if (depth == 1) {
                    endValue();
                }
            }
        }

        private void beginKey(String name) {
            key = Optional.of(name);
            if (terms.put(name, new ArrayList<>()) != null) {
                problems.add(Texts.problem("front-matter-repeated", Problem.Severity.DEFECT, where, name));
            }
        }

        private void add(String value) {
            key.ifPresent(name -> {
                if (!value.isEmpty()) {
                    terms.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
                }
            });
        }

        private void endValue() {
            key.ifPresent(name -> {
                if (nested) {
                    terms.remove(name);
                    problems.add(Texts.problem("front-matter-nested", Problem.Severity.DEFECT, where, name));
                } else {
                    terms.computeIfPresent(name, (any, values) -> List.copyOf(values));
                }
            });
            key = Optional.empty();
            nested = false;
        }
    }
}

package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.vocabulary.Yaml.Malformed;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML from its events, never through a constructor of objects: depth is bounded, anchors, aliases and tags are
/// refused (an alias can unfold to gigabytes, a tag can ask for a class), a key that stands twice is an error.
final class YamlReader {

    /// Large enough for a facet file made from all of MeSH.
    private static final int MAX_CHARS = 64 << 20;

    private static final int MAX_DEPTH = 20;

    private final Iterator<Event> events;

    private YamlReader(Iterator<Event> events) {
        this.events = events;
    }

    static Yaml read(String text) throws Malformed {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MAX_CHARS)
                .setUseMarks(true)
                .build();
        try {
            return new YamlReader(new Parse(settings).parseString(text).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(YamlReader::line)
                    .orElse(1);
            throw new Malformed(line, "this is not YAML: " + oneLine(String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            throw new Malformed(1, "this is not YAML: " + oneLine(String.valueOf(e.getMessage())));
        }
    }

    private Yaml document() throws Malformed {
        next();
        if (next().getEventId() == Event.ID.StreamEnd) {
            throw new Malformed(1, "the file is empty");
        }
        Yaml root = node(next(), 0);
        next();
        Event after = next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Malformed(line(after), "a second document begins here; one file holds one");
        }
        return root;
    }

    private Yaml node(Event event, int depth) throws Malformed {
        int line = line(event);
        if (depth > MAX_DEPTH) {
            throw new Malformed(line, "lists and keys are nested more than " + MAX_DEPTH + " deep");
        }
        if (event.getEventId() == Event.ID.Alias || event instanceof NodeEvent node && hasAnchor(node)) {
            throw new Malformed(line, "anchors and aliases (& and *) are not read; write the value out");
        }
        return switch (event) {
            case ScalarEvent scalar when scalar.getTag().isEmpty() -> new Yaml.Text(scalar.getValue(), line);
            case CollectionStartEvent start
            when start.getTag().isEmpty() ->
                event.getEventId() == Event.ID.MappingStart ? keys(line, depth) : items(line, depth);
            default -> throw new Malformed(line, "tags (!) are not read; leave them out");
        };
    }

    private Yaml items(int line, int depth) throws Malformed {
        List<Yaml> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Yaml.Items(List.copyOf(items), line);
    }

    private Yaml keys(int line, int depth) throws Malformed {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(node(event, depth + 1) instanceof Yaml.Text(String key, int at))) {
                throw new Malformed(line(event), "a key is one word or phrase, not a list");
            }
            if (entries.put(key, node(next(), depth + 1)) != null) {
                throw new Malformed(at, "the key '" + key + "' stands twice in one entry");
            }
        }
        return new Yaml.Keys(entries, line);
    }

    private Event next() {
        return events.next();
    }

    private static boolean hasAnchor(NodeEvent node) {
        return node.getAnchor().isPresent();
    }

    private static int line(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.map(YamlReader::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static String oneLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}

package org.lectern.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.yaml.YamlTrouble.Reason;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one YAML document into [YamlNode]s.
///
/// Built on the parser's events, not on its object loader: nothing is constructed that the text asks for, so a text can
/// not name a class, multiply itself through aliases or nest without end.
public final class YamlReader {

    private static final int GREATEST_DEPTH = 20;

    private final int greatestSize;

    /// @param greatestSize in characters; a longer text is refused before it is parsed
    public YamlReader(int greatestSize) {
        this.greatestSize = greatestSize;
    }

    /// @throws YamlTrouble where the text is not YAML, or is YAML of a kind that is refused
    public YamlNode read(String text) throws YamlTrouble {
        if (text.length() > greatestSize) {
            throw new YamlTrouble(Reason.TOO_LONG, "longer than " + greatestSize + " characters", 1);
        }
        try {
            Iterator<Event> events = new Parse(LoadSettings.builder()
                            .setCodePointLimit(greatestSize)
                            .build())
                    .parseString(text)
                    .iterator();
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof NodeEvent) {
                    YamlNode read = node(event, events, 0);
                    refuseMore(events);
                    return read;
                }
            }
            return new YamlNode.Mapping(Map.of(), 1);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new YamlTrouble(Reason.SYNTAX, "not valid YAML (" + broken.getProblem() + ")", line);
        } catch (YamlEngineException broken) {
            throw new YamlTrouble(Reason.SYNTAX, "not valid YAML", 1);
        }
    }

    /// What stands behind a second line of `---` would be passed over without a word.
    private static void refuseMore(Iterator<Event> events) throws YamlTrouble {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                throw new YamlTrouble(Reason.SYNTAX, "a second document begins here; take its --- out", line(event));
            }
        }
    }

    private static YamlNode node(Event event, Iterator<Event> events, int depth) throws YamlTrouble {
        refuseTricks(event, depth);
        return switch (event) {
            case ScalarEvent scalar -> new YamlNode.Text(scalar.getValue(), line(event));
            case SequenceStartEvent _ -> sequence(event, events, depth);
            case MappingStartEvent _ -> mapping(event, events, depth);
            default -> throw new YamlTrouble(Reason.SYNTAX, "not valid YAML", line(event));
        };
    }

    private static YamlNode sequence(Event start, Iterator<Event> events, int depth) throws YamlTrouble {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, events, depth + 1));
        }
        return new YamlNode.Sequence(items, line(start));
    }

    private static YamlNode mapping(Event start, Iterator<Event> events, int depth) throws YamlTrouble {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(node(event, events, depth + 1) instanceof YamlNode.Text(String key, int keyLine))) {
                throw new YamlTrouble("a key must be a text", line(event));
            }
            YamlNode value = node(events.next(), events, depth + 1);
            if (entries.putIfAbsent(key, value) != null) {
                throw new YamlTrouble(Reason.REPEATED, "'" + key + "' stands here a second time", keyLine);
            }
        }
        return new YamlNode.Mapping(entries, line(start));
    }

    private static void refuseTricks(Event event, int depth) throws YamlTrouble {
        if (depth > GREATEST_DEPTH) {
            throw new YamlTrouble(Reason.TOO_DEEP, "nested deeper than " + GREATEST_DEPTH + " levels", line(event));
        }
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new YamlTrouble(
                    Reason.INDIRECT,
                    "anchors (&) and aliases (*) are not read here; put the value in quotes",
                    line(event));
        }
        boolean tagged = switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case SequenceStartEvent sequence -> sequence.getTag().isPresent();
            case MappingStartEvent mapping -> mapping.getTag().isPresent();
            default -> false;
        };
        if (tagged) {
            throw new YamlTrouble(Reason.INDIRECT, "tags (!) are not read here; put the value in quotes", line(event));
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}

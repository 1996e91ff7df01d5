package org.lectern.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.index.Entry;
import org.lectern.index.Standing;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import org.lectern.task.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a plain collection, one JSON object a line: `id`, `title`, `text`; optionally `synonyms` (other names of what
/// the record is about) and values of facets, in an object `facets` or under the facet's own code. Other fields are
/// passed over. A line that can't be read is told and left out; the others are taken.
final class CorpusReader {

    private static final int TOLD_EVERY = 1_000;

    private final Path file;
    private final String sourceId;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /// @param sourceId under which all records stand in the index
    CorpusReader(Path file, String sourceId) {
        this.file = file;
        this.sourceId = sourceId;
    }

    /// @param entries  the records in the order of the file
    /// @param problems one for each line that was left out
    record Outcome(List<Entry> entries, List<Problem> problems) {}

    Outcome read(Progress progress) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number % TOLD_EVERY == 0) {
                    progress.stopIfCancelled();
                    progress.at(number, 0, sourceId);
                }
                String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    take(json, number);
                }
            }
        }
        return new Outcome(List.copyOf(entries), List.copyOf(problems));
    }

    private void take(String json, int number) {
        try {
            JsonNode record = JsonMapper.shared().readTree(json);
            String id = text(record, "id");
            String wrong = wrong(record, id);
            if (wrong.isEmpty()) {
                ids.add(id);
                entries.add(entry(record, id));
            } else {
                refuse(number, wrong);
            }
        } catch (JacksonException broken) {
            refuse(number, "this is not one whole JSON object.");
        }
    }

    /// An id with white space would break every run file.
    private String wrong(JsonNode record, String id) {
        if (!record.isObject()) {
            return "this is not one whole JSON object.";
        }
        if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
            return "a record needs an id without white space.";
        }
        if (ids.contains(id)) {
            return "the id " + id + " was given to an earlier record already.";
        }
        if (text(record, "title").isBlank() && text(record, "text").isBlank()) {
            return "the record " + id + " has neither title nor text.";
        }
        return "";
    }

    private void refuse(int number, String sentence) {
        problems.add(new Problem("corpus-line", Problem.Severity.REFUSED, file + ", line " + number, sentence));
    }

    private Entry entry(JsonNode record, String id) {
        List<String> names = List.copyOf(values(record.path("synonyms")));
        Entry.Words words = new Entry.Words(text(record, "title"), List.of(), names, text(record, "text"));
        return new Entry(
                id,
                sourceId,
                sourceId,
                entries.size(),
                words,
                facets(record),
                Entry.Carried.nothing(),
                Standing.unknown(),
                Entry.Dates.unknown());
    }

    private Map<Facet, Set<String>> facets(JsonNode record) {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = values(record.path(facet.code()));
            values.addAll(values(record.path("facets").path(facet.code())));
            if (!values.isEmpty()) {
                facets.put(facet, values);
            }
        }
        facets.putIfAbsent(Facet.SOURCE, Set.of(sourceId));
        return facets;
    }

    private static String text(JsonNode record, String field) {
        return values(record.path(field)).stream().findFirst().orElse("");
    }

    /// The texts and numbers of a value, or of a list of them.
    private static Set<String> values(JsonNode node) {
        Set<String> values = new LinkedHashSet<>();
        for (JsonNode one : node.isArray() ? node.values() : List.of(node)) {
            if (one.isString() || one.isNumber()) {
                values.add(one.asString());
            }
        }
        return values;
    }
}

package org.lectern.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.index.Entry;
import org.lectern.index.Standing;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a plain collection, one JSON object a line: `id`, `title`, `text`; optionally `synonyms` (other names of what
/// the record is about) and values of facets, in an object `facets` or under the facet's own code. Other fields are
/// passed over. A line that can't be read is told and left out; the others are taken.
///
/// A record is read from its line when it is asked for, and made an entry by whoever writes it, so that no more than a
/// few are in memory.
final class CorpusReader implements Iterator<Supplier<Entry>>, AutoCloseable {

    /// Lucene refuses the whole index for one term of more than 32,766 bytes.
    private static final int LONGEST_ID = 1_000;

    private final Path file;
    private final String sourceId;
    private final BufferedReader lines;
    private final Optional<CorpusTagging> tagging;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<Supplier<Entry>> next = Optional.empty();
    private int number;
    private int taken;

    /// @param sourceId under which all records stand in the index
    /// @param tagging  tags and appraises them; empty where they are taken as they are
    CorpusReader(Path file, String sourceId, Optional<CorpusTagging> tagging) throws IOException {
        this.file = file;
        this.sourceId = sourceId;
        this.tagging = tagging;
        lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    /// One for each line that was left out so far.
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty()) {
                String line = lines.readLine();
                if (line == null) {
                    return false;
                }
                number++;
                String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    take(json, number);
                }
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Supplier<Entry> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Supplier<Entry> record = next.orElseThrow();
        next = Optional.empty();
        return record;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void take(String json, int number) {
        try {
            JsonNode record = JsonMapper.shared().readTree(json);
            String id = text(record, "id");
            String wrong = wrong(record, id);
            if (wrong.isEmpty()) {
                ids.add(id);
                int position = taken++;
                next = Optional.of(() -> entry(record, id, position));
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
        if (id.isEmpty() || id.length() > LONGEST_ID || id.chars().anyMatch(Character::isWhitespace)) {
            return "a record needs an id of at most " + LONGEST_ID + " characters without white space.";
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

    private Entry entry(JsonNode record, String id, int position) {
        List<String> names = List.copyOf(values(record.path("synonyms")));
        Entry.Words words = new Entry.Words(text(record, "title"), List.of(), names, text(record, "text"));
        Entry plain = new Entry(
                id,
                sourceId,
                sourceId,
                position,
                words,
                facets(record),
                Entry.Carried.nothing(),
                Standing.unknown(),
                Entry.Dates.unknown());
        return tagging.map(rules -> rules.read(plain)).orElse(plain);
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

package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.disk.WholeFile;
import org.lectern.knowledge.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a collection that were refused when it was indexed, kept beside the index, so that they are told at
/// every opening and not only at the one that reads the collection.
///
/// @param file one JSON object a line: the fingerprint of what was read, then each refusal
record KeptRefusals(Path file) {

    /// The refusals of what has this fingerprint; empty where they are not known.
    Optional<List<Problem>> of(String fingerprint) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                lines.add(JsonMapper.shared().readTree(line));
            }
            return lines.isEmpty() || !text(lines.getFirst(), "fingerprint").equals(fingerprint)
                    ? Optional.empty()
                    : Optional.of(lines.stream()
                            .skip(1)
                            .map(line -> new Problem(
                                    text(line, "kind"),
                                    Problem.Severity.REFUSED,
                                    text(line, "where"),
                                    text(line, "sentence")))
                            .toList());
        } catch (IOException | JacksonException damaged) {
            // Then the collection is read again.
            return Optional.empty();
        }
    }

    private static String text(JsonNode line, String key) {
        return line.path(key).asString("");
    }

    void keep(String fingerprint, List<Problem> refusals) {
        StringBuilder lines = new StringBuilder(json(Map.of("fingerprint", fingerprint)));
        refusals.forEach(refusal -> lines.append(
                json(Map.of("kind", refusal.kind(), "where", refusal.where(), "sentence", refusal.sentence()))));
        try {
            WholeFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            // What is not kept costs the next opening a reading of the collection, and nothing else.
        }
    }

    private static String json(Map<String, String> values) {
        return JsonMapper.shared().writeValueAsString(values) + "\n";
    }
}

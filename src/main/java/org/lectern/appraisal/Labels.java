package org.lectern.appraisal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.appraisal.LabelledDocument.LabelledUnit;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads labelled documents, one JSON object a line:
/// `{"id":…,"units":[{"text":…,"block":"heading"|"paragraph"|"bullet"|"caption","evidence":"REF"|null,"kinds":["CTA"]}]}`.
/// `block` begins a new block and is left out for the next sentence of the same one; other keys are ignored.
public final class Labels {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Labels() {}

    /// @throws IOException              where the file can't be read
    /// @throws IllegalArgumentException where a line is not a labelled document; the message names the line
    public static List<LabelledDocument> read(Path file) throws IOException {
        List<LabelledDocument> documents = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                documents.add(document(line, file + ", line " + number));
            }
        }
        return documents;
    }

    private static LabelledDocument document(String line, String where) {
        try {
            JsonNode node = JSON.readTree(line);
            List<LabelledUnit> units = new ArrayList<>();
            for (JsonNode unit : node.required("units")) {
                units.add(unit(unit));
            }
            return new LabelledDocument(node.required("id").asString(), units);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(where + " is no labelled document, and nothing was measured.", e);
        }
    }

    private static LabelledUnit unit(JsonNode node) {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        node.path("kinds").forEach(kind -> kinds.add(ClaimKind.valueOf(kind.asString())));
        return new LabelledUnit(
                node.required("text").asString(),
                given(node, "block").map(block -> AppraisedBlock.Kind.valueOf(block.toUpperCase(Locale.ROOT))),
                given(node, "evidence").map(Evidence::valueOf),
                kinds);
    }

    private static Optional<String> given(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}

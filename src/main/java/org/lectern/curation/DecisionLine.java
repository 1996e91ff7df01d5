package org.lectern.curation;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One decision as one line of JSON. Its last key holds the CRC-32C (RFC 3720) of every byte before it, so that a line
/// that was cut off or changed is known.
final class DecisionLine {

    private static final String CHECKSUM = ",\"checksum\":\"";
    private static final int TAIL = CHECKSUM.length() + 8 + 2;

    private final JudgementJson judgements = new JudgementJson();

    /// @return the line without its line break
    String write(Decision decision) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("sequence", decision.sequence());
        json.put("id", decision.id());
        json.put("time", decision.time().toString());
        json.put("who", decision.who());
        if (decision.isMerged()) {
            json.put("mergedFrom", decision.mergedFrom());
        }
        judgements.write(decision.judgement(), json);
        json.put("reason", decision.reason());
        String open = JsonMapper.shared().writeValueAsString(json);
        String body = open.substring(0, open.length() - 1);
        return body + CHECKSUM + checksum(body) + "\"}";
    }

    Decision read(String line) throws Damaged {
        int end = line.length() - TAIL;
        if (end < 0 || !line.startsWith(CHECKSUM, end) || !line.endsWith("\"}")) {
            throw new Damaged("it has no checksum at its end");
        }
        String told = line.substring(end + CHECKSUM.length(), line.length() - 2);
        if (!told.equals(checksum(line.substring(0, end)))) {
            throw new Damaged("its checksum is wrong");
        }
        try {
            return read(JsonMapper.shared().readTree(line.substring(0, end) + "}"));
        } catch (JacksonException | IllegalArgumentException | DateTimeException odd) {
            throw new Damaged("it is of a kind that this version does not know");
        }
    }

    private Decision read(JsonNode json) {
        return new Decision(
                json.required("sequence").asLong(),
                json.required("id").asString(),
                Instant.parse(json.required("time").asString()),
                json.required("who").asString(),
                judgements.read(json),
                json.required("reason").asString(),
                json.path("mergedFrom").asLong(0));
    }

    private static String checksum(String body) {
        CRC32C crc = new CRC32C();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}

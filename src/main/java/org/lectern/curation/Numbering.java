package org.lectern.curation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Gives decisions their numbers and ids. An id begins with the number that the decision was made under and ends with a
/// hash of what it says, so that two librarians' decisions of one number have two ids.
final class Numbering {

    private static final int HASH_BYTES = 6;

    private Numbering() {}

    static Decision number(Draft draft, long sequence, Instant now) {
        String said = draft.who() + '\n' + now + '\n' + draft.judgement() + '\n' + draft.reason();
        return new Decision(
                sequence, sequence + "-" + hash(said), now, draft.who(), draft.judgement(), draft.reason(), 0);
    }

    static List<Decision> merged(List<Decision> others, long first) {
        List<Decision> numbered = new ArrayList<>();
        for (Decision other : others) {
            numbered.add(new Decision(
                    first + numbered.size(),
                    other.id(),
                    other.time(),
                    other.who(),
                    other.judgement(),
                    other.reason(),
                    other.sequence()));
        }
        return numbered;
    }

    private static String hash(String said) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

package org.lectern.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Knows whether what the index holds of a source still follows from the source: a hash over its text and over every
/// rule, vocabulary and format that the reading depended on. SHA-256, because two different readings must never be
/// taken for one.
public final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// The hash of the parts in this order; `("ab", "c")` and `("a", "bc")` differ.
    public static String of(String... parts) {
        Fingerprint fingerprint = new Fingerprint();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_16BE);
            fingerprint.digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            fingerprint.digest.update(bytes);
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }
}

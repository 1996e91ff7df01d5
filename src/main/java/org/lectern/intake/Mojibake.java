package org.lectern.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Mends text that some program on its way read as Windows-1252 though it was UTF-8: `donâ€™t` becomes `don’t`. Only
/// runs of characters that are the bytes of one UTF-8 character and nothing that a person would type are changed.
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// One damaged character may be meant; two are damage.
    private static final int FEWEST = 2;

    private Mojibake() {}

    /// The text with its characters mended, or as it is where it holds none or a single one.
    static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        int runs = 0;
        int at = 0;
        while (at < text.length()) {
            int length = length(text.charAt(at));
            String run = length > 0 && at + length <= text.length() ? text.substring(at, at + length) : "";
            String character = decoded(run);
            if (character.isEmpty()) {
                mended.append(text.charAt(at));
                at++;
            } else {
                mended.append(character);
                at += length;
                runs++;
            }
        }
        return runs >= FEWEST ? mended.toString() : text;
    }

    /// How many bytes the UTF-8 character has whose first byte shows as `c`; 0 where none begins so.
    private static int length(char c) {
        if (c == '\u00c2' || c == '\u00c3' || c == '\u00c5' || c == '\u00ce' || c == '\u00cf') {
            return 2;
        }
        return c == '\u00e2' ? 3 : c == '\u00f0' ? 4 : 0;
    }

    private static String decoded(String run) {
        if (run.isEmpty()) {
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(run)))
                    .toString();
        } catch (CharacterCodingException none) {
            return "";
        }
    }

    /// Five bytes mean nothing in Windows-1252; programs let them through as they are.
    private static byte[] bytes(String run) throws CharacterCodingException {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = run.charAt(i);
            bytes[i] = c < 160
                    ? (byte) c
                    : WINDOWS.newEncoder()
                            .encode(CharBuffer.wrap(run, i, i + 1))
                            .get();
        }
        return bytes;
    }
}

package org.lectern.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lectern.knowledge.Problem;

/// Bytes as text.
///
/// UTF-8 first, by the book; UTF-16 where a byte order mark or the pattern of zero bytes says so; else Windows-1252,
/// in which no file is wrong, with a note.
///
/// @param text  the text, lines as in the file
/// @param notes what was guessed
record Decoded(String text, List<Problem> notes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, String> MAGIC = Map.of(
            "%PDF-", "a PDF document",
            "PK\u0003\u0004", "a packed file (such as DOCX, EPUB or ZIP)",
            "\u00d0\u00cf\u0011\u00e0", "an old Office document",
            "\u0089PNG", "a picture",
            "\u00ff\u00d8\u00ff", "a picture",
            "GIF8", "a picture",
            "{\\rtf", "a rich-text (RTF) document",
            "\u001f\u008b", "a packed file",
            "\u007fELF", "a program");

    static Decoded of(byte[] bytes, String where) {
        if (bytes.length == 0) {
            throw new Refusal("empty-file", where);
        }
        String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        MAGIC.forEach((magic, what) -> {
            if (head.startsWith(magic)) {
                throw new Refusal("known-binary", where, what);
            }
        });
        if (head.startsWith("\u00ff\u00fe")) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, where);
        }
        if (head.startsWith("\u00fe\u00ff")) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, where);
        }
        int bom = head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        return hasZero(bytes) ? wide(bytes, where) : narrow(bytes, bom, where);
    }

    private static Decoded narrow(byte[] bytes, int from, String where) {
        try {
            return new Decoded(decode(bytes, from, StandardCharsets.UTF_8), List.of());
        } catch (CharacterCodingException notUtf8) {
            String text = new String(bytes, from, bytes.length - from, WINDOWS);
            return checked(text, where, "read-as-windows-1252");
        }
    }

    /// Zero bytes, nearly all in every other place, are UTF-16 whose mark was lost; any other zero byte is no text.
    private static Decoded wide(byte[] bytes, String where) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        boolean little = zeros[1] > bytes.length / 5 && zeros[0] <= bytes.length / 100;
        boolean big = zeros[0] > bytes.length / 5 && zeros[1] <= bytes.length / 100;
        if (bytes.length % 2 != 0 || little == big) {
            throw new Refusal("binary-file", where);
        }
        String text = strict(bytes, 0, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, where)
                .text();
        return checked(text, where, "read-as-utf-16");
    }

    private static Decoded strict(byte[] bytes, int from, Charset charset, String where) {
        try {
            return new Decoded(decode(bytes, from, charset), List.of());
        } catch (CharacterCodingException broken) {
            throw new Refusal("binary-file", where);
        }
    }

    private static Decoded checked(String text, String where, String note) {
        long odd = text.chars()
                .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        if (odd > text.length() / 100) {
            throw new Refusal("binary-file", where);
        }
        return new Decoded(text, List.of(Texts.problem(note, Problem.Severity.NOTE, where)));
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /// Lines ended by `\n`, without a byte order mark.
    static String normalLines(String text) {
        String body = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (body.indexOf('\r') < 0) {
            return body;
        }
        return body.replace("\r\n", "\n").replace('\r', '\n');
    }
}

package org.lectern.intake;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.lectern.markup.WordLists;

/// Reads the characters that a web page writes by name or number (`&ndash;`, `&#8211;`).
final class HtmlCharacters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, String> NAMED = named();
    private static final int LONGEST = 10;

    private HtmlCharacters() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        WordLists lists = WordLists.loadAsWritten(HtmlCharacters.class, "html-characters.txt");
        for (String entry : lists.list("characters")) {
            int equals = entry.indexOf('=');
            named.put(
                    entry.substring(0, equals), Character.toString(Integer.parseInt(entry.substring(equals + 1), 16)));
        }
        return Map.copyOf(named);
    }

    static String read(String words) {
        int at = words.indexOf('&');
        if (at < 0) {
            return words;
        }
        StringBuilder read = new StringBuilder(words.length());
        int done = 0;
        while (at >= 0) {
            int end = at + 1;
            while (end < words.length() && end - at <= LONGEST && isPart(words.charAt(end))) {
                end++;
            }
            String character = character(words.substring(at + 1, end));
            boolean closed = end < words.length() && words.charAt(end) == ';';
            boolean known = !character.isEmpty() && (closed || words.charAt(at + 1) == '#');
            int next = known ? end + (closed ? 1 : 0) : at + 1;
            read.append(words, done, at).append(known ? character : "&");
            done = next;
            at = words.indexOf('&', done);
        }
        return read.append(words, done, words.length()).toString();
    }

    private static boolean isPart(char c) {
        return c == '#' || c < 128 && Character.isLetterOrDigit(c);
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            return character(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
        } catch (NumberFormatException none) {
            return "";
        }
    }

    /// Numbers from 128 to 159 are meant as Windows-1252, as the HTML standard reads them.
    private static String character(int code) {
        if (code >= 128 && code < 160) {
            return new String(new byte[] {(byte) code}, WINDOWS);
        }
        boolean text = code >= 32 && Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return text ? Character.toString(code) : " ";
    }
}

package org.lectern.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Names of files, as ids and as a person can read them.
final class Names {

    private static final int LONGEST_ID = 80;

    private Names() {}

    static String fileName(Path file) {
        @Nullable Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /// The name in one visible line: line breaks and other control characters are shown as escapes.
    static String visible(String name) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\n') {
                shown.append("\\n");
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /// An id from a file name: ASCII letters, digits and hyphens, safe in any path; `source` where nothing is left.
    static String id(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 && name.length() - dot <= 9 ? name.substring(0, dot) : name;
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < plain.length() && id.length() < LONGEST_ID; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_') {
                id.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && hyphenFits(id)) {
                id.append('-');
            }
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.isEmpty() ? "source" : id.toString();
    }

    private static boolean hyphenFits(StringBuilder id) {
        return !id.isEmpty() && id.charAt(id.length() - 1) != '-';
    }
}

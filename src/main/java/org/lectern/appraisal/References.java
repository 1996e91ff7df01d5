package org.lectern.appraisal;

/// Tells entries of a list of references from running text, by the way journals are cited.
final class References {

    private References() {}

    /// True where the text cites as a reference list does: a year close to a volume and pages (`2018;38:1–211`), or a
    /// list number in front of it and a DOI or PMID in it.
    static boolean isEntry(String text) {
        String line = text.strip();
        if (line.length() > 600 || line.isEmpty()) {
            return false;
        }
        boolean numbered = Character.isDigit(line.charAt(0)) || line.charAt(0) == '[';
        return volumeAt(line) >= 0 && (numbered || volumeAt(line) > line.length() / 2 && line.indexOf('(') < 0)
                || numbered && (line.contains("doi") || line.contains("DOI") || line.contains("PMID"));
    }

    /// True where a text could be an entry, in a list that is known to be one of references: it names a year, a DOI, a
    /// PMID or an address.
    static boolean mayBeEntry(String text) {
        String line = text.strip();
        boolean named = line.contains("doi") || line.contains("DOI") || line.contains("PMID") || line.contains("http");
        boolean dated = false;
        for (int at = 0; at + 4 <= line.length() && !dated; at++) {
            dated = isYear(line, at);
        }
        return line.length() <= 600 && (named || dated);
    }

    /// Where `year;volume` or `year volume:pages` stands; -1 where it does not.
    private static int volumeAt(String text) {
        for (int at = 0; at + 6 < text.length(); at++) {
            if (isYear(text, at) && (text.charAt(at + 4) == ';' || volumeBehind(text, at + 4))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isYear(String text, int at) {
        return (text.startsWith("19", at) || text.startsWith("20", at))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean volumeBehind(String text, int at) {
        int colon = text.indexOf(':', at);
        return colon > at
                && colon - at < 12
                && colon + 1 < text.length()
                && Character.isDigit(text.charAt(colon + 1))
                && Character.isDigit(text.charAt(colon - 1));
    }
}

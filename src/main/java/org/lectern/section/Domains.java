package org.lectern.section;

/// Finds a web address such as `example.org` at a place, also where the next label stands glued to it.
final class Domains {

    private Domains() {}

    /// Where the address that begins at `from` ends, or -1. Components are lower case, the last is a known domain; a
    /// component that itself begins with one (`example.orgother.edu`) is taken apart.
    static int end(String text, int from, int to) {
        int end = from;
        while (end < to && isPart(text.charAt(end))) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int dot = text.indexOf('.', from);
        if (dot < 0 || dot >= end || dot == from || !Character.isLetterOrDigit(text.charAt(from))) {
            return -1;
        }
        int glued = gluedEnd(text, from, dot, end);
        if (glued > 0) {
            return glued;
        }
        int last = text.lastIndexOf('.', end - 1);
        return last > from && Lexicon.DOMAINS.contains(text.substring(last + 1, end)) ? end : -1;
    }

    /// Looks at the components after the first: one that begins with a general domain and goes on is two labels.
    private static int gluedEnd(String text, int from, int firstDot, int end) {
        int dot = firstDot;
        while (dot >= 0 && dot < end) {
            int next = text.indexOf('.', dot + 1);
            int close = next < 0 || next > end ? end : next;
            String component = text.substring(dot + 1, close);
            for (String domain : new String[] {"org", "com", "net", "gov", "edu"}) {
                boolean goesOn = component.startsWith(domain) && component.length() > domain.length() + 1;
                boolean first = dot == firstDot && text.substring(from, dot).equals("www");
                if (goesOn && close < end && !first && !Lexicon.DOMAIN_WORDS.contains(component)) {
                    return dot + 1 + domain.length();
                }
            }
            dot = next;
        }
        return -1;
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }
}

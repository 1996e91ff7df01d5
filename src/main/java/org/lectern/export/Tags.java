package org.lectern.export;

/// Builds XHTML; every text that is put in is escaped.
final class Tags {

    private final StringBuilder text = new StringBuilder();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Tags open(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        text.append('>');
        return this;
    }

    Tags close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    Tags text(String words) {
        text.append(escaped(words));
        return this;
    }

    /// An element that holds a text.
    Tags element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close(name);
    }

    /// XHTML as it is.
    Tags markup(String xhtml) {
        text.append(xhtml);
        return this;
    }

    /// The words as text of an element or value of an attribute, in HTML, XHTML and SVG alike.
    static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            switch (unit) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\r' -> text.append("&#13;");
                default -> text.append(isAllowed(words, i) ? unit : '\uFFFD');
            }
        }
        return text.toString();
    }

    /// What XML can hold: no control characters and no half of a pair.
    private static boolean isAllowed(String words, int i) {
        char unit = words.charAt(i);
        if (Character.isHighSurrogate(unit)) {
            return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
        }
        return unit >= ' ' && unit < '\uFFFE' || unit == '\n' || unit == '\t';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

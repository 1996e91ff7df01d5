package org.lectern.appraisal.quality;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;

/// A value of the front matter and where it stands, without quotation marks.
record FrontMatterValue(String term, Span span) {

    private static final String AROUND = "\"'[] \t,";

    /// The values of the terms that the document's metadata hold, in the order of the text: those on the key's own
    /// line, and the items of a list below it.
    static List<FrontMatterValue> of(SourceDocument document) {
        List<FrontMatterValue> values = new ArrayList<>();
        String text = document.text();
        String term = "";
        int start = 0;
        while (start < document.bodyStart()) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > document.bodyStart() ? document.bodyStart() : end;
            String line = text.substring(start, end);
            int colon = line.indexOf(':');
            boolean isKey = colon > 0 && document.metadata().terms().containsKey(line.substring(0, colon));
            boolean isItem = line.stripLeading().startsWith("- ");
            if (isKey) {
                term = line.substring(0, colon);
                add(values, term, text, start + colon + 1, end);
            } else if (isItem && !term.isEmpty()) {
                add(values, term, text, start + line.indexOf('-') + 1, end);
            }
            start = end + 1;
        }
        return values;
    }

    private static void add(List<FrontMatterValue> values, String term, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start) {
            values.add(new FrontMatterValue(term, new Span(start, end)));
        }
    }
}
